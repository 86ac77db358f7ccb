import { describe, expect, it } from 'vitest';
import { availability, budgetUse } from '../../../shared/core/impact/error-budget.ts';

const MINUTE = 60;
const DAY = 86_400;
const percent = (value: number): number => Math.round(value * 10_000);
const threeNines = { target: percent(99.9), window: 30 * DAY };

describe('what a target allows', () => {
  it.each([
    [99, 30, 432],
    [99.5, 30, 216],
    [99.9, 30, 43.2],
    [99.95, 30, 21.6],
    [99.99, 30, 4.32],
    [99.999, 30, 0.432],
    [99.9, 365, 525.6],
    [99.99, 365, 52.56],
    [99.999, 365, 5.256],
  ])('%s%% over %s days is %s minutes', (target, days, minutes) => {
    const { budget } = budgetUse({ target: percent(target), window: days * DAY }, 0, 0);
    expect(budget / MINUTE).toBeCloseTo(minutes, 9);
  });
});

describe('what an event uses of it', () => {
  it('18% errors for 47 minutes at 99.9%: burn 180, 19.6% of the month', () => {
    const use = budgetUse(threeNines, 47 * MINUTE, percent(18));
    expect(use.burnRate).toBeCloseTo(180, 9);
    expect(use.consumed).toBeCloseTo((180 * 47) / 43_200, 12);
    expect((use.consumed * 100).toFixed(1)).toBe('19.6');
    expect(use.used / MINUTE).toBeCloseTo(8.46, 9);
  });

  it('a full outage of 47 minutes: 108.8%, and both together are over', () => {
    const full = budgetUse(threeNines, 47 * MINUTE, percent(100));
    expect((full.consumed * 100).toFixed(1)).toBe('108.8');
    const both = full.consumed + budgetUse(threeNines, 47 * MINUTE, percent(18)).consumed;
    expect(1 - both).toBeLessThan(0);
  });

  it.each([
    [14.4, 1, 2],
    [6, 6, 5],
    [1, 72, 10],
  ])('burning %s times over %s hours is %s% of 30 days', (burn, hours, share) => {
    const use = budgetUse(threeNines, hours * 60 * MINUTE, percent(0.1 * burn));
    expect(use.burnRate).toBeCloseTo(burn, 9);
    expect(use.consumed * 100).toBeCloseTo(share, 9);
  });

  it.each([
    [0, 30 * DAY],
    [percent(100), 30 * DAY],
    [percent(99.9), 0],
    [999_000.5, 30 * DAY],
  ])('needs a target between 0 and 100%% and a window: %s over %s', (target, window) => {
    expect(() => budgetUse({ target, window }, 60, percent(18))).toThrow(RangeError);
  });
});

it('one full outage of 47 minutes in 30 days is an uptime of 99.891%', () => {
  expect((availability(30 * DAY, 47 * MINUTE, percent(100)) * 100).toFixed(3)).toBe('99.891');
});
