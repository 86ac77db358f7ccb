import { ROLE_WORDS } from '../coach/people.ts';
import { withoutOverlaps } from '../coach/text/overlaps.ts';
import { regex } from '../long-text.ts';
import { GIVEN_NAMES } from '../wording/given-names.ts';
import { ABBREVIATIONS, MORE_ROLE_WORDS, SMALL_WORDS, TECHNICAL_WORDS, TIME_WORD } from './words.ts';

/** Words with a capital that stay readable; nobody has said that they are names. */
export interface Left {
  readonly words: string;
  readonly count: number;
}

const CAPITAL_WORD = "\\p{Lu}(?:\\p{Ll}|[’']\\p{Lu})[\\p{L}’'-]*";
/**
 * Within a sentence a capital makes a name; at the start of a line it says nothing, unless several stand there alone.
 */
const CAPITALS = regex('gu')`
  (?<=[\p{Ll}\],;)] |[(“])${CAPITAL_WORD}(?: ${CAPITAL_WORD})*|
  ^${CAPITAL_WORD}(?: ${CAPITAL_WORD})+(?=$|[,;:]| \()
`;
function isPlain(word: string): boolean {
  const small = word.toLowerCase();
  return TIME_WORD.test(word) || [ROLE_WORDS, MORE_ROLE_WORDS, SMALL_WORDS].some((words) => words.has(small));
}

/** At the start of a sentence every word has a capital: there only a given name says that it is one. */
const FIRST = new RegExp(`(?:^|(?<=[.!?:] ))${CAPITAL_WORD}(?: ${CAPITAL_WORD})*`, 'gu');
/** "TOM", "ANNA KIM": in capitals stand abbreviations and shouted words too. */
const SHOUTED_WORD = "\\p{Lu}{2,}(?:[’'-]\\p{Lu}{2,})*";
const SHOUTED = new RegExp(`(?<![\\p{L}\\p{N}])${SHOUTED_WORD}(?: ${SHOUTED_WORD})*(?![\\p{L}\\p{N}])`, 'gu');

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.map((name) => name.toLowerCase()));

/** "Tom", "TOM", but no word that also begins sentences: "Will", "Mark". */
const isGiven = (word: string): boolean => GIVEN.has(word.toLowerCase());

const withoutPossessive = (words: string): string => words.replace(/[’']s?$/i, '');

function isFirst(words: string): boolean {
  return isGiven(words.split(' ', 1)[0] ?? '');
}

/** A given name among them, or several words of which none is an abbreviation or of a role. */
function isShouted(words: string): boolean {
  const each = words.toLowerCase().split(' ');
  const isOther = (word: string): boolean =>
    word.length < 3 || ABBREVIATIONS.has(word) || TECHNICAL_WORDS.has(word) || isPlain(word);
  return each.some(isGiven) || (each.length > 1 && !each.some(isOther));
}

/** Each way to see a name, and what of its finds is one. */
const WAYS: readonly (readonly [RegExp, (words: string) => boolean])[] = [
  [CAPITALS, (words) => !words.split(' ').every(isPlain)],
  [FIRST, isFirst],
  [SHOUTED, isShouted],
];

/** The names in a line, each place once, by its most words. */
function namesIn(line: string): readonly string[] {
  const found = WAYS.flatMap(([pattern, isName]) =>
    [...line.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const text = withoutPossessive(words);
      return isName(text) ? [{ text, start: index, end: index + words.length }] : [];
    }),
  );
  return withoutOverlaps(found).map(({ text }) => text);
}

/** What may be names in the lines of a copy, in alphabetical order: a person decides on each. */
export function leftNames(lines: readonly string[]): readonly Left[] {
  const counts = new Map<string, number>();
  for (const name of lines.flatMap(namesIn)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([words, count]) => ({ words, count }))
    .toSorted((a, b) => (a.words < b.words ? -1 : 1));
}
