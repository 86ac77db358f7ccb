import { describe, expect, it } from 'vitest';
import { fitWords, stepTime, timeWords } from '../../../../renderer/features/conversation/plan/plan-words.ts';
import { type Plan, type PlannedStep, RESERVE } from '../../../../shared/core/plan/plan.ts';

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

  it('makes up the time left with what is kept for the way', () => {
    expect(fitWords(planOf(27, 67), 67)).toBe('It all fits, with 38 minutes over; 2 are kept to get there.');
    expect(fitWords(planOf(27, 29), 29)).toBe('It all fits; 2 are kept to get there.');
    const step = { minutes: 5, endsIn: 27, state: 'now' } as unknown as PlannedStep;
    expect(stepTime(step)).toBe('5 minutes, done in 27 minutes');
  });

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
