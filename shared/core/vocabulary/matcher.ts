import { onceAsked } from '../remember.ts';
import { inflect } from './inflect.ts';
import type { Term } from './term.ts';
import { isWordCode, splitWords, type Word } from './words.ts';

/** A term at the end of a path, with the letters that must stand exactly so; null where case does not matter. */
interface Ending {
  readonly term: Term;
  readonly cased: string | null;
  /** True for a noun written like its verb: "a fail-over" is one only with its hyphen. */
  readonly hyphened: boolean;
}

interface Branch {
  /** Null at the tip: most branches end there, and an empty map each would double the memory. */
  readonly next: ReadonlyMap<string, Branch> | null;
  readonly endings: readonly Ending[];
}

/** The terms as a tree over words: finding costs the same for three hundred terms and thirty thousand. */
export interface Vocabulary {
  /** What may follow this word at the beginning of a term; undefined where no term begins with it. */
  readonly beginningWith: (word: string) => Branch | undefined;
}

/** A term in a text; offsets are UTF-16 indexes. */
export interface TermMatch {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

interface Growing extends Branch {
  next: Map<string, Growing> | null;
  readonly endings: Ending[];
}

const sprout = (): Growing => ({ next: null, endings: [] });

const LINK = /^[\s\u00a0\-\u2010-\u2013]{0,3}$/;

/** What joins two words: empty for a space or hyphen, else the sign itself, so that "I/O" is not "I, O". */
function joint(text: string, from: number, to: number): string {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0x2d) return '';
  }
  const between = text.slice(from, Math.min(to, from + 4));
  return LINK.test(between) ? '' : between.trim();
}

function keysOf(text: string, words: readonly Word[]): readonly string[] {
  return words.map((word, index) => {
    const before = words[index - 1];
    return before ? joint(text, before.end, word.start) + word.text : word.text;
  });
}

/**
 * "REST" is not "rest" and "Kafka" not a common noun: a single word written in capitals keeps them all, one with a
 * capital keeps that. Mixed spellings ("gRPC", "IaC") and terms of several words are found in any case.
 */
function casedPart(term: string, words: readonly Word[]): string | null {
  // Most terms are all in small letters; the patterns are dear to make.
  if (words.length > 1 || term === term.toLowerCase()) return null;
  if (/\p{Lu}/u.test(term) && term === term.toUpperCase()) return term;
  return /^\p{Lu}\p{Ll}+$/u.test(term) ? term.slice(0, 1) : null;
}

function plant(root: Growing, keys: readonly string[], ending: Ending): void {
  let branch = root;
  for (const key of keys) {
    branch.next ??= new Map();
    const next = branch.next.get(key) ?? sprout();
    branch.next.set(key, next);
    branch = next;
  }
  branch.endings.push(ending);
}

/** Status codes are numbers too: "503 errors" is the term, "503 tickets" is not. */
function codePaths(code: string): readonly (readonly string[])[] {
  return [['http', code], [code, 'error'], [code, 'errors'], [`${code}s`]];
}

/** The ways a term is written as it stands: with hyphen or space, or joined where it has a hyphen. */
function spellings(term: string, words: readonly Word[]): readonly (readonly string[])[] {
  const keys = keysOf(term, words);
  const [only = '', ...more] = keys;
  if (/^\d+$/.test(only) && more.length === 0) return codePaths(only);
  return /\w-\w/.test(term) ? [keys, [keys.join('')]] : [keys];
}

const isAsciiWord = (code: number): boolean => code < 0x80 && isWordCode(code);

/**
 * The first word of a term of several words without a hyphen, of which only a verb bends in front; null for other
 * terms. Most of thousands are such, and are read with the first text: no pattern and no list of words for them.
 */
function plainBeginning({ term, partOfSpeech }: Term): string | null {
  const space = term.indexOf(' ');
  if (space <= 0 || partOfSpeech === 'v' || term.includes('-')) return null;
  if (!isAsciiWord(term.charCodeAt(space + 1))) return null;
  for (let at = 0; at < space; at += 1) if (!isAsciiWord(term.charCodeAt(at))) return null;
  return term.slice(0, space).toLowerCase();
}

/** The words with which a term is found to begin, in whatever form. */
function beginningsOf({ term, partOfSpeech }: Term): Iterable<string> {
  const paths = spellings(term, splitWords(term)).filter((path) => path.length > 0);
  const forms = paths.flatMap((path) => inflect(path, partOfSpeech));
  return new Set([...paths, ...forms].map(([word = '']) => word));
}

interface Known {
  readonly ending: Ending;
  readonly paths: readonly (readonly string[])[];
}

/** A verb's words in one: "failover" of "fail over"; null for other terms. */
function joinedVerb({ term, partOfSpeech }: Term): string | null {
  return partOfSpeech === 'v'
    ? splitWords(term)
        .map(({ text }) => text)
        .join('')
    : null;
}

