import { derivedFigure, isDerivedKey } from '../impact/derived.ts';
import type { Edit } from '../incident/edit.ts';
import { type FactKey, isFactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { type ListKey, row, TALK_LISTS } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import { correctableOf, readsOtherwise } from '../versions/compare-statements.ts';
import type { ValueChange } from '../versions/compare-value.ts';
import { TOLD_FACTS } from '../versions/told-facts.ts';
import { figureWords } from '../versions/value-words.ts';
import type { Noted } from './edits.ts';

/** True for "asked/q1/at" and for the time of the report: neither was ever told as a figure. */
function isUntold({ name }: ValueChange): boolean {
  if (isFactKey(name)) return TOLD_FACTS[name] === null;
  return TALK_LISTS.has(name.split('/', 1)[0] as ListKey);
}

/**
 * The present record, at its own time, with these facts as they were told; one that was open then was not told wrong.
 */
function asTold(told: Incident, now: Incident, changes: readonly ValueChange[]): Incident {
  const known = changes.flatMap(({ name }) =>
    isFactKey(name) && knownValue<unknown>(told.facts[name]) !== null
      ? [[name, told.facts[name]] as const]
      : [],
  );
  return { ...now, facts: { ...now.facts, ...Object.fromEntries(known), asOf: now.facts.asOf } };
}

/**
 * Figures that were told in one version and read otherwise now, without those that are logged already, and without what
 * was computed and only follows: from a figure that is logged, or from the time that has passed. Whether the others were
 * wrong is for a person to say.
 */
export function correctable(told: Incident, now: Incident): readonly ValueChange[] {
  const logged = new Set(now.lists.corrections.map(({ what, from, to }) => JSON.stringify([what, from, to])));
  const open = readsOtherwise(told, now).filter(
    ({ label, from, to }) => !logged.has(JSON.stringify([label, from, to])),
  );
  const before = asTold(told, now, open);
  const follows = ({ name, to }: ValueChange): boolean =>
    isDerivedKey(name) && figureWords(now, derivedFigure(before, name)) === to;
  return open.filter(
    (change) => change.from !== '' && change.to !== '' && !isUntold(change) && !follows(change),
  );
}

/** A figure of the form that was told otherwise, and whether its correction is logged. */
export interface ToldOtherwise {
  readonly change: ValueChange;
  readonly logged: boolean;
}

/**
 * How this fact was told in the frozen version, where it was told as another figure or moment, or as a confirmed cause;
 * null otherwise.
 */
export function toldOtherwise(told: Incident, now: Incident, key: FactKey): ToldOtherwise | null {
  if (TOLD_FACTS[key] === null) return null;
  const change = readsOtherwise(told, now).find(
    ({ name, behind, from, to }) => name === key && !behind && from !== '' && to !== '',
  );
  if (!change) return null;
  const { label, from, to } = change;
  const logged = now.lists.corrections.some(
    (row) => row.what === label && row.from === from && row.to === to,
  );
  return { change, logged };
}

/** The later record in the zone of the earlier: a moment that is as it was told again reads as it was told. */
function inZoneOf({ setup: { zone } }: Incident, now: Incident): Incident {
  return { ...now, setup: { ...now.setup, zone } };
}

/**
 * The record with each correction that no report has told yet brought up to what its figure reads now: a reader who was
 * told the wrong figure is told the right one, not each step between. One whose figure reads as it was told again is
 * taken back: it says so, and follows once the figure changes anew. The same record where none has to follow.
 * @param last the record of the last report; null for a first one
 */
export function followingCorrections(last: Incident | null, incident: Incident): Incident {
  const { corrections } = incident.lists;
  const told = new Set(last?.lists.corrections.map(({ id }) => id));
  if (!last || corrections.every(({ id }) => told.has(id))) return incident;
  const figures = readsOtherwise(last, incident);
  const said = correctableOf(inZoneOf(last, incident));
  const followed = corrections.map((correction) => {
    const { id, what, from, to } = correction;
    const figure = figures.find((figure) => figure.label === what && figure.from === from);
    const now = (figure ?? said.find((figure) => figure.label === what && figure.to === from))?.to ?? '';
    return told.has(id) || now === '' || now === to ? correction : { ...correction, to: now };
  });
  const isSame = followed.every((correction, index) => correction === corrections[index]);
  return isSame ? incident : { ...incident, lists: { ...incident.lists, corrections: followed } };
}

/** Logs that a figure was wrong: as it read when it was told, and as it reads now. */
export function logCorrection({ label, from, to }: ValueChange, { id, at }: Noted): Edit {
  return { kind: 'row-add', list: 'corrections', row: row('corrections', id, { what: label, from, to, at }) };
}
