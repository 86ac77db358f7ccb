import { ROLE_WORDS } from '../../coach/people.ts';
import type { Cover } from '../cover.ts';
import { MARKS } from '../redaction.ts';
import {
  ABBREVIATIONS,
  ALSO_ORDINARY,
  MORE_ROLE_WORDS,
  NAME_PARTICLES,
  NOBODYS_NAME,
  ORDINARY_BESIDE_ROLES,
  PLACES,
  SMALL_WORDS,
  TECHNICAL_WORDS,
  TITLES,
} from '../words.ts';
import { beginsWithCapital, partsOf, withoutPossessive, wordsOf } from './parts.ts';

/** "14:12", "2nd", "L2" */
const NUMBERED = /^(?:\p{N}+\p{L}{0,2}|\p{L}\p{N}+)$/u;
/** More words than a name has: a sentence, in which only words with a capital are taken for names. */
const MOST_WORDS = 4;
/** Behind these "of" and "for" name a part of the company: "Head of Identity", never "deputy for Lena". */
const HEADS = /^(?:head|director|vp|president|manager|lead|leader|chief|owner|officer)$/i;

function isRoleWord(word: string): boolean {
  const small = word.toLowerCase();
  return ROLE_WORDS.has(small) || MORE_ROLE_WORDS.has(small) || ABBREVIATIONS.has(small.replace(/s$/, ''));
}

/** Says nothing of who it is: CEO, SRE, EU, "on-call", "of". */
function isNoName(word: string): boolean {
  const small = word.toLowerCase();
  if (isRoleWord(word) || SMALL_WORDS.has(small) || NOBODYS_NAME.has(small) || NUMBERED.test(word))
    return true;
  const pieces = wordsOf(word);
  return pieces.length !== 1 && pieces.every(isNoName);
}

/** "Al", "Le": small words of other languages that begin names too. */
function isParticle(word: string): boolean {
  return beginsWithCapital(word) && NAME_PARTICLES.has(word.toLowerCase());
}

/** "Head of Identity", "Search lead", "Singapore MD" and "the Identity team" name a part of the company. */
function isOfRole(words: readonly string[], index: number): boolean {
  const [word = '', before = '', next = ''] = [words[index], words[index - 1], words[index + 1]];
  const small = word.toLowerCase();
  const isDepartment = (TECHNICAL_WORDS.has(small) || PLACES.has(small)) && isRoleWord(next);
  const isHeaded = /^(?:of|for)$/i.test(before) && HEADS.test(words[index - 2] ?? '');
  return isDepartment || isHeaded || (/^the$/i.test(before) && isRoleWord(next));
}

/** True for what is a name beside words of a role; one in lower case only where few words stand beside it. */
function isNameBesideRole(word: string, isShort: boolean): boolean {
  if (isParticle(word)) return true;
  const small = word.toLowerCase();
  return !isNoName(word) && (beginsWithCapital(word) || (isShort && !ORDINARY_BESIDE_ROLES.has(small)));
}

/** Names among the words of a part that also holds words of a role: "on-call Priya Nair", "Priya SRE". */
function namesBesideRole(words: readonly string[], isShort: boolean): readonly string[] {
  const names: string[] = [];
  let name: string[] = [];
  for (const [index, word] of [...words.entries(), [words.length, ''] as const]) {
    const goesOn = name.length > 0 || !isOfRole(words, index);
    if (word !== '' && isNameBesideRole(word, isShort) && goesOn) name.push(word);
    else {
      if (name.length > 0) names.push(name.join(' '));
      name = [];
    }
  }
  // "Tom Driver", "Max Card": the word of a role may be a name here.
  const [first = '', second = ''] = words;
  const isPair = words.length === 2 && names[0] === first && /^\p{Lu}\p{Ll}/u.test(second);
  return isPair ? [words.join(' '), ...names] : names;
}

function namesIn(part: string, isStrict: boolean): readonly string[] {
  const words = part
    .split(/\s+/)
    .map((word) => withoutPossessive(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}'’]+$/gu, '')))
    .filter((word) => word !== '');
  const isShort = words.length <= MOST_WORDS;
  if (isShort && words.every(beginsWithCapital) && words.some(isParticle) && !words.some(isRoleWord))
    return [words.join(' ')];
  if (words.every((word) => isNoName(word) && !isParticle(word))) return [];
  if (words.some(isRoleWord) || !isShort) return namesBesideRole(words, isStrict && isShort);
  return isStrict || words.some(beginsWithCapital) ? [withoutPossessive(part)] : [];
}

/** Words that are a name alone; "Al" and "Le" are where a name begins or ends with them. */
function partsAlone(name: string): readonly string[] {
  const words = wordsOf(name);
  return words.filter((word, index) => {
    const small = word.toLowerCase();
    const isEnd = index === 0 || index === words.length - 1;
    if (isParticle(word)) return isEnd && small !== 'an' && small !== 'my';
    return word.length > 1 && !SMALL_WORDS.has(small) && !TITLES.has(small) && !isNoName(word);
  });
}

/** The name, and each word of it that is a name alone. */
function formsOf(name: string): readonly Cover[] {
  return [name, ...partsAlone(name)].map((words) => {
    const small = words.toLowerCase();
    const capital = beginsWithCapital(words) && (ALSO_ORDINARY.has(small) || SMALL_WORDS.has(small));
    return { kind: 'people', mark: MARKS.name, words, capital };
  });
}

/** Everybody named in a field that asks for one person or role; what is no role that we know is taken for a name. */
export function peopleIn(text: string): readonly Cover[] {
  return partsOf(text)
    .flatMap((part) => namesIn(part, true))
    .flatMap(formsOf);
}

/** "lena (CFO)": who has a role in brackets behind the name is one person. */
const WITH_ROLE = /([^,;:/()|\n•]+)\(([^()]+)\)/g;

/** Everybody named in a field that asks for a circle of readers: names there begin with a capital or have a role. */
export function peopleOfCircle(text: string): readonly Cover[] {
  const withRole = [...text.matchAll(WITH_ROLE)].flatMap(([, name = '', role = '']) =>
    wordsOf(role).every(isNoName) ? peopleIn(name) : [],
  );
  const named = partsOf(text).flatMap((part) => namesIn(part, false));
  return [...withRole, ...named.flatMap(formsOf)];
}