/** "fail over" is the verb, "failover" the noun; who writes "a fail-over" or "two fail-overs" means the noun. */
function plantHyphened(
  known: readonly Known[],
  plantHere: (path: readonly string[], ending: Ending) => void,
): void {
  const nouns = known.filter(({ ending }) => ending.term.partOfSpeech === 'n');
  for (const { ending, paths } of known) {
    const joined = joinedVerb(ending.term);
    const noun = joined === null ? undefined : nouns.find((each) => each.paths[0]?.join() === joined);
    const [words = []] = paths;
    if (noun === undefined || words.length < 2) continue;
    for (const path of [words, ...inflect(words, 'n')]) plantHere(path, { ...noun.ending, hyphened: true });
  }
}

/** The branch of the terms that begin with this word: as they stand they win over forms of other terms. */
function grow(word: string, terms: readonly Term[]): Branch | undefined {
  const root = sprout();
  const known = terms.map((term) => {
    const words = splitWords(term.term);
    return {
      ending: { term, cased: casedPart(term.term, words), hyphened: false },
      paths: spellings(term.term, words),
    };
  });
  const plantHere = (path: readonly string[], ending: Ending): void => {
    if (path[0] === word) plant(root, path, ending);
  };
  plantHyphened(known, plantHere);
  for (const { ending, paths } of known) for (const path of paths) plantHere(path, ending);
  for (const { ending, paths } of known) {
    for (const path of paths)
      for (const form of inflect(path, ending.term.partOfSpeech)) plantHere(form, ending);
  }
  return root.next?.get(word);
}

/** True for a noun that is this word and no more: "failover", not "failover test". */
function isNoun({ term, partOfSpeech }: Term, word: string): boolean {
  const [first, ...more] = partOfSpeech === 'n' ? splitWords(term) : [];
  return first?.text === word && more.length === 0;
}

function sortedByBeginning(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const sorted = new Map<string, Term[]>();
  const sort = (word: string, term: Term): void => {
    const before = sorted.get(word);
    if (before) before.push(term);
    else sorted.set(word, [term]);
  };
  for (const term of terms) {
    const plain = plainBeginning(term);
    if (plain !== null) sort(plain, term);
    else for (const word of beginningsOf(term)) sort(word, term);
  }
  // The noun of a verb is found where the verb begins, too.
  for (const verb of terms) {
    const joined = joinedVerb(verb);
    const [first] = splitWords(verb.term);
    if (joined === null || !first || joined === first.text) continue;
    const noun = sorted.get(joined)?.find((term) => isNoun(term, joined));
    if (noun) sort(first.text, noun);
  }
  return sorted;
}

/**
 * The terms and their forms (plural for nouns, -s, -ed, -ing for verbs, hyphen, space or joined), to be found in texts.
 * The tree grows with the texts: a brief holds few of the words with which thousands of terms begin. Blank terms are
 * left out.
 */
export function compileVocabulary(terms: readonly Term[]): Vocabulary {
  const sorted = onceAsked(() => sortedByBeginning(terms));
  const grown = new Map<string, Branch>();
  return {
    beginningWith(word) {
      const own = sorted().get(word);
      if (!own) return undefined;
      const before = grown.get(word);
      if (before) return before;
      const branch = grow(word, own);
      if (branch) grown.set(word, branch);
      return branch;
    },
  };
}

const HYPHEN = /[-\u2010\u2011]/;

/** "GCs" is several of "GC", "GCS" another short form. */
function isSpelt(cased: string, found: string): boolean {
  return found.startsWith(cased) && !/^\p{Lu}/u.test(found.slice(cased.length));
}

function endingAt(branch: Branch, text: string, start: number, end: number): Ending | undefined {
  return branch.endings.find(
    ({ cased, hyphened }) =>
      (cased === null || isSpelt(cased, text.slice(start, end))) &&
      (!hyphened || HYPHEN.test(text.slice(start, end))),
  );
}

/** The longest term that starts at this word, and the index of the word after it. */
function longestFrom(
  text: string,
  words: readonly Word[],
  first: number,
  vocabulary: Vocabulary,
): { readonly term: Term; readonly after: number } | null {
  let found: { readonly term: Term; readonly after: number } | null = null;
  let branch = vocabulary.beginningWith(words[first]?.text ?? '');
  for (let index = first; branch; ) {
    const ending = endingAt(branch, text, words[first]?.start ?? 0, words[index]?.end ?? 0);
    index += 1;
    if (ending) found = { term: ending.term, after: index };
    const [before, word] = [words[index - 1], words[index]];
    if (!before || !word) break;
    const sign = joint(text, before.end, word.start);
    branch = branch.next?.get(sign === '' ? word.text : sign + word.text);
  }
  return found;
}

/** Every term in the text, from left to right; where terms overlap the longest wins. `words` are those of the text. */
export function findTerms(
  text: string,
  vocabulary: Vocabulary,
  words: readonly Word[] = splitWords(text),
): readonly TermMatch[] {
  const found: TermMatch[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = longestFrom(text, words, index, vocabulary);
    if (!match) continue;
    const [first, last] = [words[index] as Word, words[match.after - 1] as Word];
    found.push({ term: match.term, start: first.start, end: last.end });
    index = match.after - 1;
  }
  return found;
}
