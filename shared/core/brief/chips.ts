import { DERIVED, type DerivedKey } from '../impact/derived.ts';
import { isBehind } from '../incident/due.ts';
import { FACT_KEYS, FACTS } from '../incident/facts.ts';
import type { Field } from '../incident/field.ts';
import { isGuessedTrigger } from '../incident/guessed-trigger.ts';
import type { Incident } from '../incident/incident.ts';
import { pageOf } from '../incident/page.ts';
import { isPlanBOver } from '../incident/plan-b.ts';
import { withPrintedSums } from '../incident/typed/sums.ts';
import type { Figure } from '../incident/values/figure.ts';
import {
  expectedStamp,
  isFilled,
  isUnknown,
  knownValue,
  type Slot,
  type Unknown,
} from '../incident/values/slot.ts';
import { type Stamp, stamp } from '../incident/values/stamp.ts';
import { byChannel } from '../wording/channel.ts';
import { printCentre, printFigure, printRange } from '../wording/figure.ts';
import { functionInside, functionName } from '../wording/function-name.ts';
import { withoutLabelWords } from '../wording/label-words.ts';
import { isLikelihood, likelihoodWord } from '../wording/likelihood.ts';
import {
  type Page,
  printClock,
  printDated,
  printDayOf,
  printInstant,
  printMoment,
  printTime,
  printWhen,
} from '../wording/moment.ts';
import { printInteger } from '../wording/number.ts';
import { optionWords } from '../wording/option-label.ts';
import { withArticle } from '../wording/role.ts';
import { safeguardClause } from '../wording/safeguard.ts';
import { onceDone, sinceThen, withoutHedge } from '../wording/state-words.ts';
import { statusWord } from '../wording/status.ts';
import {
  asClause,
  asInner,
  asLine,
  capitalise,
  clausesOf,
  decapitalise,
  joinOptions,
  joinWords,
  withoutRemark,
} from '../wording/text.ts';
import { triggerClause } from '../wording/trigger.ts';
import { type FoundType, lookUp, typeOf } from './chip-fact.ts';

/**
 * A chip names a fact: `customers`, a derived figure `duration`, a cell `asks/a1/amount`; after a colon the form it
 * is printed in: moments as time ("14:31"), clock, day, dated, when or full; a moment with `ahead` only while
 * it is still to come, with `behind` only once it has passed; figures as centre ("about 3,200") or range; lists as or
 * ("a, b or c", with sums in the incident's money); roles as who ("the CTO"), channels as channel ("on the status
 * page"), a safeguard as absent ("The missing safeguard: …"), a trigger as event ("What set it off: …"); what nobody
 * knows as told; texts with `capital` at the start of a sentence, with `inner` or `lower` inside one.
 */
export interface Chip {
  readonly state: 'value' | 'unknown' | 'missing';
  readonly text: string;
}

/** True once the page stands for a time by which the answer was to be there. */
export function isOverdue(unknown: Unknown, { zone, asOf }: Page): boolean {
  const by = expectedStamp(unknown, zone);
  return by !== null && asOf !== null && isBehind(by, stamp(asOf, zone));
}

/** "expected by 16:30 UTC from the head of finance"; empty while nobody said when. */
export function printExpected(unknown: Unknown, page: Page): string {
  const by = expectedStamp(unknown, page.zone);
  if (by === null) return '';
  const person = withArticle(asClause(unknown.who));
  return `expected by ${printMoment(by, page)}${person ? ` from ${person}` : ''}`;
}

/** Of a time the answer is expected: "not known, expected by 16:30 UTC" would be read as the time itself. */
const answer = (type: FoundType, was = ''): string =>
  type !== 'stamp' ? '' : was ? `an answer ${was}` : 'answer ';

/**
 * ", expected by 16:30 UTC from the head of finance", of a time ", answer expected by …"; ", although expected by 16:30
 * UTC …" once it has passed.
 */
export function printOpenEnd(unknown: Unknown, type: FoundType, page: Page): string {
  const expected = printExpected(unknown, page);
  if (expected === '') return '';
  return isOverdue(unknown, page)
    ? `, although ${answer(type, 'was ')}${expected}`
    : `, ${answer(type)}${expected}`;
}

function unknownWords({ who }: Unknown, end: string, closed: boolean): string {
  if (end) return `not known${end}`;
  const person = withArticle(asClause(who));
  return `${closed ? 'not known' : 'not known yet'}${person ? `; ${person} finds out` : ''}`;
}

