import type { Word } from '../../vocabulary/words.ts';
import { CUE_SIGNS, type Phrase } from '../phrase-rule.ts';
import { makePattern } from './make-pattern.ts';
import { waysOf } from './ways.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** A pattern to look for, with its cues as a `Phrase` has them. */
type Sought = Pick<Phrase, 'cues' | 'pattern'>;

/** What is sought, with its place in the list; taken apart when one of its cues first stands in a text. */
interface Entry<S> {
  readonly sought: S;
  readonly rank: number;
  readonly cues: ReadonlySet<string>;
  isOpen: boolean;
}

/** One way to write what is sought. */
interface Way<S> {
  readonly of: Entry<S>;
  readonly order: number;
  /** Made when it is first needed: making a pattern ready costs more than most searches. */
  readonly pattern: () => RegExp;
}

const HAS_SIGN = new RegExp(`[${CUE_SIGNS.join('')}]`);

/** A group that keeps what it found goes by its number, which it would lose in a part of its pattern. */
const KEEPS = /(?<!\\)\((?:\?<\w|(?!\?))/;

/** Parts of a pattern as patterns of their own, each made once and not before it is needed. */
function patternMaker(whole: RegExp): (source: string) => RegExp {
  const keepsGroups = KEEPS.test(whole.source);
  const made = new Map<string, RegExp>();
  return (part) => {
    const source = keepsGroups ? whole.source : part;
    const before = made.get(source);
    if (before) return before;
    const pattern = makePattern(source, whole.flags);
    made.set(source, pattern);
    return pattern;
  };
}

function open<S extends Sought>(of: Entry<S>, ways: WordIndex<Way<S>>): void {
  const patternOf = patternMaker(of.sought.pattern);
  for (const [order, { source, runs }] of waysOf(of.sought.pattern.source).entries()) {
    const pattern = (): RegExp => patternOf(source);
    ways.add({ of, order, pattern }, runs, of.cues);
  }
  of.isOpen = true;
}

/** What is worth trying on a text, with the patterns to try. */
interface Candidate<S> {
  readonly sought: S;
  readonly patterns: readonly RegExp[];
}

/** The patterns of these ways by what they look for, both in the order of the list. */
function candidatesOf<S>(ways: readonly Way<S>[]): readonly Candidate<S>[] {
  const candidates: { readonly sought: S; readonly patterns: RegExp[] }[] = [];
  for (const { of, pattern } of ways.toSorted((a, b) => a.of.rank - b.of.rank || a.order - b.order)) {
    const own = pattern();
    const last = candidates.at(-1);
    if (last?.sought !== of.sought) candidates.push({ sought: of.sought, patterns: [own] });
    else if (!last.patterns.includes(own)) last.patterns.push(own);
  }
  return candidates;
}

/**
 * A search for many patterns at once: one look at each word of the text, and only those ways of a pattern are worth
 * trying whose words stand there.
 */
export function createWaySearch<S extends Sought>(
  all: readonly S[],
): (text: string, words: readonly Word[]) => readonly Candidate<S>[] {
  const ways = createWordIndex<Way<S>>();
  const closed = new Map<string, readonly Entry<S>[]>();
  for (const [rank, sought] of all.entries()) {
    const entry = { sought, rank, cues: new Set(sought.cues.split(' ')), isOpen: false };
    for (const cue of entry.cues) closed.set(cue, [...(closed.get(cue) ?? []), entry]);
  }
  const openFor = (cue: string): void => {
    const entries = closed.get(cue);
    if (!entries) return;
    for (const entry of entries) if (!entry.isOpen) open(entry, ways);
    closed.delete(cue);
  };
  return (text, words) => {
    const cues = words.map((word) => word.text);
    if (HAS_SIGN.test(text)) for (const sign of CUE_SIGNS) if (text.includes(sign)) cues.push(sign);
    if (closed.size > 0) for (const cue of cues) openFor(cue);
    const found = ways.find(cues);
    return found.length === 0 ? [] : candidatesOf(found);
  };
}
