import bank from '../../assets/content/questions.json' with { type: 'json' };
import type { QuestionBank } from '../../shared/core/questions/question.ts';

/** Checked by a test, as the compiler only sees the texts' types. */
export const QUESTION_BANK: QuestionBank = bank as QuestionBank;
