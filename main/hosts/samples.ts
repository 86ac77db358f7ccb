import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleSummary } from '../../shared/api/answers.ts';
import { parseIncident } from '../../shared/core/incident/parse/parse.ts';
import { knownValue } from '../../shared/core/incident/values/slot.ts';
import type { Samples } from '../app/ports.ts';
import { APP_ROOT } from './places.ts';

/** The made-up incident that shows every part of a brief stands first; the public cases follow by name. */
const model = 'model-card-payments';

/** The sample incidents that come with the app, one file each, named by its id. */
export function loadSamples(folder = join(APP_ROOT, 'assets', 'samples')): Samples {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => Number(b === model) - Number(a === model) || (a < b ? -1 : 1));
  const read = (id: string): unknown =>
    ids.includes(id) ? JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) : null;
  let summaries: readonly SampleSummary[] | null = null;
  return {
    read,
    list: () => {
      summaries ??= ids.flatMap((id) => summarise(id, read(id)));
      return summaries;
    },
  };
}

/** Every sample is a whole record: a test parses them all. */
function summarise(id: string, document: unknown): readonly SampleSummary[] {
  const parsed = parseIncident(document);
  if (!parsed.ok) return [];
  const { facts } = parsed.incident;
  return [
    {
      id,
      title: knownValue(facts.title) ?? id,
      kind: id === model ? 'Model incident' : (knownValue(facts.type) ?? 'Public case'),
    },
  ];
}
