import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Brief } from '../../shared/core/brief/tree.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { parseIncident } from '../../shared/core/incident/parse/parse.ts';
import { compileVocabulary } from '../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../shared/core/vocabulary/term.ts';
import { deriveWorkbook, type Workbook } from '../../shared/core/workbook.ts';

const assets = resolve(import.meta.dirname, '..', '..', 'assets');

export const MODEL = 'model-card-payments';

/** The ids of all samples, as their files are named. */
export const sampleIds: readonly string[] = readdirSync(join(assets, 'samples'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

export const publicIds = sampleIds.filter((id) => id !== MODEL);

/** The file as it lies there, unchecked. */
export function readSample(id: string): unknown {
  return JSON.parse(readFileSync(join(assets, 'samples', `${id}.json`), 'utf8'));
}

/** The checked record. Throws with the problems when the file is not one. */
export function openSample(id: string): Incident {
  const parsed = parseIncident(readSample(id));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.incident;
}

const terms: readonly Term[] = JSON.parse(readFileSync(join(assets, 'content', 'vocabulary.json'), 'utf8'));
export const vocabulary = compileVocabulary(terms);

export function workbookOf(id: string): Workbook {
  return deriveWorkbook(openSample(id), vocabulary, { language: 'en-US' });
}

export function briefOf(id: string): Brief {
  return workbookOf(id).brief;
}
