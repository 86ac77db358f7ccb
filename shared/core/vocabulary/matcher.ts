import { onceAsked } from '../remember.ts';
import { inflect } from './inflect.ts';
import type { Term } from './term.ts';
import { splitWords, type Word } from './words.ts';

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
  readonly root: Branch;
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
function casedPart(term: string): string | null {
  if (splitWords(term).length > 1) return null;
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
function spellings(term: string): readonly (readonly string[])[] {
  const keys = keysOf(term, splitWords(term));
  const [only = '', ...more] = keys;
  if (/^\d+$/.test(only) && more.length === 0) return codePaths(only);
  return /\w-\w/.test(term) ? [keys, [keys.join('')]] : [keys];
}

interface Known {
  readonly ending: Ending;
  readonly paths: readonly (readonly string[])[];
}

/** "fail over" is the verb, "failover" the noun; who writes "a fail-over" or "two fail-overs" means the noun. */
function plantHyphened(root: Growing, known: readonly Known[]): void {
  const nouns = new Map(
    known.flatMap(({ ending, paths }) =>
      ending.term.partOfSpeech === 'n' && paths[0]?.length === 1 ? [[paths[0][0] ?? '', ending]] : [],
    ),
  );
  for (const { ending, paths } of known) {
    const noun = ending.term.partOfSpeech === 'v' ? nouns.get((paths[0] ?? []).join('')) : undefined;
    if (!noun || !paths[0]) continue;
    for (const path of [paths[0], ...inflect(paths[0], 'n')]) plant(root, path, { ...noun, hyphened: true });
  }
}

/**
 * Builds the tree of all terms and their forms (plural for nouns, -s, -ed, -ing for verbs, hyphen, space or joined).
 * Terms as they stand win over forms of other terms. Blank terms are left out.
 */
function grow(terms: readonly Term[]): Branch {
  const root = sprout();
  const known = terms
    .filter(({ term }) => splitWords(term).length > 0)
    .map((term) => ({
      ending: { term, cased: casedPart(term.term), hyphened: false },
      paths: spellings(term.term),
    }));
  plantHyphened(root, known);
  for (const { ending, paths } of known) for (const path of paths) plant(root, path, ending);
  for (const { ending, paths } of known) {
    for (const path of paths)
      for (const form of inflect(path, ending.term.partOfSpeech)) plant(root, form, ending);
  }
  return root;
}

/** The terms, to be found in texts. The tree is built when the first text is read: an incident is open before. */
export function compileVocabulary(terms: readonly Term[]): Vocabulary {
  const root = onceAsked(() => grow(terms));
  return {
    get root() {
      return root();
    },
  };
}

const HYPHEN = /[-\u2010\u2011]/;

function endingAt(branch: Branch, text: string, start: number, end: number): Ending | undefined {
  return branch.endings.find(
    ({ cased, hyphened }) =>
      (cased === null || text.startsWith(cased, start)) && (!hyphened || HYPHEN.test(text.slice(start, end))),
  );
}

/** The longest term that starts at this word, and the index of the word after it. */
function longestFrom(
  text: string,
  words: readonly Word[],
  first: number,
  root: Branch,
): { readonly term: Term; readonly after: number } | null {
  let found: { readonly term: Term; readonly after: number } | null = null;
  let branch: Branch | undefined = root;
  for (let index = first; index < words.length; index += 1) {
    const word = words[index] as Word;
    const before = words[index - 1];
    const sign = index > first && before ? joint(text, before.end, word.start) : '';
    branch = branch.next?.get(sign === '' ? word.text : sign + word.text);
    if (!branch) break;
    const ending = endingAt(branch, text, words[first]?.start ?? 0, word.end);
    if (ending) found = { term: ending.term, after: index + 1 };
  }
  return found;
}

/** Every term in the text, from left to right; where terms overlap the longest wins. `words` are those of the text. */
export function findTerms(
  text: string,
  vocabulary: Vocabulary,
  words: readonly Word[] = splitWords(text),
): readonly TermMatch[] {
  const { root } = vocabulary;
  const found: TermMatch[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = longestFrom(text, words, index, root);
    if (!match) continue;
    const [first, last] = [words[index] as Word, words[match.after - 1] as Word];
    found.push({ term: match.term, start: first.start, end: last.end });
    index = match.after - 1;
  }
  return found;
}
