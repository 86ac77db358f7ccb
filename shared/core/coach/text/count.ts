import { rememberLine } from '../../remember.ts';
import { isWordCode } from '../../vocabulary/words.ts';
import { ZONES } from './zones.ts';

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Words as Word counts them: stretches between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  let [count, counted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) counted = false;
    else if (!counted && isWordCode(code)) {
      count += 1;
      counted = true;
    }
  }
  return count;
}

/** Stretches between spaces. */
export function tokensOf(text: string): readonly string[] {
  return text.split(/\s/).filter((token) => token !== '');
}

/** What stands behind a figure and is heard as one with it: "47 minutes", "14:02 UTC", "2.4 million dollars". */
const UNITS: ReadonlySet<string> = new Set([
  ...ZONES.map((zone) => zone.toLowerCase()),
  ...`am pm a.m p.m percent per-cent second seconds minute minutes min hour hours h day days week weeks month months year
      years thousand million billion dollar dollars euro euros pound pounds cent cents kb mb gb tb ms
      january february march april may june july august september october november december`.split(/\s+/),
]);

function isUnit(token: string): boolean {
  return UNITS.has(token.replace(/[.,;:)]+$/, '').toLowerCase());
}

/** Words of a sentence as a listener takes them: a figure and its unit are one. */
export const sentenceLength = rememberLine((text): number => {
  let count = 0;
  let afterFigure = false;
  for (const token of tokensOf(text)) {
    if (!HAS_LETTER_OR_DIGIT.test(token)) continue;
    if (afterFigure && isUnit(token)) continue;
    count += 1;
    afterFigure = /\d/.test(token);
  }
  return count;
});
