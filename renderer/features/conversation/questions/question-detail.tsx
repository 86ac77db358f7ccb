import { LINE_WORDS, LONG_WORDS } from '../../../../shared/core/questions/answer.ts';
import { setReadiness, writeAnswer } from '../../../../shared/core/questions/edits.ts';
import { answerRow, type QuestionEntry } from '../../../../shared/core/questions/questions-for.ts';
import { Button } from '../../../ui/button.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { AnswerWords } from './answer-words.tsx';
import { BackingChips } from './backing-chips.tsx';
import { markOf } from './question-words.ts';
import { ReadinessField } from './readiness-field.tsx';
import type { useQuestions } from './use-questions.ts';

interface QuestionDetailProps {
  readonly entry: QuestionEntry;
  readonly questions: ReturnType<typeof useQuestions>;
  readonly onRemove: (id: string) => void;
}

export const DETAIL_ID = 'question-detail';

/** One question: what to say, what it rests on, what not to say, and whether it is ready. */
export function QuestionDetail({ entry, questions: { incident, apply }, onRemove }: QuestionDetailProps) {
  const { id, question, why, good, doNotSay, readiness, written } = entry;
  const { mark, word } = markOf(entry, incident);
  const write = (column: 'line' | 'long', template: string | null): void =>
    apply(writeAnswer(incident, id, { [column]: template }), `answers/${id}/${column}`);
  return (
    <article className="question-detail" aria-labelledby={DETAIL_ID}>
      <header className="question-head">
        <p className="question-group">{entry.own ? `${entry.group}, your question` : entry.group}</p>
        <h2 id={DETAIL_ID} className="question-title" tabIndex={-1}>
          {question}
        </h2>
        {why && <p className="question-why">{why}</p>}
        <p className="question-state">
          <StateMark mark={mark} word={word} />
          {readiness.reason && <span className="quiet small">{readiness.reason}</span>}
        </p>
      </header>
      <AnswerWords
        title="In one line"
        look="line"
        most={LINE_WORDS}
        incident={incident}
        runs={entry.answerLine}
        written={written.line}
        onWrite={(template) => write('line', template)}
      />
      <AnswerWords
        title="In 30 seconds"
        look="long"
        most={LONG_WORDS}
        incident={incident}
        runs={entry.answerLong}
        written={written.long}
        onWrite={(template) => write('long', template)}
      />
      {doNotSay && (
        <p className="question-trap">
          <StateMark mark="stop" word="Do not say" />
          {doNotSay}
        </p>
      )}
      {good && (
        <section className="question-part" aria-label="What a good answer holds">
          <h3 className="answer-title">What a good answer holds</h3>
          <p>{good}</p>
        </section>
      )}
      {entry.facts.length > 0 && (
        <section className="question-part" aria-label="What it rests on">
          <h3 className="answer-title">What it rests on</h3>
          <BackingChips id={incident.id} entry={entry} />
        </section>
      )}
      <ReadinessField
        entry={entry}
        set={answerRow(incident, id)?.readiness ?? null}
        onSet={(set) => apply(setReadiness(incident, entry, set), `answers/${id}/readiness`)}
      />
      {entry.own && (
        <Button icon="trash" className="question-remove" onClick={() => onRemove(id)}>
          Remove this question
        </Button>
      )}
    </article>
  );
}
