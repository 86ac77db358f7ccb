import { DERIVED, type DerivedKey, derivedFigure } from '../impact/derived.ts';
import { type FactKey, isFactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import { readsOtherwise } from './compare-statements.ts';
import { figureWords } from './value-words.ts';

/** True for a correction whose figure reads as it was told after all: nothing was wrong, so no reader is told it. */
export function isTakenBack({ from, to }: Row<'corrections'>): boolean {
  return from !== null && from === to;
}

/** A figure that was wrong only because one it is computed from was. */
export interface Follower {
  readonly key: DerivedKey;
  readonly label: string;
  readonly from: string;
  /** As it would have read with the corrected figures. */
  readonly to: string;
}

/** The words a figure was corrected to, and whether it still reads so. */
interface Standing {
  readonly to: string;
  readonly stands: boolean;
}

/** What a reader of the last report finds under the corrections. */
export interface Corrected {
  /** Each corrected figure by the name of its fact, derived figure or cell. */
  readonly logged: ReadonlyMap<string, Standing>;
  /** What follows from them; a figure that is logged itself is not told a second time. */
  readonly followers: readonly Follower[];
}

/** The last report as it would have been with the corrected facts that still stand as corrected. */
function putRight(last: Incident, now: Incident, keys: readonly FactKey[]): Incident {
  const right = Object.fromEntries(keys.map((key) => [key, now.facts[key]]));
  return { ...last, facts: { ...last.facts, ...right } };
}

/** Whatever was logged as wrong between the two records, and the figures that were wrong with it. */
export function correctedSince(last: Incident, now: Incident): Corrected {
  const told = new Set(last.lists.corrections.map(({ id }) => id));
  const rows = now.lists.corrections.filter(({ id }) => !told.has(id));
  if (rows.length === 0) return { logged: new Map(), followers: [] };
  const found = readsOtherwise(last, now).flatMap(({ name, label, from, to: present }) => {
    const to = knownValue(rows.findLast((row) => row.what === label && row.from === from)?.to ?? null);
    return to === null ? [] : [{ name, label, to, stands: to === present }];
  });
  const right = putRight(
    last,
    now,
    found.flatMap(({ name, stands }) => (stands && isFactKey(name) ? [name] : [])),
  );
  const labels = new Set(found.map(({ label }) => label));
  const followers = (Object.keys(DERIVED) as readonly DerivedKey[]).flatMap((key) => {
    const { label } = DERIVED[key];
    const [from, to] = [last, right].map((side) => figureWords(last, derivedFigure(side, key)));
    return from && to && from !== to && !labels.has(label) ? [{ key, label, from, to }] : [];
  });
  return { logged: new Map(found.map(({ name, to, stands }) => [name, { to, stands }])), followers };
}
