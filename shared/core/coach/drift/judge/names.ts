import type { Incident } from '../../../incident/incident.ts';
import { measureWords } from '../../../incident/measure-words.ts';
import { knownValue, type Slot } from '../../../incident/values/slot.ts';
import { wordList } from '../../../long-text.ts';
import { asClause } from '../../../wording/text.ts';
import { type NamedFigure, type Names, nameOf } from '../cues/cue.ts';

/** A longer text is a sentence, not a name to look for. */
const LONGEST = 60;

function patternOf(slot: Slot<string>): string | null {
  const name = asClause(knownValue(slot) ?? '')
    .toLowerCase()
    .replace(/^(?:the|our) /, '');
  return name === '' || name.length > LONGEST ? null : nameOf(name);
}

const NO_NAME: ReadonlySet<string> = new Set(
  wordList`
    the our for and of with from that this were was are has had not all each per share number count rate total
    time at in on by to over
  `.split(' '),
);

function wordsOfName(name: string): readonly string[] {
  const words = name.toLowerCase().match(/\p{L}{3,30}/gu) ?? [];
  return [...new Set(words)].filter((word) => !NO_NAME.has(word)).slice(0, 6);
}

function figuresOf({ lists }: Incident): readonly NamedFigure[] {
  return lists.figures.flatMap((row) => {
    const words = wordsOfName((knownValue(row.name) ?? '').slice(0, 200));
    return words.length > 0 ? [{ id: row.id, words }] : [];
  });
}

function customersOf(slot: Slot<string>): string | null {
  const name = patternOf(slot);
  return name === nameOf('customers') ? null : name;
}

/** The words behind the measure's number, which may follow what it counts: "3,968 wrong accounts are left". */
function measureOf({ facts }: Incident): string | null {
  const words = patternOf(measureWords(facts));
  const thing = patternOf(knownValue(facts.verificationAfter)?.thing ?? null);
  return words !== null && thing !== null ? `(?:${thing} )?${words}` : (words ?? thing);
}

/** The names by which this record's facts may be spoken of. */
export function namesOf(incident: Incident): Names {
  const { facts, lists } = incident;
  return {
    customers: customersOf(facts.customersNoun),
    attempts: patternOf(facts.attemptsNoun),
    service: patternOf(facts.service),
    loss: patternOf(facts.lossNoun),
    measure: measureOf(incident),
    figures: figuresOf(incident),
    asks: lists.asks.map((row) => row.id),
  };
}
