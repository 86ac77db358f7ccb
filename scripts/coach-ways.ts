import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../shared/core/coach/catalogue.ts';
import { cueWays } from '../shared/core/coach/drift/cues/cue-index.ts';
import { TIME_WAYS } from '../shared/core/coach/drift/told/times.ts';
import { wayTableOf } from '../shared/core/coach/phrases/way-table.ts';
import { STILL_RUNS } from '../shared/core/coach/rules/certainty/status-conflict.ts';
import { MACHINE_TALK } from '../shared/core/coach/rules/words/jargon-identifier.ts';

/** What is kept beside the catalogue of the coach, by the name of its constant. */
export function coachWays(): Readonly<Record<string, unknown>> {
  return {
    CATALOGUE_WAYS: wayTableOf(RULES.flatMap((rule) => ('phrases' in rule ? rule.phrases : []))),
    CUE_WAYS: cueWays(),
    MACHINE_TALK_WAYS: wayTableOf(MACHINE_TALK),
    STILL_RUNS_WAYS: wayTableOf(STILL_RUNS),
    TIME_WAYS: wayTableOf(TIME_WAYS),
  };
}

const NOTE =
  '/** Made by `npm run coach:ways`: the ways to write the patterns of the coach and the words that each way needs. */\n';

/** Writes the module that holds them; its path comes out. */
export function writeCoachWays(): string {
  const file = resolve(import.meta.dirname, '../shared/core/coach/coach-ways.ts');
  const lines = Object.entries(coachWays()).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  writeFileSync(file, NOTE + lines.join(''));
  return file;
}
