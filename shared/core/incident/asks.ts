import { asClause } from '../wording/text.ts';
import type { Incident } from './incident.ts';
import type { Row } from './lists.ts';
import { isTold } from './told.ts';
import { isUnknown, knownValue } from './values/slot.ts';

/** A decision asked for, and the decision that answers it. */
export interface DecidedAsk {
  readonly ask: Row<'asks'>;
  readonly outcome: Row<'decisions'>;
}

/** The decisions asked for; rows without words do not count. */
export function asksOf({ lists }: Incident): readonly Row<'asks'>[] {
  return lists.asks.filter(
    (ask) => isUnknown(ask.decision) || asClause(knownValue(ask.decision) ?? '') !== '',
  );
}

/** What was decided on it: of several decisions that name it the one noted last; null while it is open. */
function outcomeOf({ lists }: Incident, { id }: Row<'asks'>): Row<'decisions'> | null {
  const answers = lists.decisions.filter(
    ({ ask, what }) => knownValue(ask) === id && asClause(knownValue(what) ?? '') !== '',
  );
  return answers.at(-1) ?? null;
}

/** True once some decision answers it. */
export function isDecided(incident: Incident, ask: Row<'asks'>): boolean {
  return outcomeOf(incident, ask) !== null;
}

/** What somebody still has to decide. */
export function openAsks(incident: Incident): readonly Row<'asks'>[] {
  return asksOf(incident).filter((ask) => !isDecided(incident, ask));
}

/** What was asked for and has been decided, in the order it was asked. */
export function decidedAsks(incident: Incident): readonly DecidedAsk[] {
  return asksOf(incident).flatMap((ask) => {
    const outcome = outcomeOf(incident, ask);
    return outcome ? [{ ask, outcome }] : [];
  });
}

/** What was decided and answers nothing that was asked for: nobody had asked for it, or nobody has tied it yet. */
export function untiedDecisions(incident: Incident): readonly Row<'decisions'>[] {
  const asked = new Set<unknown>(asksOf(incident).map(({ id }) => id));
  return incident.lists.decisions.filter(
    ({ ask, what }) => !asked.has(knownValue(ask)) && asClause(knownValue(what) ?? '') !== '',
  );
}

/** The same, as far as this report tells what the meeting noted. */
export function furtherDecisions(incident: Incident): readonly Row<'decisions'>[] {
  return untiedDecisions(incident).filter(({ at }) => isTold(incident, at));
}

/** True where decisions were asked for and all of them have been made. */
export function isAllDecided(incident: Incident): boolean {
  return asksOf(incident).length > 0 && openAsks(incident).length === 0;
}
