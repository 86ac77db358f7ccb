import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';

/**
 * A record of about twenty kilobytes that says which revision it is; it changes in two places and now and then wholly.
 */
export function recordOf(revision: number): Incident {
  const empty = emptyIncident('a');
  const filling = `${revision % 40 === 0 ? 'other' : 'same'} words `.repeat(1_500);
  const facts = {
    ...empty.facts,
    title: `Save ${revision}`,
    summary: filling,
    sideEffect: `Save ${revision}`,
  };
  return { ...empty, facts };
}
