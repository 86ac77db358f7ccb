import { printCount } from './count.ts';
import { printDecimal } from './number.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds as an executive would say them: "47 minutes", "4 hours 17 minutes", "14 days", "43 seconds". */
export function printDuration(seconds: number): string {
  if (seconds < 0) return `−${printDuration(-seconds)}`;
  if (seconds < MINUTE) return printCount(seconds, 'second');
  if (seconds >= 3 * DAY) return withRest(seconds, DAY, 'day', HOUR, 'hour');
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < 120 && minutes !== 60) return printCount(minutes, 'minute');
  return withRest(minutes * MINUTE, HOUR, 'hour', MINUTE, 'minute');
}

/** True where the words of `printDuration` leave out minutes: who tells days and hours tells them about. */
export function isRounded(seconds: number): boolean {
  return seconds >= 3 * DAY && seconds % HOUR >= MINUTE;
}

/** "4 hours 17 minutes", "14 days": the large part and what is left in the small one, when that is not nothing. */
function withRest(seconds: number, large: number, word: string, small: number, smallWord: string): string {
  const rounded = Math.round(seconds / small) * small;
  const rest = Math.round((rounded % large) / small);
  const whole = printCount(Math.floor(rounded / large), word);
  return rest === 0 ? whole : `${whole} ${printCount(rest, smallWord)}`;
}

/** Minutes with one decimal, for allowances such as "43.2 minutes"; seconds where a decimal would round to nothing. */
export function printMinutes(seconds: number): string {
  if (seconds > 0 && seconds < MINUTE) return printCount(Math.max(1, Math.round(seconds)), 'second');
  const minutes = printDecimal(seconds / MINUTE, 1);
  return `${minutes} ${minutes === '1' ? 'minute' : 'minutes'}`;
}
