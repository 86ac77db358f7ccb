import { lookUp } from '../brief/chip-fact.ts';
import { isOverdue, printOpenEnd } from '../brief/chips.ts';
import { type Runs, textOf } from '../brief/tree.ts';
import { countSpokenWords } from '../coach/text/spoken.ts';
import type { Incident } from '../incident/incident.ts';
import { pageOf } from '../incident/page.ts';
import {
  expectedStamp,
  isFilled,
  isUnknown,
  knownValue,
  type Slot,
  type Unknown,
} from '../incident/values/slot.ts';
import { printMoment } from '../wording/moment.ts';
import { withArticle } from '../wording/role.ts';
import { asClause, capitalise, joinWords } from '../wording/text.ts';
import type { BackingFact } from './backing.ts';
import { openName } from './open-names.ts';
import type { Question, Saying } from './question.ts';
import { overlaps, saysNothingNew, withoutSaidTime } from './said.ts';
import type { Speaker } from './sayings.ts';
import { fillTemplate } from './template.ts';

/** One line, and what is said in 30 seconds; both with their chips. */
export interface Answer {
  readonly line: Runs;
  readonly long: Runs;
}

/** Words a person says in 30 seconds, figures counted as they are said. */
export const LONG_WORDS = 65;
/** Words of the answer itself, before its first fact. */
export const LINE_WORDS = 10;

/** Open slots named at once; more of them are a form, not an answer. */
const MOST_SLOTS = 3;

const spoken = (runs: Runs): number => countSpokenWords(textOf(runs));

function joined(sentences: readonly Runs[]): Runs {
  return sentences.flatMap((runs, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs]));
}

/** What nobody has said yet, as slots that lead to their fields. */
function slotsLine(facts: readonly BackingFact[]): Runs {
  const open = facts.filter(({ state, label }) => state === 'missing' && label !== '').slice(0, MOST_SLOTS);
  const slots = open.flatMap(({ name, text }, index) => [
    { text: index === 0 ? ' To fill in: ' : ', ' },
    { text, chip: name, missing: true },
  ]);
  return [{ text: 'Not known yet.' }, ...slots, ...(slots.length > 0 ? [{ text: '.' }] : [])];
}

/** "You have it by 16:30 UTC.", "It was due by 16:30 UTC." once that has passed; nothing while nobody said when. */
function promise(incident: Incident, by: Unknown): Runs | null {
  const page = pageOf(incident);
  const due = expectedStamp(by, page.zone);
  if (due === null) return null;
  const lead = isOverdue(by, page) ? 'It was due by' : 'You have it by';
  return [{ text: `${lead} ${printMoment(due, page)}.` }];
}

const namesOf = (incident: Incident, facts: readonly BackingFact[]): readonly string[] =>
  facts.map(({ name, label }) => openName(incident, name, label));

/** "Finance checks: lost or delayed sales." / "We check: the cause and when it started." */
function checkSentence(incident: Incident, facts: readonly BackingFact[], who: string): Runs | null {
  const named = facts.filter(({ state, label }) => state !== 'value' && label !== '');
  const asked = named.filter(({ state }) => state === 'unknown');
  // Who brings one answer was not asked for the fields that nobody has filled.
  const open = (asked.length > 0 ? asked : named).slice(0, MOST_SLOTS);
  const what = joinWords(namesOf(incident, open));
  const person = withArticle(asClause(who));
  if (what === '') return person ? [{ text: `${capitalise(person)} brings the answer.` }] : null;
  return [{ text: person ? `${capitalise(person)} checks: ${what}.` : `We check: ${what}.` }];
}

/** "Not known. We check X. You have it by 16:30 UTC.": a legal answer. The line leaves out the middle. */
export function unknownAnswer(incident: Incident, facts: readonly BackingFact[], by: Unknown): Answer {
  const due = promise(incident, by);
  const check = checkSentence(incident, facts, by.who);
  const start: Runs = [{ text: due ? 'Not known.' : 'Not known yet.' }];
  return {
    line: joined([start, ...(due ? [due] : [])]),
    long: joined([start, ...(check ? [check] : []), ...(due ? [due] : [])]),
  };
}

/** A sentence that may follow the line. */
interface More {
  readonly runs: Runs;
  readonly must: boolean;
}

function moreOf(long: readonly Saying[], speak: Speaker): readonly More[] {
  return long.flatMap((saying) => {
    const must = typeof saying === 'object' && 'must' in saying;
    return speak(saying).map((runs) => ({ runs, must }));
  });
}

const wordsOf = (sentences: readonly Runs[]): number =>
  sentences.reduce((sum, runs) => sum + spoken(runs), 0);

/** The long answer: the line, then what fits into 30 seconds and says something new, then what is open. */
function fillTime(line: Runs, more: readonly More[], open: readonly Runs[]): Runs {
  const said = [line];
  const musts = more.filter(({ must }) => must).map(({ runs }) => runs);
  let room = LONG_WORDS - wordsOf([line, ...open, ...musts]);
  for (const { runs, must } of more) {
    const sentence = withoutSaidTime(runs, said);
    const words = must ? 0 : spoken(sentence);
    const isKnown = said.some((known) => overlaps(known, sentence)) || saysNothingNew(sentence, said);
    if ((words > room && !must) || isKnown) continue;
    said.push(sentence);
    room -= words;
  }
  return joined([...said, ...open]);
}

/** "Still open: since when the fix has held; lost or delayed sales, expected by 16:30 UTC from finance." */
function openEnds(incident: Incident, facts: readonly BackingFact[]): readonly Runs[] {
  const open = facts.filter(({ state }) => state === 'unknown');
  if (open.length === 0) return [];
  const names = namesOf(incident, open);
  const parts = open.flatMap(({ name }, index): Runs => {
    const found = lookUp(incident, name);
    const end = found && isUnknown(found.slot) ? printOpenEnd(found.slot, found.type, pageOf(incident)) : '';
    return [{ text: index === 0 ? 'Still open: ' : '; ' }, { text: `${names[index]}${end}`, chip: name }];
  });
  return [[...parts, { text: '.' }]];
}

/**
 * What the facts say to a question of the bank: answer, facts, what is open with its time, stop. Where the answer
 * itself is not there yet (`answered` is false) it says so, and goes on with the
 * facts that are. Null while no fact is known.
 */
export function generatedAnswer(
  incident: Incident,
  { line, long }: Pick<Question, 'line' | 'long'>,
  facts: readonly BackingFact[],
  due: Unknown | null,
  speak: Speaker,
): (Answer & { readonly answered: boolean }) | null {
  if (!facts.some(({ state }) => state === 'value')) return null;
  const said = line.flatMap(speak)[0];
  const open = said ? openEnds(incident, facts) : [];
  const short = said ?? openAnswer(incident, facts, due).line;
  return { line: short, long: fillTime(short, moreOf(long, speak), open), answered: said !== undefined };
}

/**
 * What stands in the answer’s place: who looks for it and until when, or the fields nobody has filled in yet.
 * @param due who brings the answer itself by when; null where nobody looks for it
 */
export function openAnswer(incident: Incident, facts: readonly BackingFact[], due: Unknown | null): Answer {
  if (due) return unknownAnswer(incident, facts, due);
  const line = slotsLine(facts);
  return { line, long: joined([line, ...openEnds(incident, facts)]) };
}

/** The person's own words with their chips; null while there are none. */
export function ownAnswer(incident: Incident, template: Slot<string>): Runs | null {
  const words = knownValue(template);
  return words !== null && isFilled(words) ? fillTemplate(incident, words.trim()) : null;
}
