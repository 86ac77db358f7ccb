import { expect, it } from 'vitest';
import { secondsOf, TIME_UNITS } from '../../../shared/core/wording/time-units.ts';

it.each([
  ['s', 1],
  ['Minutes', 60],
  ['mins', 60],
  ['hrs', 3_600],
  ['day', 86_400],
  ['weeks', 604_800],
  ['ms', null],
  ['hs', null],
  ['month', null],
  ['', null],
])('%s are %s seconds', (unit, seconds) => {
  expect(secondsOf(unit)).toBe(seconds);
});

it('every unit that is listed has seconds', () => {
  expect(TIME_UNITS.filter((unit) => secondsOf(unit) === null)).toEqual([]);
});
