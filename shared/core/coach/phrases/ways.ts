import { neededRuns, needsFigure, type Run } from './needed-words.ts';
import { isEdge, type Part, readPattern, type Sequence, withAsked } from './pattern-parts.ts';

/** What of a pattern stands in one of its ways: all of it, or what stands before, in and behind the alternative. */
export type Pieces = readonly number[];

/** One way to write a wording, with the words it needs. */
export interface Way {
  readonly pieces: Pieces;
  /** Words that stand in every text in which it matches, in order; none where the pattern names no whole word. */
  readonly runs: readonly Run[];
  /** True when a figure stands in each of those texts. */
  readonly hasFigure: boolean;
}

interface Sliced {
  readonly pieces: Pieces;
  readonly parts: Sequence;
}

const isPhrase = (way: Sequence): boolean => way.some(({ text }) => text !== '' && isEdge(text, 0));

/** True for a choice between phrases that makes up most of a pattern: each of them needs other words. */
function isChoice({ ways, times, from, to }: Part, length: number): boolean {
  return (
    ways !== null && ways.length > 1 && times === 'once' && to - from > length / 2 && ways.some(isPhrase)
  );
}

/** Where these parts begin and end; where there are none, nothing. */
function span(parts: Sequence): Pieces {
  return [parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0];
}

/** A way as a pattern of its own. */
export function sourceOf(whole: string, [from, to, ...more]: Pieces): string {
  const first = whole.slice(from, to);
  const [inFrom, inTo, behindFrom, behindTo] = more;
  return more.length === 0
    ? first
    : `${first}(?:${whole.slice(inFrom, inTo)})${whole.slice(behindFrom, behindTo)}`;
}

/** The phrases of a choice one by one, with the single words between them as one choice. */
function chosen(ways: readonly Sequence[]): readonly Sequence[] {
  const apart: Sequence[] = [];
  let words: Sequence[] = [];
  const addWords = (): void => {
    const [from, to] = [words[0]?.[0]?.from, words.at(-1)?.at(-1)?.to];
    if (from !== undefined && to !== undefined)
      apart.push([{ from, to, times: 'once', text: '', isFigure: false, ways: words, asked: null }]);
    words = [];
  };
  for (const way of ways) {
    if (way.length > 0 && !isPhrase(way)) words.push(way);
    else {
      addWords();
      apart.push(way);
    }
  }
  addWords();
  return apart;
}

const isFixed = ({ times, ways }: Part): boolean => times === 'once' && ways === null;

/**
 * The ways of a pattern whose main part is a choice; the pattern itself where it has none. Behind words that can be
 * written in several ways the order of the choices would change, so that each keeps the whole pattern.
 */
function spread(parts: Sequence): readonly Sliced[] {
  const whole = span(parts);
  const [from = 0, to = 0] = whole;
  const index = parts.findIndex((part) => isChoice(part, to - from));
  const [before, choice, behind] = [parts.slice(0, index), parts[index], parts.slice(index + 1)];
  if (index < 0 || !choice?.ways) return [{ pieces: whole, parts }];
  const own = before.every(isFixed);
  return chosen(choice.ways).map((way) => ({
    pieces: own ? [...span(before), ...span(way), ...span(behind)] : whole,
    parts: [...before, ...way, ...behind],
  }));
}

/** A group that keeps what it found goes by its number, which it would lose in a part of its pattern. */
const KEEPS = /(?<!\\)\((?:\?<\w|(?!\?))/;
/** A bracket among letters to choose from opens no group. */
const LETTERS = /\[(?:\\.|[^\]\\])*\]/g;

/** Takes a pattern apart: a text in which none of its ways matches is one in which it does not match. */
export function waysOf(source: string): readonly Way[] {
  const isWhole = KEEPS.test(source.replace(LETTERS, ''));
  return readPattern(source)
    .flatMap(spread)
    .map(({ pieces, parts }) => {
      const asked = withAsked(parts);
      return {
        pieces: isWhole ? [0, source.length] : pieces,
        runs: neededRuns(asked),
        hasFigure: needsFigure(asked),
      };
    });
}
