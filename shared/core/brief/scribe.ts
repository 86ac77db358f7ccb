import { isEnded } from '../incident/ended.ts';
import { FACTS, type FactKey, isFactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { ListKey } from '../incident/lists.ts';
import { isUnknown, knownValue, type Slot } from '../incident/values/slot.ts';
import { functionName } from '../wording/function-name.ts';
import { withoutLabelWords } from '../wording/label-words.ts';
import { SENTENCE_WORDS } from '../wording/sentence-words.ts';
import { asClause, asSentence, capitalise, decapitalise } from '../wording/text.ts';
import { CAPITAL, type Chip, printChip, slotOf } from './chips.ts';
import type { Block, Run, Runs } from './tree.ts';

/** A piece of a sentence: words, a chip already printed, or nothing (which drops the whole sentence). */
export type Part = string | Run | Runs | null;

function run(chip: string, { state, text }: Chip): Run {
  return state === 'missing' ? { text, chip, missing: true } : { text, chip };
}

/** The fact as a chip when it has a value; null while it is unknown or empty, so that its sentence is left out. */
export function fact(incident: Incident, chip: string): Run | null {
  const printed = printChip(incident, chip);
  return printed.state === 'value' ? run(chip, printed) : null;
}

/** The fact as a chip in any state: its value, its "not known, expected by …" or an open slot in brackets. */
export function needed(incident: Incident, chip: string): Run {
  return run(chip, printChip(incident, chip));
}

/** True when somebody said that nobody knows yet. */
export function isOpen(incident: Incident, chip: string): boolean {
  return isUnknown(slotOf(incident, chip));
}

/** "The cost is not known; we expect to know by 16:30 UTC.": nobody knows yet what the chip names. */
export function sayOpen(incident: Incident, what: string, chip: string): Runs | null {
  return say(`${what} is `, needed(incident, `${chip}:told`), '.');
}

/** True while nobody has filled the field. */
export function isMissing(incident: Incident, chip: string): boolean {
  return printChip(incident, chip).state === 'missing';
}

/** A typed text as sentences of its own; null while it is empty. */
export function typed(incident: Incident, key: FactKey): Runs | null {
  const value = knownValue(incident.facts[key]);
  const sentence = typeof value === 'string' ? capitalise(asSentence(withoutLabelWords(key, value))) : '';
  return sentence === '' ? null : [{ text: sentence, chip: key }];
}

/** A typed text as words inside a sentence, or the usual words while it is empty. */
export function words(incident: Incident, key: FactKey, usual = ''): string {
  const value = knownValue(incident.facts[key]);
  return (typeof value === 'string' ? asClause(withoutLabelWords(key, value)) : '') || usual;
}

/** "invoices (check planned)": a name with what is said of it; empty without the name. */
export function withRemark(name: Slot<string>, remark: Slot<string>): string {
  const [what, said] = [asClause(knownValue(name) ?? ''), asClause(knownValue(remark) ?? '')];
  return what && said ? `${what} (${said})` : what;
}

/** A fact somebody marked as unknown, and what the brief calls it: "What triggers plan B". */
export type OpenPoint = readonly [FactKey, string];

/** How the open end prints, and what is open. */
type Point = readonly [Run, string];

const isTime = ([{ chip = '' }]: Point): boolean => isFactKey(chip) && FACTS[chip].type === 'stamp';

/**
 * "The measure that proves the fix is not known yet." / "Not known yet: the measure that proves the fix; since when the
 * fix has held." A time among them decides how the time of the answer is worded.
 */
function openSentence(incident: Incident, points: readonly Point[]): Runs | null {
  const [unknown, what] = points.find(isTime) ?? points[0] ?? [null, ''];
  if (points.length === 1) return sayOpen(incident, what, unknown?.chip ?? '');
  const names = points.flatMap(([{ chip = '' }, name], index): Part[] => [
    index === 0 ? ': ' : '; ',
    { text: decapitalise(name), chip },
  ]);
  return say(capitalise(unknown?.text ?? ''), ...names, '.');
}

function countWords(text: string): number {
  return text.split(' ').length;
}

/** The points of one group, in as many sentences as it takes to keep each short. */
function splitPoints(group: readonly Point[]): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let left = 0;
  for (const point of group) {
    const [unknown, what] = point;
    if (countWords(what) > left) {
      parts.push([]);
      left = SENTENCE_WORDS.better - countWords(unknown.text);
    }
    parts.at(-1)?.push(point);
    left -= countWords(what);
  }
  return parts;
}

