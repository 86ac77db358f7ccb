import type { Row } from '../incident/lists.ts';
import { knownValue, type Slot } from '../incident/values/slot.ts';
import { type PauseKind, SCORES } from './clock-state.ts';
import { isLapKey, type LapKey } from './lap.ts';
import type { KeptRun, RunBlock, RunInterruption, RunPause } from './run.ts';

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const BLOCK = new RegExp(`^(\\w+) ${NUMBER} ${NUMBER} (\\d+) (said|left) (plan|minute)$`);
const PAUSE = new RegExp(`^(\\w+) (pause|sleep|reload) ${NUMBER}$`);
const INTERRUPTION = new RegExp(`^(\\w+) ${NUMBER} ${NUMBER} (\\w+) (.+)$`);

type Lines = Slot<readonly string[]>;

/** The lines of the expected form; others are left out, as a record may come from anywhere. */
function readLines<T>(
  value: Lines,
  form: RegExp,
  read: (lap: LapKey, parts: readonly string[]) => T,
): readonly T[] {
  return (knownValue(value) ?? []).flatMap((line) => {
    const [, lap = '', ...parts] = form.exec(line) ?? [];
    return isLapKey(lap) ? [read(lap, parts)] : [];
  });
}

const readBlock = (key: LapKey, [target, actual, words, said, part]: readonly string[]): RunBlock => ({
  key,
  targetSeconds: Number(target),
  actualSeconds: Number(actual),
  words: Number(words),
  said: said === 'said',
  lastMinute: part === 'minute',
});

const readPause = (lap: LapKey, [kind, seconds]: readonly string[]): RunPause => ({
  lap,
  kind: kind as PauseKind,
  seconds: Number(seconds),
});

const readInterruption = (
  lap: LapKey,
  [thinking, answer, score, question = '']: readonly string[],
): RunInterruption => ({
  question,
  lap,
  thinkingSeconds: Number(thinking),
  answerSeconds: Number(answer),
  score: SCORES.find((each) => each === score) ?? null,
});

function readSpoke(value: Lines): ReadonlyMap<string, string> {
  return new Map(
    (knownValue(value) ?? []).flatMap((line) => {
      const sign = line.indexOf('=');
      return sign > 0 ? [[line.slice(0, sign), line.slice(sign + 1)] as const] : [];
    }),
  );
}

/** One kept rehearsal, or null when the row does not say which cut was spoken, or no block of it. */
export function readRun(row: Row<'runs'>): KeptRun | null {
  const cut = knownValue(row.cut);
  const startedAt = knownValue(row.startedAt)?.at;
  const blocks = readLines(row.blocks, BLOCK, readBlock);
  if (!cut || !startedAt || blocks.length === 0) return null;
  return {
    id: row.id,
    cut,
    changedOnly: knownValue(row.part) === 'changed',
    startedAt,
    blocks,
    pauses: readLines(row.pauses, PAUSE, readPause),
    interruptions: readLines(row.interruptions, INTERRUPTION, readInterruption),
    askSeconds: knownValue(row.askAfter),
    pace: knownValue(row.pace),
    score: knownValue(row.score),
    scriptVersion: knownValue(row.script) ?? '',
    spoke: readSpoke(row.spoke),
  };
}

/** All kept rehearsals, the oldest first. */
export function readRuns(rows: readonly Row<'runs'>[]): readonly KeptRun[] {
  const runs = rows.map(readRun).filter((run) => run !== null);
  return runs.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : Number(a.startedAt > b.startedAt)));
}
