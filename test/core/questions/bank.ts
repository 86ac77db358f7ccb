import { readFileSync } from 'node:fs';
import type { QuestionBank } from '../../../shared/core/questions/question.ts';
import { type QuestionEntry, questionsFor } from '../../../shared/core/questions/questions-for.ts';
import { modelIncident } from '../model-incident.ts';

/** The bank as it comes with the app. */
export const bank = JSON.parse(
  readFileSync(new URL('../../../assets/content/questions.json', import.meta.url), 'utf8'),
) as QuestionBank;

/** One question as it stands for an incident. */
export function entry(id: string, incident = modelIncident): QuestionEntry {
  const found = questionsFor(incident, bank).find((each) => each.id === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
}