/** "not known, expected by 16:30 UTC from the head of finance"; once the incident is closed nobody is still looking. */
export function printUnknown(unknown: Unknown, type: FoundType, page: Page, closed = false): string {
  return unknownWords(unknown, printOpenEnd(unknown, type, page), closed);
}

/** "not known; we expect to know by 16:30 UTC from the head of finance": the end of a sentence of its own. */
function tellUnknown(unknown: Unknown, type: FoundType, page: Page, closed: boolean): string {
  const expected = isOverdue(unknown, page) ? '' : printExpected(unknown, page);
  return expected === ''
    ? printUnknown(unknown, type, page, closed)
    : `not known; we ${expected.replace('expected', 'expect to know')}`;
}

/** The same as it was said when its time was still to come: for what somebody is quoted with. */
export function printUnknownAsSaid(unknown: Unknown, type: FoundType, page: Page): string {
  const expected = printExpected(unknown, page);
  return unknownWords(unknown, expected && `, ${answer(type)}${expected}`, false);
}

function printStampAs(stamp: Stamp, form: string, page: Page): string {
  switch (form) {
    case 'time':
      return stamp.precision === 'minute' ? printTime(stamp.at, page.zone) : printDayOf(stamp, page);
    case 'clock':
      return stamp.precision === 'minute' ? printClock(stamp.at, page.zone) : printDayOf(stamp, page);
    case 'day':
      return printDayOf(stamp, page);
    case 'when':
      return printWhen(stamp, page);
    case 'dated':
      return printDated(stamp, page);
    case 'full':
      return stamp.precision === 'minute'
        ? printInstant(stamp.at, page.zone)
        : printDayOf(stamp, { ...page, asOf: null });
    default:
      return printMoment(stamp, page);
  }
}

function isTagged<K extends string>(value: unknown, kind: K): value is { readonly kind: K } {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === kind;
}

function choiceWords(value: string): string {
  return isLikelihood(value) ? likelihoodWord(value) : optionWords(value);
}

/** A value as the brief prints it. Texts come without their final stop, so that they fit into sentences. */
function printValue(value: unknown, form: string, incident: Incident, type: FoundType): string {
  if (isTagged(value, 'stamp')) return printStampAs(value as Stamp, form, pageOf(incident));
  if (isTagged(value, 'figure')) {
    const figure = value as Figure;
    const print = form === 'centre' ? printCentre : form === 'range' ? printRange : printFigure;
    return print(figure, incident.setup.currency);
  }
  if (type === 'status') return statusWord(String(value), incident.setup.variant);
  if (typeof value === 'string' && form === 'since') return sinceThen(asClause(value)) ?? asClause(value);
  if (typeof value === 'string' && form === 'done') return onceDone(asClause(value));
  if (typeof value === 'string' && form === 'who') return withArticle(asClause(value));
  if (typeof value === 'string' && form === 'channel') return byChannel(asClause(value));
  if (typeof value === 'string' && form === 'claim') return withoutHedge(value);
  if (typeof value === 'string' && form === 'absent') return safeguardClause(value);
  if (typeof value === 'string' && form === 'event') return triggerClause(value);
  if (typeof value === 'string')
    // Only a choice holds a likelihood: a source may be named "L1" too.
    return type === 'choice'
      ? choiceWords(value)
      : ((type === 'name' ? functionName(value) : null) ?? asClause(value));
  if (typeof value === 'number') return printInteger(value);
  if (!Array.isArray(value)) return '';
  const lines = clausesOf(value.map(String)).map((line) => (form === 'who' ? withArticle(line) : line));
  return form === 'or'
    ? joinOptions(lines.map((line) => withPrintedSums(line, incident.setup.currency)))
    : joinWords(lines);
}

/** What the chip's fact holds, whatever its form; null when there is no such fact. */
export function slotOf(incident: Incident, chip: string): Slot<unknown> {
  return lookUp(incident, chip.split(':', 1)[0] ?? '')?.slot ?? null;
}

/** The forms of a chip that begins a sentence or stands inside one; each may follow another form. */
export const CAPITAL = 'capital';
const INNER = 'inner';
/** The form of a verb after its subject: "Counts the refunds" continues as "finance counts …". */
const LOWER = 'lower';
const PLACES: ReadonlySet<string> = new Set([CAPITAL, INNER, LOWER]);
/** The form of a moment that something is expected at: once it is not after "as of" nobody expects it then any more. */
const AHEAD = 'ahead';
/** The form of the same moment from then on: what was expected by then is told as past. */
const BEHIND = 'behind';
const SIDES: ReadonlySet<string> = new Set([AHEAD, BEHIND]);
/** The form of what nobody knows yet where it ends a sentence. */
const TOLD = 'told';

