import { ROLE_WORDS } from '../../coach/people.ts';
import type { Cover } from '../cover.ts';
import { MARKS } from '../redaction.ts';
import { ALSO_ORDINARY, MORE_ROLE_WORDS, SMALL_WORDS, TITLES } from '../words.ts';
import { beginsWithCapital, partsOf, wordsOf } from './parts.ts';

/** CEO, SRE, EU; "14:12 UTC" */
const NO_NAME = /^(?:\p{Lu}{2,5}s?|\p{N}+\p{L}{0,2})$/u;
/** More words than a name has: a sentence, in which only words with a capital are taken for names. */
const MOST_WORDS = 4;

function isRoleWord(word: string): boolean {
  const small = word.toLowerCase();
  return ROLE_WORDS.has(small) || MORE_ROLE_WORDS.has(small);
}

/** Says nothing of who it is. */
function isNoName(word: string): boolean {
  return isRoleWord(word) || SMALL_WORDS.has(word.toLowerCase()) || NO_NAME.test(word);
}

/** "Head of Checkout" and "Checkout lead" name a part of the company. */
function isOfRole(words: readonly string[], index: number): boolean {
  const before = words[index - 1]?.toLowerCase() ?? '';
  const isFirst = index === 0 && isRoleWord(words[1] ?? '');
  return isFirst || ['of', 'for', 'at', 'in', 'the'].includes(before);
}

/** Names among the words of a part that also holds words of a role: "on-call Priya Nair", "Head of Checkout". */
function namesBesideRole(words: readonly string[]): readonly string[] {
  const names: string[] = [];
  let name: string[] = [];
  for (const [index, word] of [...words.entries(), [words.length, ''] as const]) {
    const goesOn = name.length > 0 || !isOfRole(words, index);
    if (beginsWithCapital(word) && !isNoName(word) && goesOn) name.push(word);
    else {
      if (name.length > 0) names.push(name.join(' '));
      name = [];
    }
  }
  return names;
}

function namesIn(part: string, isStrict: boolean): readonly string[] {
  const words = part.split(/\s+/);
  const bare = words.flatMap(wordsOf);
  if (bare.every(isNoName)) return [];
  if (bare.some(isRoleWord) || words.length > MOST_WORDS) return namesBesideRole(words);
  return isStrict || bare.some(beginsWithCapital) ? [part] : [];
}

/** The name, and each word of it that is a name alone. */
function formsOf(name: string): readonly Cover[] {
  const person = { kind: 'people', mark: MARKS.name } as const;
  const parts = wordsOf(name).filter((word) => {
    const small = word.toLowerCase();
    return word.length > 1 && !SMALL_WORDS.has(small) && !TITLES.has(small) && !isNoName(word);
  });
  return [
    { ...person, words: name },
    ...parts.map((words) => ({ ...person, words, capital: ALSO_ORDINARY.has(words.toLowerCase()) })),
  ];
}

/** Everybody named in a field that asks for one person or role; what is no role that we know is taken for a name. */
export function peopleIn(text: string): readonly Cover[] {
  return partsOf(text)
    .flatMap((part) => namesIn(part, true))
    .flatMap(formsOf);
}

/** Everybody named in a field that asks for a circle of readers: names there begin with a capital. */
export function peopleOfCircle(text: string): readonly Cover[] {
  return partsOf(text)
    .flatMap((part) => namesIn(part, false))
    .flatMap(formsOf);
}
