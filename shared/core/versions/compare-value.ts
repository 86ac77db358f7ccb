import type { Field } from '../incident/field.ts';
import type { Incident } from '../incident/incident.ts';
import type { Slot } from '../incident/values/slot.ts';
import { behindChanges, slotWords } from './value-words.ts';

/** One value that differs; a side that holds nothing is empty. */
export interface ValueChange {
  /** The fact, cell ("asks/a1/amount") or derived figure. */
  readonly name: string;
  /** As the form calls it; "Customers affected, source" for what stands behind a value. */
  readonly label: string;
  readonly type: Field['type'];
  /** True when the value reads the same, and only what stands behind it differs. */
  readonly behind: boolean;
  readonly from: string;
  readonly to: string;
}

interface Side {
  readonly incident: Incident;
  readonly slot: Slot<unknown>;
}

interface Compared {
  readonly name: string;
  readonly field: Field;
  readonly before: Side;
  readonly after: Side;
}

/** What this side holds as the other record would spell it: in its zone, and seen from its "as of". */
function wordsAt(
  { incident, slot }: Side,
  field: Field,
  { setup: { zone }, facts: { asOf } }: Incident,
): string {
  const setup = { ...incident.setup, zone };
  return slotWords({ ...incident, setup, facts: { ...incident.facts, asOf } }, field, slot);
}

/**
 * How one fact or cell differs: in its words, else in what stands behind them; empty when it does not. Each side is in
 * its record's own zone, as its readers know it.
 */
export function compareValue({ name, field, before, after }: Compared): readonly ValueChange[] {
  const from = slotWords(before.incident, field, before.slot);
  const to = slotWords(after.incident, field, after.slot);
  const { label, type } = field;
  // One instant is one moment, however the two records spell it.
  const isSame =
    from === to ||
    (wordsAt(before, field, after.incident) === to && wordsAt(after, field, before.incident) === from);
  if (!isSame) return [{ name, label, type, behind: false, from, to }];
  return behindChanges(before.slot, after.slot).map((part) => ({
    name,
    label: `${label}, ${part.name}`,
    type,
    behind: true,
    from: part.from,
    to: part.to,
  }));
}
