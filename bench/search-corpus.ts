import { emptyIncident, type Incident } from '../shared/core/incident/incident.ts';

const SERVICES = [
  'card payments',
  'checkout',
  'login',
  'search',
  'invoices',
  'mobile app',
  'wallet',
  'mail',
  'reports',
];
const CAUSES = [
  'a settings change',
  'an expired certificate',
  'a full disk',
  'a slow database',
  'a network fault',
];
const PLACES = ['Frankfurt', 'Dublin', 'Virginia', 'Oregon', 'Singapore', 'Sydney', 'Toronto', 'Paris'];

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** The n-th made-up incident: always the same, different enough to be ranked. */
export function madeUpIncident(index: number): Incident {
  const empty = emptyIncident(`i${index}`);
  const service = pick(SERVICES, index * 7);
  const cause = pick(CAUSES, index * 3);
  const place = pick(PLACES, index * 5);
  return {
    ...empty,
    facts: {
      ...empty.facts,
      title: `${service} failed in ${place} after ${cause} number ${index}`,
      service,
      summary: `Customers in ${place} could not use ${service} for ${index % 90} minutes.`,
      trigger: `It began with ${cause} in the ${pick(PLACES, index * 11)} region`,
      status: 'restored',
    },
  };
}

export const QUERIES = [
  'payments frankfurt',
  'certificate',
  'checkout disk',
  'settings change sydney',
  'login',
  'network fault paris',
  'invoices 4711',
  'slow database',
  'wallet minutes',
  'mobile app toronto',
] as const;
