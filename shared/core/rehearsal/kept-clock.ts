import { z } from 'zod';
import { CUT_KEYS } from '../script/cuts.ts';
import { type ClockState, type Plan, type PlannedLap, SCORES } from './clock-state.ts';
import { LAP_KEYS } from './lap.ts';

const ms = z.number().min(0);
const key = z.enum(LAP_KEYS);
const planned = z.object({ key, targetMs: ms, words: ms });
const phase = z.enum(['ready', 'talk', 'thinking', 'answer', 'paused', 'ended']);

const clock = z
  .object({
    plan: z.object({
      cut: z.enum(CUT_KEYS),
      slotMs: ms,
      laps: z.array(planned).min(1),
      lastMinute: z.array(planned),
    }),
    phase,
    resumeTo: z.enum(['talk', 'thinking', 'answer']),
    at: ms,
    wall: z.number(),
    startedWall: z.number().nullable(),
    laps: z.array(planned.extend({ spentMs: ms, said: z.boolean() })).min(1),
    current: z.int().min(0),
    pauses: z.array(z.object({ lap: key, kind: z.enum(['pause', 'sleep', 'reload']), ms })),
    interruptions: z.array(
      z.object({
        question: z.string(),
        lap: key,
        thinkingMs: ms,
        answerMs: ms,
        score: z.enum(SCORES).nullable(),
      }),
    ),
    askSaidMs: ms.nullable(),
    shrunk: z.object({ slotMs: ms, lap: z.int().min(0) }).nullable(),
  })
  .refine(({ current, laps }) => current < laps.length);

/** A clock that was kept as text while it ran, or null when the text is no such clock. */
export function parseKeptClock(text: string): ClockState | null {
  try {
    const found = clock.safeParse(JSON.parse(text));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

function sameLaps(a: readonly PlannedLap[], b: readonly PlannedLap[]): boolean {
  return (
    a.length === b.length &&
    a.every((lap, index) => {
      const other = b[index];
      return lap.key === other?.key && lap.targetMs === other.targetMs && lap.words === other.words;
    })
  );
}

/** True when a kept clock's plan is still that of the present words, so that the run can go on. */
export function isSamePlan(a: Plan, b: Plan): boolean {
  return a.cut === b.cut && sameLaps(a.laps, b.laps) && sameLaps(a.lastMinute, b.lastMinute);
}
