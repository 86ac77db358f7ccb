import { neededRuns, type Run } from './needed-words.ts';
import { isEdge, type Part, readPattern, type Sequence } from './pattern-parts.ts';

/** One way to write a wording, as a pattern of its own, with the words it needs. */
export interface Way {
  readonly source: string;
  /** Words that stand in every text in which it matches, in order; none where the pattern names no whole word. */
  readonly runs: readonly Run[];
}

interface Sliced {
  readonly source: string;
  readonly parts: Sequence;
}

const isPhrase = (way: Sequence): boolean => way.some(({ text }) => text !== '' && isEdge(text, 0));

/** True for a choice between phrases that makes up most of a pattern: each of them needs other words. */
function isChoice({ ways, times, from, to }: Part, length: number): boolean {
  return (
    ways !== null && ways.length > 1 && times === 'once' && to - from > length / 2 && ways.some(isPhrase)
  );
}

function slice(source: string, parts: Sequence): string {
  return source.slice(parts[0]?.from, parts.at(-1)?.to ?? 0);
}

/** The phrases of a choice one by one, with the single words between them as one choice. */
function chosen(ways: readonly Sequence[]): readonly Sequence[] {
  const apart: Sequence[] = [];
  let words: Sequence[] = [];
  const addWords = (): void => {
    const [from, to] = [words[0]?.[0]?.from, words.at(-1)?.at(-1)?.to];
    if (from !== undefined && to !== undefined)
      apart.push([{ from, to, times: 'once', text: '', ways: words }]);
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
function spread(source: string, parts: Sequence): readonly Sliced[] {
  const whole = slice(source, parts);
  const index = parts.findIndex((part) => isChoice(part, whole.length));
  const [before, choice, behind] = [parts.slice(0, index), parts[index], parts.slice(index + 1)];
  if (index < 0 || !choice?.ways) return [{ source: whole, parts }];
  const own = before.every(isFixed);
  return chosen(choice.ways).map((way) => ({
    source: own ? `${slice(source, before)}(?:${slice(source, way)})${slice(source, behind)}` : whole,
    parts: [...before, ...way, ...behind],
  }));
}

const sliced = (source: string): readonly Sliced[] =>
  readPattern(source).flatMap((parts) => spread(source, parts));

/** Takes a pattern apart: a text in which none of its ways matches is one in which it does not match. */
export function waysOf(source: string): readonly Way[] {
  return sliced(source).map(({ source: own, parts }) => ({ source: own, runs: neededRuns(parts) }));
}

/** The patterns of the same ways alone, at a tenth of the cost. */
export function sourcesOf(source: string): readonly string[] {
  return sliced(source).map(({ source: own }) => own);
}
