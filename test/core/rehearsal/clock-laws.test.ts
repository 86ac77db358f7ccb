import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockAction, type ClockEvent, clockStep } from '../../../shared/core/rehearsal/clock.ts';
import { type ClockState, readyClock, SCORES } from '../../../shared/core/rehearsal/clock-state.ts';
import { isSamePlan, parseKeptClock } from '../../../shared/core/rehearsal/kept-clock.ts';
import { answerMs, pausedMs, slotMs, talkMs, thinkingMs } from '../../../shared/core/rehearsal/readings.ts';
import { plan, WALL } from './plans.ts';

const action: fc.Arbitrary<ClockAction> = fc.oneof(
  fc.constantFrom<ClockAction>(
    { kind: 'tick' },
    { kind: 'pause' },
    { kind: 'resume' },
    { kind: 'next' },
    { kind: 'previous' },
    { kind: 'think-end' },
    { kind: 'one-minute' },
    { kind: 'ask-said' },
  ),
  fc.record({ kind: fc.constant('question' as const), question: fc.constantFrom('Q01', 'Q02') }),
  fc.record({ kind: fc.constant('answer-end' as const), score: fc.constantFrom(...SCORES, null) }),
);

/** What happens after how many ms; throttled windows and stopped processes included. */
const steps = fc.array(fc.tuple(action, fc.integer({ min: 0, max: 59_999 })), { maxLength: 40 });

/** The events of the steps, the first a second after nothing. */
function timed(taken: readonly (readonly [ClockAction, number])[]): readonly ClockEvent[] {
  let at = 1_000;
  const start: ClockEvent = { kind: 'start', at, wall: WALL + at };
  const events = taken.map(([each, ms]): ClockEvent => {
    at += ms;
    return { ...each, at, wall: WALL + at };
  });
  return [start, ...events];
}

const run = (events: readonly ClockEvent[]): ClockState => events.reduce(clockStep, readyClock(plan));

const times = (state: ClockState) => ({
  laps: state.laps.map(({ spentMs }) => spentMs),
  thinking: thinkingMs(state),
  answer: answerMs(state),
  phase: state.phase,
});

/** Ticks between the events, never more than 250 ms apart in a visible window. */
function ticked(events: readonly ClockEvent[], every: number): readonly ClockEvent[] {
  return events.flatMap((event, index) => {
    const from = events[index - 1]?.at ?? event.at;
    const count = Math.floor((event.at - from) / every);
    const ticks = Array.from({ length: count }, (_, tick): ClockEvent => {
      const at = from + (tick + 1) * every;
      return { kind: 'tick', at, wall: WALL + at };
    });
    return [...ticks, event];
  });
}

describe('the laws of the clock', () => {
  it('every millisecond goes to talk, thinking, answer or pause, and none is counted twice', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const events = timed(taken);
        const end = run(events);
        expect(slotMs(end) + pausedMs(end)).toBe(end.at - 1_000);
        expect(slotMs(end)).toBe(talkMs(end) + thinkingMs(end) + answerMs(end));
      }),
      {
        examples: [
          [
            [
              [{ kind: 'next' }, 0],
              [{ kind: 'previous' }, 1],
              [{ kind: 'one-minute' }, 0],
            ],
          ],
        ],
      },
    );
  });

  it('ticks only show the time: with many, few or none the times are the same', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 200, max: 5_000 }), (taken, every) => {
        const events = timed(taken);
        expect(times(run(ticked(events, every)))).toEqual(times(run(events)));
      }),
      { numRuns: 50 },
    );
  });

  it('a wall clock that is set forward or back moves no time', () => {
    const jumps = fc.array(fc.integer({ min: -90_000_000, max: 90_000_000 }), {
      minLength: 41,
      maxLength: 41,
    });
    fc.assert(
      fc.property(steps, jumps, (taken, by) => {
        const events = timed(taken);
        let offset = 0;
        const jumped = events.map((event, index) => {
          // The clock may be set at any event but the start.
          offset += index === 0 ? 0 : (by[index - 1] ?? 0);
          return { ...event, wall: event.wall + offset };
        });
        expect(times(run(jumped))).toEqual(times(run(events)));
      }),
    );
  });

  it('sleep adds no time but a pause that says how long', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 61_000, max: 90_000_000 }), fc.boolean(), (taken, ms, counted) => {
        const events = timed(taken);
        const last = events.at(-1);
        const awake = run(events);
        if (!last || awake.phase === 'ended') return;
        const woken = clockStep(awake, {
          kind: 'tick',
          at: last.at + (counted ? ms : 0),
          wall: last.wall + ms,
        });
        expect(times(woken)).toEqual(times(awake));
        expect(pausedMs(woken) - pausedMs(awake)).toBe(ms);
      }),
    );
  });

  it('what is kept while it runs is read back as the same clock', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const state = run(timed(taken));
        const kept = parseKeptClock(JSON.stringify(state));
        expect(kept).toEqual(state);
        expect(kept && isSamePlan(kept.plan, plan)).toBe(true);
      }),
    );
  });

  it('a plan of other words is another plan', () => {
    const [first, ...rest] = plan.laps;
    const longer = { ...plan, laps: [{ key: 'state' as const, targetMs: 20_000, words: 41 }, ...rest] };
    expect(first?.words).toBe(40);
    expect(
      [{ ...plan, cut: '2m' as const }, { ...plan, laps: rest }, longer].map((each) =>
        isSamePlan(each, plan),
      ),
    ).toEqual([false, false, false]);
  });

  it('other text is no clock', () => {
    const state = run(timed([]));
    const broken = [
      '',
      'null',
      '{}',
      JSON.stringify({ ...state, current: 9 }),
      JSON.stringify({ ...state, laps: [] }),
      JSON.stringify({ ...state, at: 'now' }),
    ];
    expect(broken.map(parseKeptClock)).toEqual(broken.map(() => null));
  });
});
