import { wordSet } from './word-set.ts';

/** How plain words count: "settings" are many, "software" is not counted, a "wrong setting" is one. */
export type Count = 'one' | 'many' | 'mass';

export interface NounPhrase {
  readonly words: readonly string[];
  /** Index of the word that takes the plural: "returns to the previous version". */
  readonly head: number;
  readonly count: Count;
  /** True when words follow the head: no noun can stand behind such a phrase. */
  readonly hasTail: boolean;
}

/** What ends the front of a noun phrase. */
const TAIL_WORDS = wordSet(
  `of to for in from with that who we at on which by until where between before below through over after into against
   without near inside outside because as the a an one two more each another its their is was are were be can could
   has have never both when ready left open and above beyond under per than instead not`,
);

const MASS = wordSet(
  `work traffic data software information equipment code damage memory storage encryption power capacity duty planning
   operation performance revenue demand overload correctness money agreement access safety waiting testing recovery
   availability spread misuse protection overuse separation synchronisation dependence detection sharing dulling
   lack use avoidance integrity`,
);

const IN_S_BUT_ONE = /(?:ss|us|is|news|series)$/;

const PARTICIPLE = /(?:ing|ed|run|broken|built|given|left|lost|made|sent|taken|written)$/;

/** "working" and "shared" begin the tail where no noun follows them: "customers leaving", "database run by". */
function startsTail(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (TAIL_WORDS.has(word)) return word !== 'and' || TAIL_WORDS.has(words[index - 1] ?? '');
  if (!PARTICIPLE.test(word) || /ly$/.test(words[index - 1] ?? '')) return false;
  const next = words[index + 1];
  if (next === undefined) return /ing$/.test(word) && /[^s]s$/.test(words[index - 1] ?? '');
  if (/^(?:away|back|down|off|out|over|up)$/.test(next)) return !/ing$/.test(word);
  return TAIL_WORDS.has(next) && !(next === 'of' && /ing$/.test(word));
}

function headIndex(words: readonly string[]): number {
  if (/ing$/.test(words[0] ?? '') && /^(?:away|back|off|out|over|up)$/.test(words[1] ?? '')) return 0;
  for (let index = 1; index < words.length; index += 1) if (startsTail(words, index)) return index - 1;
  return words.length - 1;
}

function countOf(head: string, next: string): Count {
  const word = head.toLowerCase();
  // "passing the matter on": the deed, and no more than one of it.
  if (MASS.has(word) || (/[a-z]{2}ing$/.test(word) && next !== '')) return 'mass';
  return /s$/.test(word) && !IN_S_BUT_ONE.test(word) ? 'many' : 'one';
}

/** Takes the plain words for a term apart: which word takes the plural, and how it counts. */
export function nounPhrase(text: string): NounPhrase {
  const words = text.split(' ');
  const head = headIndex(words);
  return {
    words,
    head,
    count: countOf(words[head] ?? '', words[head + 1] ?? ''),
    hasTail: head < words.length - 1,
  };
}

function pluralOf(word: string): string {
  if (/(?:analys|cris|bas)is$/.test(word)) return word.replace(/is$/, 'es');
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** "message that crashes it" has a verb for one, "one step" and "what customers see" are never many. */
function staysOne(words: readonly string[], head: number): boolean {
  if (/^(?:one|an?|single|what)$/.test(words[0] ?? '')) return true;
  return (
    words.includes('its') ||
    (/^(?:that|which|who)$/.test(words[head + 1] ?? '') &&
      words.slice(head + 2, head + 4).some((word) => /[^s]s$/.test(word)))
  );
}

/** The phrase for many, e.g. "returns to the previous version"; null for what is not counted. */
export function pluralPhrase({ words, head, count }: NounPhrase): string | null {
  if (count === 'mass' || (count === 'one' && staysOne(words, head))) return null;
  return count === 'many'
    ? words.join(' ')
    : words.map((word, at) => (at === head ? pluralOf(word) : word)).join(' ');
}

/** Letters whose name begins with a vowel: an SLO, a DNS. */
const VOWEL_LETTER = /^[AEFHILMNORSX](?:\p{Lu}|\d|\b)/u;

/** "a" or "an", by the sound of the word that follows. */
export function articleFor(phrase: string): 'a' | 'an' {
  if (/^\p{Lu}(?:\p{Lu}|\d|\b)/u.test(phrase)) return VOWEL_LETTER.test(phrase) ? 'an' : 'a';
  if (/^(?:hour|honest|heir|honou?r)/i.test(phrase)) return 'an';
  if (/^(?:one|once|eu|ubi|uti|us[eaiu]|uni(?![nm]))/i.test(phrase)) return 'a';
  return /^[aeiou]/i.test(phrase) ? 'an' : 'a';
}
