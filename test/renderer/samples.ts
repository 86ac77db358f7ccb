import { readdirSync, readFileSync } from 'node:fs';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { parseIncident } from '../../shared/core/incident/parse/parse.ts';

const folder = new URL('../../assets/samples/', import.meta.url);

/** Every sample that comes with the app, by its file's name. */
export const SAMPLES: readonly (readonly [string, Incident])[] = readdirSync(folder).map((file) => {
  const found = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const parsed = parseIncident(found.incident ?? found);
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problems[0]?.path} ${parsed.problems[0]?.message}`);
  return [file, parsed.incident];
});
