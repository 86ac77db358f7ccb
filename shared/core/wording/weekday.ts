/** "Mon", "tues", "Thursday", as the source of a pattern. */
export const WEEKDAY_NAME = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?';

const NAMES: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 for a name of Monday to 7 for one of Sunday, as Temporal counts the days of a week. */
export function weekdayNumber(name: string): number {
  return NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
