import { printDecimal, printInteger } from './number.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function count(value: number, word: string): string {
  return `${printInteger(value)} ${word}${value === 1 ? '' : 's'}`;
}

/** Seconds as an executive would say them: "47 minutes", "4 hours 17 minutes", "14 days", "43 seconds". */
export function printDuration(seconds: number): string {
  if (seconds < 0) return `−${printDuration(-seconds)}`;
  if (seconds < MINUTE) return count(seconds, 'second');
  if (seconds >= 3 * DAY && seconds % DAY === 0) return count(seconds / DAY, 'day');
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < 120 && minutes !== 60) return count(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(rest, 'minute')}`;
}

/** Minutes with one decimal, for allowances such as "43.2 minutes". */
export function printMinutes(seconds: number): string {
  return `${printDecimal(seconds / MINUTE, 1)} minutes`;
}
