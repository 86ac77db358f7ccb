import type { Line } from '../../../brief/lines.ts';
import { DERIVED } from '../../../impact/derived.ts';
import { FACTS } from '../../../incident/facts.ts';
import type { Incident } from '../../../incident/incident.ts';
import { currencyOf } from '../../../incident/values/figure.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { rememberRecord } from '../../../remember.ts';
import { isTakenBack } from '../../../versions/corrected.ts';
import { heldOf } from '../agree/agree.ts';
import { areOfAKind, compare } from '../agree/compare.ts';
import { isTypedText, type Known, knownFact, labelOf } from '../agree/known-facts.ts';
import { quantitiesOf } from '../read/quantities.ts';
import type { Quantity } from '../read/quantity.ts';

/** A value that was told and then corrected. */
export interface Corrected {
  readonly label: string;
  readonly to: string;
  readonly quantity: Quantity;
  /** The chip of the figure that was corrected; null where a row of its own list was, or its name is another by now. */
  readonly chip: string | null;
}

/** Facts, derived figures and the record's own figures, by the chips that print them. */
function chipsOf({ lists }: Incident): readonly string[] {
  return [
    ...Object.keys(FACTS),
    ...Object.keys(DERIVED),
    ...lists.figures.map(({ id }) => `figures/${id}/value`),
  ];
}

/** True where the fact reads just so; what only rounds to it was worth a correction. */
function readsSo(incident: Incident, known: Known, quantity: Quantity): boolean {
  if (!areOfAKind(quantity, known)) return false;
  if (known.kind === 'stamp') return compare(quantity, known, incident).kind === 'same';
  const { low, high, centre } = heldOf(known, quantity.kind, currencyOf(known, incident.setup.currency));
  return (low === quantity.low && high === quantity.high) || centre === (quantity.likely ?? quantity.low);
}

/** True while some figure or moment of the record reads so: then nobody can tell that the old one is meant. */
function isStillTold(incident: Incident, quantity: Quantity, chips: readonly string[]): boolean {
  return chips.some((chip) => {
    const known = knownFact(incident, chip);
    return known !== null && readsSo(incident, known, quantity);
  });
}

/** A bare number is one of things. */
const valuesIn = (words: string): readonly Quantity[] => quantitiesOf(`${words} things`);

const correctedIn = rememberRecord((incident): readonly Corrected[] => {
  const rows = incident.lists.corrections.filter((row) => !isTakenBack(row));
  if (rows.length === 0) return [];
  const chips = chipsOf(incident);
  return rows.flatMap(({ what, from, to }) => {
    const [label, was, now] = [what, from, to].map((slot) => knownValue(slot) ?? '') as [
      string,
      string,
      string,
    ];
    if (label === '' || now === '') return [];
    const chip = chips.find((each) => labelOf(incident, each) === label) ?? null;
    return valuesIn(was)
      .filter((quantity) => !isStillTold(incident, quantity, chips))
      .map((quantity) => ({ label, to: now, quantity, chip }));
  });
});

/** Lists that tell what was said or known at another time. */
const OTHER_TIMES: ReadonlySet<string> = new Set([
  'corrections',
  'commitments',
  'commitmentChanges',
  'asked',
  'decisions',
  'messages',
  'timeline',
  'sources',
  'figures',
]);
const OTHER_FACTS: ReadonlySet<string> = new Set(['priorEvents', 'priorWarnings', 'changesSinceLast']);

/** True where a person typed the number, and of the incident as it is now. */
function isOfNow({ kind, runs, edited }: Line, { start, end }: Quantity): boolean {
  if (kind === 'title') return true;
  let at = 0;
  for (const { text, chip } of runs) {
    const from = at;
    at += text.length;
    if (chip === undefined || from >= end || at <= start) continue;
    const [name = ''] = chip.split(':', 1);
    const [list = ''] = name.split('/', 1);
    return isTypedText(chip) && !OTHER_TIMES.has(list) && !OTHER_FACTS.has(name);
  }
  return edited;
}

function isSame(typed: Quantity, old: Quantity): boolean {
  if (typed.kind !== old.kind || typed.per !== old.per) return false;
  if (typed.low === old.low && typed.high === old.high) return true;
  return typed.low === typed.high && typed.low === old.likely;
}

/** Smaller numbers stand for many things. */
const TELLING = 100;

/** The corrected figure whose old value a person's words still hold; null for any other number. */
export function correctedHere(incident: Incident, line: Line, typed: Quantity): Corrected | null {
  const all = correctedIn(incident);
  if (all.length === 0 || line.section === 'corrections') return null;
  if (typed.kind === 'count' && typed.high < TELLING) return null;
  return isOfNow(line, typed) ? (all.find(({ quantity }) => isSame(typed, quantity)) ?? null) : null;
}
