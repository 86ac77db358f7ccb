import { FACT_KEYS, type FactKey } from './facts.ts';
import type { Incident } from './incident.ts';
import type { Figure } from './values/figure.ts';

function isMoney(value: unknown): boolean {
  const figure = value as Partial<Figure> | null;
  return typeof figure === 'object' && figure?.kind === 'figure' && figure.unit === 'money';
}

/** True when any figure of the record, this one aside, is an amount of money. */
export function holdsMoney({ facts, lists }: Incident, besides: FactKey): boolean {
  const cells = Object.values(lists).flatMap((rows) => rows.flatMap((each) => Object.values(each)));
  return FACT_KEYS.some((key) => key !== besides && isMoney(facts[key])) || cells.some(isMoney);
}
