/** How finely a moment is known: "14:02", "on 27 May" or "in April". */
export const PRECISIONS = ['minute', 'day', 'month'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const CERTAINTIES = ['exact', 'approximate', 'assumed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A moment with the zone it was read in, how sure it is and who says so. */
export interface Stamp {
  readonly kind: 'stamp';
  /** Instant as ISO 8601 in UTC, e.g. "2026-06-03T14:02:00Z". */
  readonly at: string;
  /** IANA zone in which the team speaks of it, e.g. "Europe/Berlin". */
  readonly zone: string;
  readonly precision: Precision;
  readonly certainty: Certainty;
  readonly source: string;
}

/** A moment to the minute that is certain, unless said otherwise. `at` is an instant in UTC, `zone` an IANA name. */
export function stamp(
  at: string,
  zone = 'UTC',
  rest: Partial<Omit<Stamp, 'kind' | 'at' | 'zone'>> = {},
): Stamp {
  return { kind: 'stamp', at, zone, precision: 'minute', certainty: 'exact', source: '', ...rest };
}
