import { expect, it } from 'vitest';
import { printDuration, printMinutes } from '../../../shared/core/wording/duration.ts';

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

it.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [43, '43 seconds'],
  [MINUTE, '1 minute'],
  [47 * MINUTE, '47 minutes'],
  [47 * MINUTE + 31, '48 minutes'],
  [HOUR, '1 hour'],
  [HOUR + 5 * MINUTE, '65 minutes'],
  [2 * HOUR, '2 hours'],
  [4 * HOUR + 17 * MINUTE, '4 hours 17 minutes'],
  [25 * HOUR + MINUTE, '25 hours 1 minute'],
  [2 * DAY, '48 hours'],
  [3 * DAY - 1, '72 hours'],
  [3 * DAY, '3 days'],
  [10 * DAY + HOUR, '10 days 1 hour'],
  [14 * DAY - 20 * MINUTE, '14 days'],
  [30 * DAY, '30 days'],
  [-90 * MINUTE, '−90 minutes'],
])('%s seconds are “%s”', (seconds, text) => {
  expect(printDuration(seconds)).toBe(text);
});

it.each([
  [2_592, '43.2 minutes'],
  [259.2, '4.3 minutes'],
  [25.92, '26 seconds'],
  [0.3, '1 second'],
  [0, '0 minutes'],
  [60, '1 minute'],
  [60.1, '1 minute'],
  [31_536, '525.6 minutes'],
])('an allowance of %s seconds is “%s”', (seconds, text) => {
  expect(printMinutes(seconds)).toBe(text);
});
