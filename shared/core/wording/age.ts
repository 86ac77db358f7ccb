import { printCount } from './count.ts';

/**
 * "20 minutes", "3 hours", "2 days": how far a moment is from now, as somebody
 * would say it. Takes whole minutes from 0.
 */
export function printAge(minutes: number): string {
  if (minutes < 120) return printCount(minutes, 'minute');
  return minutes < 48 * 60
    ? printCount(Math.floor(minutes / 60), 'hour')
    : printCount(Math.floor(minutes / 1440), 'day');
}
