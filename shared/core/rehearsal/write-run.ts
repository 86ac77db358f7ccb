import { Temporal } from 'temporal-polyfill';
import { printChip } from '../brief/chips.ts';
import type { Incident } from '../incident/incident.ts';
import { type Row, row } from '../incident/lists.ts';
import { stamp } from '../incident/values/stamp.ts';
import type { ClockState, Interruption, Lap, Pause } from './clock-state.ts';
import { measuredPace } from './pace.ts';
import type { KeptRun } from './run.ts';
import { chipsOf, type PromptScript, scriptVersion } from './script.ts';

const seconds = (ms: number): string => (ms / 1_000).toFixed(1);

/** Less is a key pressed twice. */
const SHORTEST_PAUSE_MS = 500;

const lapLine = ({ key, targetMs, spentMs, words, said }: Lap, lastMinute: boolean): string =>
  `${key} ${seconds(targetMs)} ${seconds(spentMs)} ${words} ${said ? 'said' : 'left'} ${lastMinute ? 'minute' : 'plan'}`;

const pauseLine = ({ lap, kind, ms }: Pause): string => `${lap} ${kind} ${seconds(ms)}`;

// The question comes last: its id may be anything.
const interruptionLine = ({ question, lap, thinkingMs, answerMs, score }: Interruption): string =>
  `${lap} ${seconds(thinkingMs)} ${seconds(answerMs)} ${score ?? 'none'} ${question}`;

/** What this run said, and what of the run before it still holds: a fact that changed is said here, or no more. */
function spokenFacts(script: PromptScript, incident: Incident, earlier: KeptRun | null): readonly string[] {
  const now = (chip: string): string => printChip(incident, chip).text;
  const held = [...(earlier?.spoke ?? [])].filter(([chip, text]) => now(chip) === text);
  const chips = new Set([...held.map(([chip]) => chip), ...chipsOf(script)]);
  return [...chips].map((chip) => `${chip}=${now(chip)}`);
}

/**
 * The row the record keeps of a clock that ended: keys and numbers, one line a block, pause and interruption. A run of
 * the changed blocks alone names the `earlier` run that it brings up to date.
 */
export function runRow(
  id: string,
  clock: ClockState,
  script: PromptScript,
  incident: Incident,
  earlier: KeptRun | null = null,
): Row<'runs'> {
  const { laps, shrunk, startedWall, wall, askSaidMs } = clock;
  const from = shrunk?.lap ?? laps.length;
  const started = Temporal.Instant.fromEpochMilliseconds(startedWall ?? wall);
  return row('runs', id, {
    cut: clock.plan.cut,
    part: earlier ? 'changed' : 'all',
    startedAt: stamp(started.round('second').toString(), incident.setup.zone),
    blocks: laps.map((lap, index) => lapLine(lap, index >= from)),
    pauses: clock.pauses.filter(({ ms }) => ms >= SHORTEST_PAUSE_MS).map(pauseLine),
    interruptions: clock.interruptions.map(interruptionLine),
    askAfter: askSaidMs === null ? null : Math.round(askSaidMs / 1_000),
    pace: measuredPace(clock),
    script: scriptVersion(script),
    spoke: spokenFacts(script, incident, earlier),
  });
}
