import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { cell, due, fact, isPast, sayCapital } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/**
 * "The head of sales calls Acme Inc by 14:00 CET.", or behind words that lead to it: "No: the head of sales calls …".
 * Null while nobody has said who calls.
 */
export function callSentence(incident: Incident, { id }: Row<'keyAccounts'>, lead = ''): Runs | null {
  const of = (column: string): string => cell('keyAccounts', id, column);
  return sayCapital(
    ...(lead ? [lead] : []),
    fact(incident, `${of('caller')}:who${lead ? '' : ':capital'}`),
    ' calls ',
    fact(incident, of('name')),
    due(incident, of('by'), ' by ', '; that was due by '),
    '.',
  );
}

/** True for a call that is still to be made, which the first page tells: an angry key account is the CEO's matter. */
export function isCallAhead(incident: Incident, row: Row<'keyAccounts'>): boolean {
  const isDue = !isPast(incident, cell('keyAccounts', row.id, 'by'));
  return isDue && callSentence(incident, row) !== null;
}
