import { FACT_KEYS, type FactKey } from './facts.ts';
import type { Incident } from './incident.ts';
import type { Figure } from './values/figure.ts';

/** An amount that names its own currency says the same whatever the record counts in. */
function isOfRecord(value: unknown): boolean {
  const figure = value as Partial<Figure> | null;
  return (
    typeof figure === 'object' &&
    figure?.kind === 'figure' &&
    figure.unit === 'money' &&
    figure.currency === undefined
  );
}

/** True when any figure of the record, this one aside, is an amount of money in the record's own currency. */
export function holdsMoney({ facts, lists }: Incident, besides: FactKey): boolean {
  const cells = Object.values(lists).flatMap((rows) => rows.flatMap((each) => Object.values(each)));
  return FACT_KEYS.some((key) => key !== besides && isOfRecord(facts[key])) || cells.some(isOfRecord);
}