const PLAIN: readonly string[] = [];

function inPlace(text: string, forms: readonly string[], type: FoundType): string {
  if (forms.includes(CAPITAL)) return capitalise(text);
  if (forms.includes(LOWER)) return decapitalise(text);
  if (!forms.includes(INNER)) return text;
  return type === 'name' ? functionInside(text) : asInner(text);
}

function missing(label: string): Chip {
  return { state: 'missing', text: `[${decapitalise(withoutRemark(label))}]` };
}

/** A value as the record holds it, whole and in the words of the brief. The slot is filled and known. */
export function printSlot(incident: Incident, slot: Slot<unknown>, field: Field): string {
  return printValue(slot, 'full', incident, typeOf(field)) || missing(field.label).text;
}

/** "Perhaps an expired certificate" as "suspected, not confirmed: an expired certificate". */
function asGuess(text: string): string {
  return `suspected, not confirmed: ${asInner(withoutHedge(text))}`;
}

/**
 * True for a moment that lies on the other side of "as of" than the sentence that tells it needs; with `ahead` for all
 * of a plan B whose case cannot come any more.
 */
function isOutOfTime(incident: Incident, name: string, value: unknown, forms: readonly string[]): boolean {
  if (!forms.includes(AHEAD) && !forms.includes(BEHIND)) return false;
  if (name.startsWith('planB') && isPlanBOver(incident)) return true;
  if (!isTagged(value, 'stamp')) return forms.includes(BEHIND);
  const asOf = knownValue(incident.facts.asOf);
  const behind = asOf !== null && isBehind(value as Stamp, asOf);
  return behind !== forms.includes(BEHIND);
}

/** Words that go on from the label of their field, as the sentence around them begins with it. */
function withoutLabel(name: string, slot: unknown): unknown {
  const own = name.slice(name.lastIndexOf('/') + 1);
  if (Array.isArray(slot)) return slot.map((line) => withoutLabelWords(own, String(line)));
  return typeof slot === 'string' ? withoutLabelWords(own, slot) : slot;
}

/** The current text of a chip. A chip whose fact is empty or gone prints its name in brackets. */
export function printChip(incident: Incident, chip: string): Chip {
  const end = chip.indexOf(':');
  const name = end < 0 ? chip : chip.slice(0, end);
  const forms = end < 0 ? PLAIN : chip.slice(end + 1).split(':');
  const form = forms.find((each) => !PLACES.has(each) && !SIDES.has(each)) ?? '';
  const found = lookUp(incident, name);
  if (!found) return { state: 'missing', text: `[${name}]` };
  const { slot, label, type } = found;
  if (!isFilled(slot)) return missing(label);
  if (isUnknown(slot)) {
    const print = forms.includes(TOLD) ? tellUnknown : printUnknown;
    const text = print(slot, type, pageOf(incident), incident.facts.status === 'closed');
    return { state: 'unknown', text: inPlace(text, forms, type) };
  }
  if (isOutOfTime(incident, name, slot, forms)) return missing(label);
  const guess = name === 'trigger' && isGuessedTrigger(incident.facts);
  const text = printValue(withoutLabel(name, slot), guess ? '' : form, incident, type);
  // A text of stops alone holds no words.
  if (text === '') return missing(label);
  return { state: 'value', text: inPlace(guess ? asGuess(text) : text, forms, type) };
}

/** What the editor offers when somebody types `/` or `{`. */
export interface ChipChoice {
  readonly chip: string;
  readonly label: string;
  readonly text: string;
  readonly state: Chip['state'];
}

/** Every fact that can stand in prose, filled ones first; each with its present text. */
export function chipChoices(incident: Incident): readonly ChipChoice[] {
  const facts = FACT_KEYS.filter((key) => FACTS[key].type === 'figure' || FACTS[key].type === 'stamp');
  const derived = Object.keys(DERIVED) as readonly DerivedKey[];
  const names = [
    ...facts.map((key) => ({ chip: key as string, label: FACTS[key].label })),
    ...derived.map((key) => ({ chip: key as string, label: DERIVED[key].label })),
    ...incident.lists.figures.map((row) => ({
      chip: `figures/${row.id}/value`,
      label: asLine(knownValue(row.name) ?? '') || 'Figure',
    })),
  ];
  const choices = names.map((choice) => ({ ...choice, ...printChip(incident, choice.chip) }));
  const rank = { value: 0, unknown: 1, missing: 2 } as const;
  return choices.toSorted((a, b) => rank[a.state] - rank[b.state]);
}
