import { openAsks } from '../../incident/asks.ts';
import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { epochOf } from '../../wording/zone.ts';
import { cell, sayOpen } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/** The chip of the earliest deadline among the open asks, or null. */
export function firstDeadline(incident: Incident): string | null {
  const dated = openAsks(incident).flatMap((ask) => {
    const deadline = knownValue(ask.deadline);
    return deadline ? [{ id: ask.id, at: epochOf(deadline.at) }] : [];
  });
  const first = dated.toSorted((a, b) => a.at - b.at)[0];
  return first ? cell('asks', first.id, 'deadline') : null;
}

/** "Whether a decision is needed is not known yet." */
export function openDecision(incident: Incident): Runs | null {
  return sayOpen(incident, 'Whether a decision is needed', 'asksNone');
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "one", "two"; digits from ten on. */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}
