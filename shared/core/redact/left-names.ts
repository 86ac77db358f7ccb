import { ROLE_WORDS } from '../coach/people.ts';
import { MORE_ROLE_WORDS, SMALL_WORDS } from './words.ts';

/** Words with a capital that stay readable; nobody has said that they are names. */
export interface Left {
  readonly words: string;
  readonly count: number;
}

const CAPITAL_WORD = "\\p{Lu}(?:\\p{Ll}|[’']\\p{Lu})[\\p{L}’'-]*";
/**
 * Within a sentence a capital makes a name; at the start of a line it says nothing, unless several stand there alone.
 */
const CAPITALS = new RegExp(
  `(?<=[\\p{Ll}\\],;)] |[(“])${CAPITAL_WORD}(?: ${CAPITAL_WORD})*|^${CAPITAL_WORD}(?: ${CAPITAL_WORD})+(?=$|[,;:]| \\()`,
  'gu',
);
const TIME_WORD =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/;

function isPlain(word: string): boolean {
  const small = word.toLowerCase();
  return TIME_WORD.test(word) || [ROLE_WORDS, MORE_ROLE_WORDS, SMALL_WORDS].some((words) => words.has(small));
}

/** What may be names in the lines of a copy, in alphabetical order: a person decides on each. */
export function leftNames(lines: readonly string[]): readonly Left[] {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const [found] of line.matchAll(CAPITALS)) {
      const words = found.replace(/[’']s?$/, '');
      if (!words.split(' ').every(isPlain)) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  return [...counts]
    .map(([words, count]) => ({ words, count }))
    .toSorted((a, b) => (a.words < b.words ? -1 : 1));
}
