import { openAsks } from '../../incident/asks.ts';
import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/slot.ts';
import { epochOf } from '../../wording/zone.ts';
import { cell, fact } from '../scribe.ts';
import type { Run } from '../tree.ts';

/** The chip of the earliest deadline among the open asks, or null. */
export function firstDeadline(incident: Incident): Run | null {
  const dated = openAsks(incident).flatMap((ask) => {
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
