import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Brief } from '../shared/core/brief/tree.ts';
import type { Incident } from '../shared/core/incident/incident.ts';
import { parseIncident } from '../shared/core/incident/parse.ts';
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
