import { type Chip, printChip } from '../brief/chips.ts';
import { DERIVED, isDerivedKey } from '../impact/derived.ts';
import { decidedAsks } from '../incident/asks.ts';
import { FACTS, isFactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { kindOf } from '../incident/kind.ts';
import { columnsOf, isListKey, type ListKey } from '../incident/lists.ts';
import { isUnknown, knownValue, type Slot, type Unknown } from '../incident/values/slot.ts';
import type { Question } from './question.ts';

/** A fact, derived figure or list that an answer rests on, and what it holds now. */
export interface BackingFact extends Chip {
  readonly name: string;
  /** As the form calls it; empty for a list, whose name is the screen's. */
  readonly label: string;
}

/** All filled cells of a list in one text: enough to see that one changed. */
function printList(incident: Incident, list: ListKey): Chip {
  const columns = Object.keys(columnsOf(list));
  const rows = incident.lists[list].map(({ id }) =>
    columns
      .map((column) => printChip(incident, `${list}/${id}/${column}`))
      .filter(({ state }) => state !== 'missing')
      .map(({ text }) => text)
      .join(', '),
  );
  const decided = list === 'asks' ? decidedAsks(incident).map(({ outcome }) => knownValue(outcome.what)) : [];
  const text = [...rows, ...decided].filter(Boolean).join('; ');
  return text === '' ? { state: 'missing', text: '' } : { state: 'value', text };
}

function labelOf(name: string): string {
  if (isFactKey(name)) return FACTS[name].label;
  return isDerivedKey(name) ? DERIVED[name].label : '';
}

function printOne(incident: Incident, name: string): BackingFact {
  const printed = isListKey(name) ? printList(incident, name) : printChip(incident, name);
  return { ...printed, name, label: labelOf(name) };
}

/** Where nobody was hit, nobody asks how many there are in all; a near miss says by its kind that nobody was. */
function isAsked({ facts, setup }: Incident, name: string): boolean {
  const isNearMiss = kindOf(setup.variant) === 'near-miss';
  if (name === 'customers') return !isNearMiss || facts.customers !== null;
  return name !== 'customersBase' || !(isNearMiss || knownValue(facts.customers)?.high === 0);
}

/**
 * What the answer rests on now. Of "loss|lossEstimate" it is the one that is known, else
 * the one somebody looks for, else the first.
 */
export function backingFacts(incident: Incident, names: readonly string[]): readonly BackingFact[] {
  const found = names
    .filter((name) => isAsked(incident, name))
    .map((choices) => {
      const facts = choices.split('|').map((name) => printOne(incident, name));
      const first = facts[0] ?? printOne(incident, choices);
      return (
        facts.find(({ state }) => state === 'value') ??
        facts.find(({ state }) => state === 'unknown') ??
        first
      );
    });
  return found.filter(({ name }, index) => found.findIndex((each) => each.name === name) === index);
}

/**
 * Who brings the answer by when: of the facts that are the answer and marked as unknown, the last one. The time of
 * any other fact that it rests on promises nothing. Null when none is marked.
 */
export function answerDue(
  incident: Incident,
  { facts, answer = facts.slice(0, 1) }: Pick<Question, 'facts' | 'answer'>,
): Unknown | null {
  const open = backingFacts(incident, answer).flatMap(({ name }) => {
    const slot: Slot<unknown> = isFactKey(name) ? incident.facts[name] : null;
    return isUnknown(slot) ? [slot] : [];
  });
  return open.toSorted((a, b) => (b.expectedAt ?? '').localeCompare(a.expectedAt ?? ''))[0] ?? null;
}

const SIGN = '=';

/** "customers=about 3,200 (2,900 to 3,400)": what the record keeps when an answer is marked ready. */
export function printBacking(facts: readonly BackingFact[]): readonly string[] {
  return facts.map(({ name, text }) => `${name}${SIGN}${text}`);
}

/**
 * The names whose printed value is another than when it was kept; a name that says nothing any more has changed too.
 */
export function changedFacts(incident: Incident, kept: readonly string[]): readonly string[] {
  return kept.flatMap((line) => {
    const end = line.indexOf(SIGN);
    const name = line.slice(0, Math.max(0, end));
    return name !== '' && printOne(incident, name).text !== line.slice(end + 1) ? [name] : [];
  });
}
