import { describe, expect, it } from 'vitest';
import { clockStep } from '../../../shared/core/rehearsal/clock.ts';
import { readyClock } from '../../../shared/core/rehearsal/clock-state.ts';
import { answerMs, pausedMs, slotMs, talkMs, thinkingMs } from '../../../shared/core/rehearsal/readings.ts';
import { plan, play, WALL } from './plans.ts';

const ready = readyClock(plan);

describe('the clock', () => {
  it('waits for its start and stands still after the end', () => {
    expect(
      play(ready, [
        [5, 'next'],
        [9, 'tick'],
      ]),
    ).toBe(ready);
    const ended = play(ready, [
      [0, 'start'],
      [12, 'end'],
    ]);
    expect(talkMs(ended)).toBe(12_000);
    expect(
      play(ended, [
        [99, 'tick'],
        [100, 'resume'],
      ]),
    ).toBe(ended);
  });

  it('gives each block the time until the next, and ends after the last', () => {
    const state = play(ready, [
      [10, 'start'],
      [28, 'next'],
      [53, 'next'],
      [71.5, 'next'],
    ]);
    expect(state.laps.map(({ spentMs }) => spentMs)).toEqual([18_000, 25_000, 18_500]);
    expect(state.laps.every(({ said }) => said)).toBe(true);
    expect(state.phase).toBe('ended');
    expect(state.askSaidMs).toBe(43_000);
  });

  it('goes back to a block, whose words are then not said yet', () => {
    const state = play(ready, [
      [0, 'start'],
      [20, 'next'],
      [25, 'previous'],
      [30, 'tick'],
    ]);
    expect(state.current).toBe(0);
    expect(state.laps.map(({ spentMs, said }) => [spentMs, said])).toEqual([
      [25_000, false],
      [5_000, false],
      [0, false],
    ]);
    expect(play(state, [[31, 'previous']]).current).toBe(0);
  });

  it('keeps thinking and answer apart from the talk', () => {
    const state = play(ready, [
      [0, 'start'],
      [10, 'question', { question: 'Q01' }],
      [14, 'think-end'],
      [44, 'answer-end', { score: 'weak' }],
      [50, 'tick'],
    ]);
    expect([talkMs(state), thinkingMs(state), answerMs(state), slotMs(state)]).toEqual([
      16_000, 4_000, 30_000, 50_000,
    ]);
    expect(state.interruptions).toEqual([
      { question: 'Q01', lap: 'state', thinkingMs: 4_000, answerMs: 30_000, score: 'weak' },
    ]);
  });

  it('stops for a pause in any phase and goes on where it was', () => {
    const state = play(ready, [
      [0, 'start'],
      [10, 'question', { question: 'Q01' }],
      [12, 'pause'],
      [42, 'resume'],
      [45, 'tick'],
    ]);
    expect([state.phase, thinkingMs(state), pausedMs(state), slotMs(state)]).toEqual([
      'thinking',
      5_000,
      30_000,
      15_000,
    ]);
    expect(state.pauses).toEqual([{ lap: 'state', kind: 'pause', ms: 30_000 }]);
  });

  it('lets an event that means nothing in a phase pass, and counts the time all the same', () => {
    const state = play(ready, [
      [0, 'start'],
      [1, 'resume'],
      [2, 'think-end'],
      [3, 'answer-end', { score: null }],
      [4, 'start'],
      [5, 'pause'],
      [6, 'next'],
      [7, 'question', { question: 'Q01' }],
      [8, 'resume'],
      [9, 'tick'],
    ]);
    expect([state.phase, state.current, talkMs(state), state.interruptions]).toEqual(['talk', 0, 6_000, []]);
  });

  it('turns to the last minute from anywhere, once', () => {
    const asked = play(ready, [
      [0, 'start'],
      [25, 'next'],
      [30, 'question', { question: 'Q02' }],
      [33, 'one-minute'],
      [60, 'one-minute'],
    ]);
    expect(asked.laps.map(({ key, spentMs }) => [key, spentMs])).toEqual([
      ['state', 25_000],
      ['ask', 5_000],
      ['state', 27_000],
      ['data', 0],
      ['ask', 0],
    ]);
    expect([asked.current, asked.phase, asked.shrunk]).toEqual([2, 'talk', { slotMs: 33_000, lap: 2 }]);
    expect(play(asked, [[61, 'previous']]).current).toBe(2);
  });

  it('counts a stop of three seconds, as of a stopped process, and the minute of a hidden window', () => {
    const stopped = play(ready, [
      [0, 'start'],
      [4, 'tick'],
      [7, 'tick'],
    ]);
    expect([talkMs(stopped), stopped.pauses]).toEqual([7_000, []]);
    const hidden = play(stopped, [
      [8, 'tick'],
      [69, 'tick', { hidden: true }],
    ]);
    expect([talkMs(hidden), hidden.pauses]).toEqual([69_000, []]);
  });

  it('takes a long silence for sleep, whether or not the monotonic clock ran on', () => {
    const ran = play(ready, [
      [0, 'start'],
      [5, 'tick'],
      [905, 'tick'],
      [906, 'tick'],
    ]);
    expect([talkMs(ran), ran.pauses]).toEqual([6_000, [{ lap: 'state', kind: 'sleep', ms: 900_000 }]]);
    const stood = clockStep(
      play(ready, [
        [0, 'start'],
        [5, 'tick'],
      ]),
      {
        kind: 'tick',
        at: 5_250,
        wall: WALL + 905_250,
      },
    );
    expect([talkMs(stood), stood.pauses]).toEqual([5_250, [{ lap: 'state', kind: 'sleep', ms: 900_000 }]]);
  });

  it('goes on in a new window as a pause, its own clock begun anew', () => {
    const before = play(ready, [
      [100, 'start'],
      [110, 'next'],
      [113, 'tick'],
    ]);
    const after = clockStep(before, { kind: 'restore', at: 400, wall: WALL + 133_000 });
    expect([after.phase, talkMs(after), after.pauses]).toEqual([
      'paused',
      13_000,
      [{ lap: 'ask', kind: 'reload', ms: 20_000 }],
    ]);
    const on = clockStep(after, { kind: 'resume', at: 5_400, wall: WALL + 138_000 });
    const end = clockStep(on, { kind: 'tick', at: 9_400, wall: WALL + 142_000 });
    expect([talkMs(end), pausedMs(end)]).toEqual([17_000, 25_000]);
  });
});
