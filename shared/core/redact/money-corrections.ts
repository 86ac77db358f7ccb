import { FACT_KEYS, FACTS } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import { moneyIn } from './read/money.ts';

/** Labels of the facts in money: a correction names its figure by them. */
const LABELS: ReadonlySet<string> = new Set(
  FACT_KEYS.flatMap((key) => {
    const field = FACTS[key];
    return 'unit' in field && (field.unit === 'money' || field.unit === 'rate') ? [field.label] : [];
  }),
);
const SIDE = /^corrections\/([^/:]+)\/(?:from|to)(?::|$)/;

/** True for the chip of either side of a corrected amount, whose other side may hold a bare number. */
export function isMoneyCorrection({ lists }: Incident, chip: string): boolean {
  const id = SIDE.exec(chip)?.[1];
  const row = id === undefined ? undefined : lists.corrections.find((each) => each.id === id);
  if (!row) return false;
  const sides = [row.from, row.to].map((side) => knownValue(side) ?? '');
  return LABELS.has(knownValue(row.what) ?? '') || sides.some((side) => moneyIn(side, new Set()).length > 0);
}
