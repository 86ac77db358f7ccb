import { cell, due, fact, sayCapital } from '../brief/scribe.ts';
import { callSentence } from '../brief/sections/calls.ts';
import type { Runs } from '../brief/tree.ts';
import { isCallOfOthers } from '../incident/calls.ts';
import type { Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';

/**
 * "Should I call anybody?": "Acme Inc, by 14:00 CET." for each call that is the CEO's or nobody's yet; where all are
 * others' or made, "No: the head of sales calls Acme Inc by 14:00 CET."
 */
export function whomToCall(incident: Incident): readonly (Runs | null)[] {
  const rows = incident.lists.keyAccounts;
  const own = rows.filter((row) => knownValue(row.called) === null && !isCallOfOthers(incident, row));
  const named = own.map(({ id }) => {
    const of = (column: string): string => cell('keyAccounts', id, column);
    return sayCapital(
      fact(incident, of('name')),
      due(incident, of('by'), ', by ', '; that was due by '),
      '.',
    );
  });
  if (named.some((runs) => runs !== null)) return named;
  return rows.map((row, index) => callSentence(incident, row, index === 0 ? 'No: ' : ''));
}
