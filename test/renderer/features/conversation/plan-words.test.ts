import { describe, expect, it } from 'vitest';
import { fitWords, timeWords } from '../../../../renderer/features/conversation/plan/plan-words.ts';
import { type Plan, RESERVE } from '../../../../shared/core/plan/plan.ts';

describe('the time to the meeting', () => {
  it.each([
    [45, 'The meeting starts in 45 minutes.'],
    [200, 'The meeting starts in 3 hours.'],
    [-5, 'The meeting started 5 minutes ago.'],
    [-246_371, 'The meeting started 171 days ago.'],
  ])('%i minutes are told as somebody would say it', (left, words) => {
    expect(timeWords(left)).toBe(words);
  });
});

describe('whether the plan fits', () => {
  const planOf = (musts: number, left: number): Plan =>
    ({ steps: [{ state: 'now', minutes: musts }], spare: left - RESERVE - musts }) as unknown as Plan;

  it('counts the steps to leave out', () => {
    const steps = (dropped: number) =>
      [1, 2, 3].map((place) => ({ state: place <= dropped ? 'dropped' : 'now', minutes: 1 }));
    const words = (dropped: number) => fitWords({ steps: steps(dropped), spare: 0 } as unknown as Plan, 5);
    expect(words(1)).toBe('Leave out 1 of 3 steps; it is marked.');
    expect(words(2)).toBe('Leave out 2 of 3 steps; they are marked.');
  });

  it('says what the musts lack before the meeting, and what they take once it has begun', () => {
    expect(fitWords(planOf(10, 10), 10)).toBe(
      'Even the musts take 2 minutes more. Do them in this order, and shorten each.',
    );
    expect(fitWords(planOf(3, -246_371), -246_371)).toBe(
      'What must be done still takes 3 minutes. Do it in this order.',
    );
  });
});
