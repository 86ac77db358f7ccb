import { describe, expect, it } from 'vitest';
import { readyClock } from '../../../shared/core/rehearsal/clock-state.ts';
import {
  askDueMs,
  behindMs,
  isAskMissing,
  lightOf,
  slotEndMs,
} from '../../../shared/core/rehearsal/readings.ts';
import { remarksOf } from '../../../shared/core/rehearsal/remarks.ts';
import { printBehind, printSeconds } from '../../../shared/core/rehearsal/seconds.ts';
import { plan, play } from './plans.ts';

const ready = readyClock(plan);

describe('ahead and behind', () => {
  it('counts blocks left in full, and the block that is on once it is over its target', () => {
    expect(
      behindMs(
        play(ready, [
          [0, 'start'],
          [19, 'tick'],
        ]),
      ),
    ).toBe(0);
    expect(
      behindMs(
        play(ready, [
          [0, 'start'],
          [26, 'tick'],
        ]),
      ),
    ).toBe(6_000);
    expect(
      behindMs(
        play(ready, [
          [0, 'start'],
          [12, 'next'],
          [20, 'tick'],
        ]),
      ),
    ).toBe(-8_000);
    expect(
      behindMs(
        play(ready, [
          [0, 'start'],
          [12, 'next'],
          [37, 'tick'],
        ]),
      ),
    ).toBe(-3_000);
  });

  it('is not spoiled by an interruption or a pause', () => {
    const state = play(ready, [
      [0, 'start'],
      [10, 'question', { question: 'Q01' }],
      [40, 'think-end'],
      [90, 'answer-end', { score: 'good' }],
      [95, 'pause'],
      [195, 'resume'],
      [201, 'tick'],
    ]);
    expect(behindMs(state)).toBe(1_000);
  });

  it('begins anew with the last minute', () => {
    const state = play(ready, [
      [0, 'start'],
      [50, 'one-minute'],
      [85, 'tick'],
    ]);
    expect([behindMs(state), slotEndMs(state)]).toEqual([5_000, 110_000]);
  });

  it('gives no short slot more time than it had, and one that is over a minute from then', () => {
    const endOf = (slotSeconds: number, at: number): number =>
      slotEndMs(
        play(readyClock({ ...plan, slotMs: slotSeconds * 1_000 }), [
          [0, 'start'],
          [at, 'one-minute'],
        ]),
      );
    expect([endOf(30, 4), endOf(300, 40), endOf(30, 40)]).toEqual([30_000, 100_000, 100_000]);
  });

  it('is said with a sign and a word', () => {
    expect([6_000, -8_000, 2_400, -2_000].map(printBehind)).toEqual([
      '6 s behind',
      '8 s ahead',
      'On time',
      'On time',
    ]);
  });
});

describe('the marks', () => {
  it('are amber from 80 percent and red from 100', () => {
    expect([15_999, 16_000, 19_999, 20_000].map((ms) => lightOf(ms, 20_000))).toEqual([
      'in time',
      'nearly over',
      'nearly over',
      'over',
    ]);
  });

  it('miss the ask from half of the slot on, questions included', () => {
    const talk = [
      [0, 'start'],
      [10, 'question', { question: 'Q01' }],
    ] as const;
    expect(isAskMissing(play(ready, [...talk, [149.9, 'tick', { hidden: true }]]))).toBe(false);
    const late = play(ready, [...talk, [60, 'tick'], [110, 'tick'], [150, 'tick']]);
    expect(isAskMissing(late)).toBe(true);
    expect(isAskMissing(play(late, [[151, 'ask-said']]))).toBe(false);
  });

  it('wait where the plan itself comes to the ask after half of the slot', () => {
    expect(askDueMs(readyClock({ ...plan, slotMs: 30_000 }))).toBe(20_000);
    expect(
      askDueMs(
        play(ready, [
          [0, 'start'],
          [50, 'one-minute'],
        ]),
      ),
    ).toBe(90_000);
  });
});

describe('time remarks', () => {
  it('come at moments only', () => {
    const heard: string[] = [];
    let state = ready;
    for (let second = 0; second <= 300; second += 0.25) {
      const next = play(state, [[second, second === 0 ? 'start' : 'tick']]);
      heard.push(...remarksOf(state, next).map((remark) => `${printSeconds(second)} ${remark}`));
      state = next;
    }
    expect(heard).toEqual([
      '0:00 Bottom line.',
      '0:16 Bottom line: 80 percent of its time.',
      '0:20 Bottom line: its time is over.',
      '2:30 The ask is not said yet.',
      '4:00 80 percent of the slot.',
      '5:00 The slot is over.',
    ]);
  });

  it('tell what a key did', () => {
    const talk = play(ready, [
      [0, 'start'],
      [5, 'tick'],
    ]);
    const heardAfter = (...events: Parameters<typeof play>[1]) => remarksOf(talk, play(talk, events));
    expect(heardAfter([6, 'pause'])).toEqual(['Paused.']);
    expect(heardAfter([6, 'ask-said'])).toEqual(['The ask is said.']);
    expect(heardAfter([6, 'one-minute'])).toEqual(['One minute: bottom line, data, ask.']);
    expect(heardAfter([6, 'end'])).toEqual(['The rehearsal is over.']);
    expect(heardAfter([100, 'tick'])).toEqual([
      'The computer slept, or its clock was set. That time is kept as a pause.',
    ]);
  });
});

describe('seconds', () => {
  it('are printed as a clock shows them', () => {
    expect([0, 7.9, 65, 3_600, -3].map(printSeconds)).toEqual(['0:00', '0:07', '1:05', '1:00:00', '0:00']);
  });
});
