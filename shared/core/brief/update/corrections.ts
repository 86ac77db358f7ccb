import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { cell, fact, maybe, needed, say } from '../scribe.ts';
import type { BriefSection, Runs } from '../tree.ts';

/** Without one of these it is no correction yet. */
const SAID = ['what', 'from', 'to'] as const;

/** What is still to be told: a final report tells every correction, an update those that the last report did not. */
function untold(incident: Incident, last: Incident | null): readonly Row<'corrections'>[] {
  const { setup, lists } = incident;
  const told = new Set(setup.variant === 'final' ? [] : last?.lists.corrections.map(({ id }) => id));
  return lists.corrections.filter(
    ({ id }) =>
      !told.has(id) && SAID.every((column) => fact(incident, cell('corrections', id, column)) !== null),
  );
}

/** "Noted at 15:40 UTC on 3 June: the first count left out the app." A sentence of its own: ranges end with a bracket. */
function reasonOf(incident: Incident, of: (column: string) => string): Runs | null {
  const why = fact(incident, of('why'));
  const noted = say('Noted at ', fact(incident, of('at:dated')), maybe(': ', why), '.');
  return noted ?? say('Reason: ', why, '.');
}

/** "Customers affected: corrected from “2,000” to “3,200”. Noted at 15:40 UTC on 3 June: the first count left out the app." */
function itemOf(incident: Incident, { id }: Row<'corrections'>): Runs {
  const of = (column: string): string => cell('corrections', id, column);
  return maybe(
    { ...needed(incident, of('what')), bold: true },
    ': corrected from “',
    needed(incident, of('from')),
    '” to “',
    needed(incident, of('to')),
    '”.',
    maybe(' ', reasonOf(incident, of)),
  );
}

/**
 * The figures that were told wrong, right under the head of the next report: whoever has repeated one must find it
 * before anything else. Null while there are none.
 */
export function correctionsSection(incident: Incident, last: Incident | null): BriefSection | null {
  const items = untold(incident, last).map((row) => itemOf(incident, row));
  if (items.length === 0) return null;
  const statement =
    items.length === 1
      ? 'one figure we gave you was wrong'
      : `${items.length} figures we gave you were wrong`;
  return {
    key: 'corrections',
    label: 'Corrections',
    statement,
    blocks: [{ kind: 'list', items }],
    origin: 'generated',
  };
}
