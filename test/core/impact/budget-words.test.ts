import { describe, expect, it } from 'vitest';
import { printBudget } from '../../../shared/core/impact/budget-words.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';

const DAY = 86_400;
const known: Facts = {
  ...emptyIncident('x').facts,
  statedDuration: exact('duration', 47 * 60),
  shareFailed: exact('share', 180_000),
  targetShare: exact('share', 999_000),
  targetWindow: exact('duration', 30 * DAY),
};

describe('the use of the reliability target in words', () => {
  it('says minutes, not burn and not nines', () => {
    expect(printBudget(known)).toEqual({
      used: '8.5 minutes of 43.2 minutes allowed',
      meaning: '20% of the allowance of 30 days',
    });
    expect(printBudget({ ...known, shareFailed: exact('share', 1_000_000) })).toEqual({
      used: '47 minutes of 43.2 minutes allowed',
      meaning: 'The allowance of 30 days is gone',
    });
  });

  it('keeps small numbers readable', () => {
    const tiny = { ...known, shareFailed: exact('share', 100), targetShare: exact('share', 999_990) };
    expect(printBudget(tiny)).toEqual({
      used: '1 second of 26 seconds allowed',
      meaning: '1.1% of the allowance of 30 days',
    });
    const minute = { ...known, targetWindow: exact('duration', 60_000), shareFailed: exact('share', 1_000) };
    expect(printBudget(minute)?.used).toBe('3 seconds of 1 minute allowed');
  });

  it('is silent until all parts are known, and for a target or window that means nothing', () => {
    for (const key of ['statedDuration', 'shareFailed', 'targetShare', 'targetWindow'] as const)
      expect(printBudget({ ...known, [key]: null }), key).toBeNull();
    expect(printBudget({ ...known, targetWindow: exact('duration', 0) })).toBeNull();
    expect(printBudget({ ...known, targetShare: exact('share', 1_000_000) })).toBeNull();
    expect(printBudget({ ...known, targetShare: exact('share', 0) })).toBeNull();
    expect(printBudget({ ...known, shareFailed: exact('share', 2_000_000) })).toBeNull();
  });
});
