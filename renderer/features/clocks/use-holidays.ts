import { useCall } from '../app/queries.ts';

const NONE: readonly string[] = [];

/** Days of the rule table that are no business days; none until they are read. */
export function useHolidays(): readonly string[] {
  return useCall('clockRules.get', {}).data?.holidays ?? NONE;
}