/** What nobody can state yet, one sentence for all points that are expected from the same person at the same time. */
export function openSentences(incident: Incident, points: readonly OpenPoint[]): readonly (Runs | null)[] {
  const groups = new Map<string, Point[]>();
  for (const [key, what] of points) {
    const slot = incident.facts[key];
    if (!isUnknown(slot)) continue;
    const from = `${slot.expectedAt} ${slot.precision} ${slot.who}`;
    groups.set(from, [...(groups.get(from) ?? []), [needed(incident, key), what]]);
  }
  return [...groups.values()].flatMap(splitPoints).map((part) => openSentence(incident, part));
}

/** The sentence made of its parts, or null when a part is missing. */
export function say(...parts: readonly Part[]): Runs | null {
  const runs: Run[] = [];
  for (const part of parts) {
    if (part === null) return null;
    // Words that end with a question mark need no stop behind it.
    if (part === '.' && runs.at(-1)?.text.endsWith('?')) continue;
    if (typeof part === 'string') runs.push({ text: part });
    else if (Array.isArray(part)) runs.push(...(part as Runs));
    else runs.push(part as Run);
  }
  return runs;
}

/** The run with a capital letter; its chip says so too, so that it prints the same words again. */
function startSentence(first: Run): Run {
  const text = capitalise(first.text);
  return first.chip && text !== first.text
    ? { ...first, text, chip: `${first.chip}:${CAPITAL}` }
    : { ...first, text };
}

/** The same with a capital letter at its start. */
export function sayCapital(...parts: readonly Part[]): Runs | null {
  const runs = say(...parts);
  const [first, ...rest] = runs ?? [];
  return first ? [startSentence(first), ...rest] : runs;
}

/** Words that follow only if their fact is there: `maybe(' by ', fact(…))` is empty otherwise. */
export function maybe(...parts: readonly Part[]): Runs {
  return say(...parts) ?? [];
}

/** True for a moment that "as of" has reached. */
export function isPast(incident: Incident, chip: string): boolean {
  return fact(incident, `${chip}:behind`) !== null;
}

/**
 * Words with a moment that something is expected at: these while it is to come, the others once it has passed, as no
 * report may promise what lies behind it. Empty while no moment is known.
 */
export function due(incident: Incident, chip: string, ahead: string, behind: string): Runs {
  const coming = fact(incident, `${chip}:ahead`);
  return coming ? maybe(ahead, coming) : maybe(behind, fact(incident, `${chip}:behind`));
}

/** Sentences as one paragraph, a space between them; no block when none is left. */
export function paragraph(...sentences: readonly (Runs | null)[]): readonly Block[] {
  const kept = sentences.filter((sentence): sentence is Runs => sentence !== null && sentence.length > 0);
  if (kept.length === 0) return [];
  const runs = kept.flatMap((sentence, index) => (index === 0 ? sentence : [{ text: ' ' }, ...sentence]));
  return [{ kind: 'paragraph', runs }];
}

/** The chip of a cell: "asks/a1/amount". */
export function cell(list: ListKey, id: string, column: string): string {
  return `${list}/${id}/${column}`;
}

/** True once the failure is over, whatever else is open. */
export function isOver({ facts }: Incident): boolean {
  return isEnded(facts);
}

/** True when what failed is written as a sentence ("Customers cannot pay"): it then stands alone. */
export function isSentence({ facts }: Incident): boolean {
  const service = knownValue(facts.service);
  return service !== null && functionName(service) === null;
}
