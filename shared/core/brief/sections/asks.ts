import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { isUnknown, knownValue } from '../../incident/slot.ts';
import { asClause } from '../../wording/text.ts';
import { epochOf } from '../../wording/zone.ts';
import { cell, fact } from '../scribe.ts';
import type { Run } from '../tree.ts';

/** The decisions asked for; rows without words do not count. */
export function asksOf({ lists }: Incident): readonly Row<'asks'>[] {
  return lists.asks.filter(
    (ask) => isUnknown(ask.decision) || asClause(knownValue(ask.decision) ?? '') !== '',
  );
}

/** The chip of the earliest deadline among the asks, or null. */
export function firstDeadline(incident: Incident): Run | null {
  const dated = asksOf(incident).flatMap((ask) => {
    const deadline = knownValue(ask.deadline);
    return deadline ? [{ id: ask.id, at: epochOf(deadline.at) }] : [];
  });
  const first = dated.toSorted((a, b) => a.at - b.at)[0];
  return first ? fact(incident, cell('asks', first.id, 'deadline')) : null;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "one", "two"; digits from ten on. */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}
