import { pageOf } from '../brief/chips.ts';
import { openSentences } from '../brief/scribe.ts';
import { type Runs, textOf } from '../brief/tree.ts';
import { countSpokenWords } from '../coach/text/spoken.ts';
import { isFactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { isFilled, knownValue, type Slot, type Unknown } from '../incident/slot.ts';
import { stamp } from '../incident/stamp.ts';
import { printMoment } from '../wording/moment.ts';
import { asClause, capitalise, decapitalise, joinWords } from '../wording/text.ts';
import type { BackingFact } from './backing.ts';
import type { Question } from './question.ts';
import type { Speaker } from './sayings.ts';
import { fillTemplate } from './template.ts';

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

/** "You have it by 16:30 UTC." or nothing while nobody said when. */
function promise(incident: Incident, { expectedAt }: Unknown): Runs | null {
  if (expectedAt === null) return null;
  const page = pageOf(incident);
  return [{ text: `You have it by ${printMoment(stamp(expectedAt, page.zone), page)}.` }];
}

/** "Finance checks lost or delayed sales." / "We check the cause and when it started." */
function checkSentence(facts: readonly BackingFact[], who: string): Runs | null {
  const labels = facts.filter(({ state, label }) => state !== 'value' && label !== '');
  const what = joinWords(labels.slice(0, MOST_SLOTS).map(({ label }) => `“${decapitalise(label)}”`));
  const person = asClause(who);
  if (what === '') return person ? [{ text: `${capitalise(person)} brings the answer.` }] : null;
  return [{ text: person ? `${capitalise(person)} checks ${what}.` : `We check ${what}.` }];
}

/** "Not known. We check X. You have it by 16:30 UTC.": a legal answer. The line leaves out the middle. */
export function unknownAnswer(
  incident: Incident,
  facts: readonly BackingFact[],
  by: Unknown,
): { readonly line: Runs; readonly long: Runs } {
  const due = promise(incident, by);
  const check = checkSentence(facts, by.who);
  const start: Runs = [{ text: due ? 'Not known.' : 'Not known yet.' }];
  return {
    line: joined([start, ...(due ? [due] : [])]),
    long: joined([start, ...(check ? [check] : []), ...(due ? [due] : [])]),
  };
}

/** The long answer: the line, then what fits into 30 seconds, then what is open. */
function fillTime(line: Runs, more: readonly Runs[], open: readonly Runs[]): Runs {
  const said = [line];
  const known = new Set([textOf(line)]);
  let room = LONG_WORDS - spoken(line) - open.reduce((sum, runs) => sum + spoken(runs), 0);
  for (const sentence of more) {
    const words = spoken(sentence);
    const text = textOf(sentence);
    if (words > room || known.has(text)) continue;
    known.add(text);
    said.push(sentence);
    room -= words;
  }
  return joined([...said, ...open]);
}

function openEnds(incident: Incident, facts: readonly BackingFact[]): readonly Runs[] {
  const points = facts.flatMap(({ name, state, label }) =>
    state === 'unknown' && isFactKey(name) ? [[name, `“${label}”`] as const] : [],
  );
  return openSentences(incident, points).filter((runs): runs is Runs => runs !== null);
}

/** What the facts say to a question of the bank: answer, facts, what is open with its time, stop. Null while they say nothing. */
export function generatedAnswer(
  incident: Incident,
  { line, long }: Pick<Question, 'line' | 'long'>,
  facts: readonly BackingFact[],
  speak: Speaker,
): { readonly line: Runs; readonly long: Runs } | null {
  const more = long.flatMap(speak);
  const short = line.flatMap(speak)[0] ?? more[0];
  if (!short) return null;
  return { line: short, long: fillTime(short, more, openEnds(incident, facts)) };
}

/** What stands in the answer's place while the facts say nothing. */
export function emptyAnswer(facts: readonly BackingFact[]): { readonly line: Runs; readonly long: Runs } {
  const line = slotsLine(facts);
  return { line, long: line };
}

/** The person's own words with their chips; null while there are none. */
export function ownAnswer(incident: Incident, template: Slot<string>): Runs | null {
  const words = knownValue(template);
  return words !== null && isFilled(words) ? fillTemplate(incident, words.trim()) : null;
}
