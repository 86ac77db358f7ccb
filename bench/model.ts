import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Brief } from '../shared/core/brief/tree.ts';
import type { Incident } from '../shared/core/incident/incident.ts';
import { row } from '../shared/core/incident/lists.ts';
import { parseIncident } from '../shared/core/incident/parse/parse.ts';
import { stamp } from '../shared/core/incident/values/stamp.ts';
import { compileVocabulary, type Vocabulary } from '../shared/core/vocabulary/matcher.ts';
import type { Term } from '../shared/core/vocabulary/term.ts';
import { deriveWorkbook } from '../shared/core/workbook.ts';

const assets = resolve(import.meta.dirname, '../assets');

/** The model incident of the samples. */
export function modelIncident(): Incident {
  const parsed = parseIncident(
    JSON.parse(readFileSync(`${assets}/samples/model-card-payments.json`, 'utf8')),
  );
  if (!parsed.ok) throw new Error(`The model incident does not parse: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.incident;
}

/** The built-in vocabulary, compiled once. */
export function builtInVocabulary(): Vocabulary {
  return compileVocabulary(
    JSON.parse(readFileSync(`${assets}/content/vocabulary.json`, 'utf8')) as readonly Term[],
  );
}

export const settings = { language: 'en-US' } as const;

export function modelBrief(): Brief {
  return deriveWorkbook(modelIncident(), builtInVocabulary(), settings).brief;
}

const ROWS = 10_000;

/** The model incident with a timeline of 10,000 rows. */
export function longIncident(): Incident {
  const model = modelIncident();
  const timeline = Array.from({ length: ROWS }, (_, index) => {
    const minute = String(index % 60).padStart(2, '0');
    const hour = String(Math.floor(index / 60) % 24).padStart(2, '0');
    const at = stamp(`2026-06-03T${hour}:${minute}:00Z`);
    return row('timeline', `t${index}`, {
      at,
      plain: `Event ${index}: the error rate was read again`,
      source: 'log',
    });
  });
  return { ...model, lists: { ...model.lists, timeline } };
}

export function longBrief(): Brief {
  return deriveWorkbook(longIncident(), builtInVocabulary(), settings).brief;
}
