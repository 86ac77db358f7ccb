import { derivedFigure } from '../../impact/derived.ts';
import type { Incident } from '../../incident/incident.ts';
import { isFinalReport } from '../../incident/kind.ts';
import type { Row } from '../../incident/lists.ts';
import { isAfter } from '../../incident/values/moment-order.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { isOnData, isStatement } from '../../versions/compare-statements.ts';
import { correctedSince, type Follower, isTakenBack } from '../../versions/corrected.ts';
import { TOLD_DERIVED } from '../../versions/told-facts.ts';
import { figureWords } from '../../versions/value-words.ts';
import { decapitalise } from '../../wording/text.ts';
import { labelOf } from '../label-of.ts';
import { cell, fact, maybe, needed, say } from '../scribe.ts';
import type { BriefSection, Run, Runs } from '../tree.ts';

/** Without one of these it is no correction yet. */
const SAID = ['what', 'from', 'to'] as const;

function nameOf({ what }: Row<'corrections'>): string {
  return knownValue(what) ?? '';
}

/**
 * What is still to be told: a final report tells every correction, an update those that the last report did not. That
 * data was harmed which was told as unharmed comes first.
 */
function untold(incident: Incident, last: Incident | null): readonly Row<'corrections'>[] {
  const { setup, lists } = incident;
  const told = new Set(isFinalReport(setup.variant) ? [] : last?.lists.corrections.map(({ id }) => id));
  const rows = lists.corrections.filter(
    (row) =>
      !told.has(row.id) &&
      !isTakenBack(row) &&
      SAID.every((column) => fact(incident, cell('corrections', row.id, column)) !== null),
  );
  return [true, false].flatMap((onData) => rows.filter((row) => isOnData(nameOf(row)) === onData));
}

/** A figure found wrong after "as of" is told all the same: the page says that it is the later knowledge. */
function isLater({ facts }: Incident, { at }: Row<'corrections'>): boolean {
  const [noted, asOf] = [knownValue(at), knownValue(facts.asOf)];
  return noted !== null && asOf !== null && isAfter(noted, asOf);
}

/**
 * "Noted at 15:40 UTC on 3 June: the first count left out the app." A sentence of its own: ranges end with a bracket.
 */
function reasonOf(incident: Incident, row: Row<'corrections'>): Runs | null {
  const of = (column: string): string => cell('corrections', row.id, column);
  const why = fact(incident, of('why'));
  const later = isLater(incident, row) ? ', after the time this report stands for' : '';
  const noted = say('Noted at ', fact(incident, of('at:dated')), later, maybe(': ', why), '.');
  return noted ?? say('Reason: ', why, '.');
}

/** The figure by its name; words that are other than the row's own are no chip of it. */
function named(incident: Incident, what: Run): Run {
  const text = labelOf(incident, what.text);
  return text === what.text ? what : { text };
}

/**
 * "Customers affected: corrected from “2,000” to “3,200”. Noted at 15:40 UTC on 3
 * June: the first count left out the app."
 */
function itemOf(incident: Incident, row: Row<'corrections'>): Runs {
  const of = (column: string): string => cell('corrections', row.id, column);
  return maybe(
    { ...named(incident, needed(incident, of('what'))), bold: true },
    ': corrected from “',
    needed(incident, of('from')),
    '” to “',
    needed(incident, of('to')),
    '”.',
    maybe(' ', reasonOf(incident, row)),
  );
}

/** "With it, share of customers: from “2.5%” to “4%”." A figure that was wrong only because another one was. */
function followerItem(incident: Incident, { key, label, from, to }: Follower): Runs {
  const stands = figureWords(incident, derivedFigure(incident, key)) === to;
  return [
    { text: `With it, ${decapitalise(labelOf(incident, label))}: from “${from}” to “` },
    { text: to, ...(stands ? { chip: key } : {}) },
    { text: '”.' },
  ];
}

/**
 * The figures that were told wrong, right under the head of the next report: whoever has repeated one must find it
 * before anything else. Null while there are none.
 */
export function correctionsSection(incident: Incident, last: Incident | null): BriefSection | null {
  const rows = untold(incident, last);
  const items = rows.map((row) => itemOf(incident, row));
  if (items.length === 0) return null;
  const followers = (last ? correctedSince(last, incident).followers : []).filter(({ key }) =>
    TOLD_DERIVED.includes(key),
  );
  const isSaid = rows.some((row) => isStatement(nameOf(row)));
  const statement =
    items.length === 1
      ? `one ${isSaid ? 'statement' : 'figure'} we gave you was wrong`
      : `${items.length} ${isSaid ? 'statements' : 'figures'} we gave you were wrong`;
  return {
    key: 'corrections',
    label: 'Corrections',
    statement,
    blocks: [{ kind: 'list', items: [...items, ...followers.map((each) => followerItem(incident, each))] }],
    origin: 'generated',
  };
}
