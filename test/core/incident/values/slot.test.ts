import { expect, it } from 'vitest';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { isFilled, isUnknown, knownValue, unknown } from '../../../../shared/core/incident/values/slot.ts';

it('an explicit unknown is filled but has no value', () => {
  const open = unknown('2026-06-03T16:30:00Z', 'Finance');
  expect(isUnknown(open)).toBe(true);
  expect(isFilled(open)).toBe(true);
  expect(knownValue(open)).toBeNull();
});

it('nothing, blank text and an empty list are not filled', () => {
  expect([null, '', ' \n\t', []].map(isFilled)).toEqual([false, false, false, false]);
  expect(['x', ['x'], 0, exact('count', 0), unknown()].map(isFilled)).toEqual([true, true, true, true, true]);
});

it('a value is itself', () => {
  expect(knownValue('restored')).toBe('restored');
  expect(knownValue(0)).toBe(0);
  expect([null, undefined, 'unknown', { kind: 'figure' }].map(isUnknown)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
