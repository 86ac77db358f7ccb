import { FACTS } from '../incident/facts.ts';
import { isGuessedTrigger } from '../incident/guessed-trigger.ts';
import { emptyIncident, type Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import { asClause, asInner } from '../wording/text.ts';
import { compareFigures, figuresOf } from './compare.ts';
import type { ValueChange } from './compare-value.ts';
import { slotWords } from './value-words.ts';

/** What is told as a fact once the cause is confirmed, by the name a reader knows it under. */
const CAUSE = { trigger: 'Trigger', causeClaim: 'Cause' } as const;
type CauseKey = keyof typeof CAUSE;

/** What a reader passes on as the last word on the customers' data. */
const DATA = ['dataLoss', 'dataExposure', 'dataCorrectness'] as const;
type DataKey = (typeof DATA)[number];

/** The answers that are such a word; "none found so far" and "suspected" leave room for what is found later. */
const CERTAIN: Readonly<Record<string, string>> = { 'none-verified': 'checked', confirmed: 'confirmed' };

const TOLD_AS = /, told as (?:checked|confirmed)$/;

/** True for the name of a statement that was told as certain; what else can be told wrong is a figure. */
export function isStatement(label: string): boolean {
  return TOLD_AS.test(label);
}

/** True for such a statement on harm to data: of all that was told wrong it is heard first. */
export function isOnData(label: string): boolean {
  return isStatement(label) && DATA.some((key) => label.startsWith(`${FACTS[key].label}, `));
}

function certainty({ facts }: Incident, name: string): readonly [what: string, as: string] | null {
  if (Object.hasOwn(CAUSE, name))
    return facts.causeStatus === 'confirmed' ? [CAUSE[name as CauseKey], 'confirmed'] : null;
  const key = DATA.find((each) => each === name);
  const as = key && CERTAIN[knownValue(facts[key]) ?? ''];
  return key && as ? [FACTS[key].label, as] : null;
}

/** "Data lost, told as checked": the name of what a report told as certain; null for all else. */
export function toldAsFact(incident: Incident, name: string): string | null {
  const told = certainty(incident, name);
  return told && `${told[0]}, told as ${told[1]}`;
}

function causeWords({ facts }: Incident, key: CauseKey): string {
  const text = asClause(knownValue(facts[key]) ?? '');
  // A change that went live did so whatever the cause is.
  if (text !== '' && key === 'trigger' && !isGuessedTrigger(facts)) return text;
  if (text === '' || facts.causeStatus === 'unknown') return 'not known yet';
  return facts.causeStatus === 'suspected' ? `suspected: ${asInner(text)}` : text;
}

/** What may have to be corrected: figures that read otherwise now, a cause told as confirmed, data told as unharmed. */
export function readsOtherwise(before: Incident, after: Incident): readonly ValueChange[] {
  return [
    ...dataChanges(before, after),
    ...compareFigures(before, after),
    ...confirmedChanges(before, after),
  ];
}

/** All that may be told and corrected, from nothing to how it reads. */
export function correctableOf(incident: Incident): readonly ValueChange[] {
  const nothing = emptyIncident(incident.id, incident.setup);
  const statements = [...dataChanges(incident, nothing), ...confirmedChanges(incident, nothing)];
  return [...figuresOf(incident), ...statements.map((told) => ({ ...told, from: '', to: told.from }))];
}

/**
 * What was told as confirmed about the cause and is not said so any more: whoever was told it has repeated it, as with
 * a figure. Empty where nothing was confirmed.
 */
function confirmedChanges(before: Incident, after: Incident): readonly ValueChange[] {
  return (Object.keys(CAUSE) as readonly CauseKey[]).flatMap((name) => {
    const label = toldAsFact(before, name);
    const from = asClause(knownValue(before.facts[name]) ?? '');
    const to = causeWords(after, name);
    return label === null || from === '' || from === to
      ? []
      : [{ name, label, type: 'text', behind: false, from, to }];
  });
}

/** What was told of the customers' data as checked or as confirmed, and is said otherwise now. */
function dataChanges(before: Incident, after: Incident): readonly ValueChange[] {
  return DATA.flatMap((name: DataKey) => {
    const label = toldAsFact(before, name);
    const [from, to] = [before, after].map((side) => slotWords(side, FACTS[name], side.facts[name]));
    return label === null || from === undefined || to === undefined || from === to
      ? []
      : [{ name, label, type: 'choice', behind: false, from, to }];
  });
}
