import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { cell, due, fact, isPast, sayCapital } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/**
 * "The head of sales calls Acme Inc by 14:00 CET.", "… was to call Acme Inc by 14:00 CET." once that has passed, "…
 * called Acme Inc at 13:40 CET."; or behind words that lead to it: "No: the head of sales calls …". Null while nobody
 * has said who calls.
 */
export function callSentence(incident: Incident, { id }: Row<'keyAccounts'>, lead = ''): Runs | null {
  const of = (column: string): string => cell('keyAccounts', id, column);
  const called = fact(incident, `${of('called')}:when`);
  const verb = called ? ' called ' : isPast(incident, of('by')) ? ' was to call ' : ' calls ';
  return sayCapital(
    ...(lead ? [lead] : []),
    fact(incident, `${of('caller')}:who${lead ? '' : ':capital'}`),
    verb,
    fact(incident, of('name')),
    called ? [{ text: ' ' }, called] : due(incident, of('by'), ' by ', ' by '),
    '.',
  );
}

/** True for one whose time has passed. */
export function isCallLate(incident: Incident, row: Row<'keyAccounts'>): boolean {
  return isCallOpen(incident, row) && isPast(incident, cell('keyAccounts', row.id, 'by'));
}

/**
 * True for a call that nobody has made yet, as far as the record says, which the first page tells also once it is
 * late: an angry key account is the CEO's matter.
 */
export function isCallOpen(incident: Incident, row: Row<'keyAccounts'>): boolean {
  return knownValue(row.called) === null && callSentence(incident, row) !== null;
}
