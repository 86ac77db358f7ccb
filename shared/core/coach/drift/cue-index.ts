import { onceAsked } from '../../remember.ts';
import type { KnownWord } from '../../vocabulary/words.ts';
import { CUE_WAYS } from '../coach-ways.ts';
import { makePattern } from '../phrases/make-pattern.ts';
import { readNumbers, writeNumbers } from '../phrases/number-codes.ts';
import { waysOf } from '../phrases/ways.ts';
import { createWordFinder, inWords, type LookUp } from '../phrases/word-finder.ts';
import { tableOf, type WordTable } from '../phrases/word-table.ts';
import { countCues } from './cues/counts.ts';
import type { Cue, Names } from './cues/cue.ts';
import { durationCues } from './cues/durations.ts';
import { momentCues } from './cues/moments.ts';
import { moneyCues } from './cues/money.ts';
import { numberFirst } from './cues/number-first.ts';
import { shareCues } from './cues/shares.ts';

/** One wording of a cue. */
export interface CueWording {
  readonly cue: Cue;
  /** Its place among the wordings of all cues. */
  readonly order: number;
  readonly isIn: (frame: string) => boolean;
}

/** The words that patterns of cues need. */
interface CueTable {
  /** The patterns by lines. */
  readonly patterns: string;
  /** The line of its pattern, of each way to write one; see `number-codes.ts`. */
  readonly ranks: string;
  readonly needs: WordTable;
}

function tableFor(patterns: readonly string[]): CueTable {
  const ways = patterns.map(waysOf);
  return {
    patterns: patterns.join('\n'),
    ranks: writeNumbers(ways.flatMap((own, rank) => own.map(() => rank))),
    needs: tableOf(ways.flatMap((own) => own.map(({ runs }) => ({ runs, anywhere: [] })))),
  };
}

/** All the cues for a record with these names. */
function cuesFor(names: Names): readonly Cue[] {
  return [countCues, shareCues, moneyCues, durationCues, momentCues].flatMap((cues) => cues(names));
}

/** Any words in the place of a name; names of several words make other patterns than those of one. */
const ANY = '.*';
const anyFor = (name: string | null): string | null => name && (name.includes(' ') ? `${ANY} ${ANY}` : ANY);

/** The names left open: what a pattern needs beside them is the same for all records, and is kept. */
function opened({ customers, attempts, service, loss, measure, ...rest }: Names): Names {
  return {
    ...rest,
    customers: anyFor(customers),
    attempts: anyFor(attempts),
    service: anyFor(service),
    loss: anyFor(loss),
    measure: anyFor(measure),
  };
}

/** The table for the patterns of all cues, whichever names a record has; takes a second to read. */
export function cueWays(): CueTable {
  const names = [null, ANY, `${ANY} ${ANY}`];
  const patterns = new Set<string>();
  for (const customers of names)
    for (const attempts of names)
      for (const service of names)
        for (const loss of names)
          for (const { patterns: own } of cuesFor({
            ...{ customers, attempts, service, loss },
            ...{ measure: loss, figures: [], asks: ['any'] },
          }))
            for (const pattern of own) patterns.add(pattern);
  return tableFor([...patterns]);
}

type FindPatterns = (words: readonly KnownWord[]) => readonly number[];

/** A search for the patterns of a table whose words stand in a text, by their lines. */
function patternFinder({ ranks, needs }: CueTable, lookUp?: LookUp): FindPatterns {
  const rankOf = readNumbers(ranks);
  const find = createWordFinder(needs, lookUp);
  return (words) => {
    const found: number[] = [];
    // The ways of a pattern stand side by side.
    for (const way of find(words)) {
      const rank = rankOf[way] as number;
      if (rank !== found.at(-1)) found.push(rank);
    }
    return found;
  };
}

const kept = onceAsked(() => ({
  lines: new Map(CUE_WAYS.patterns.split('\n').map((pattern, line) => [pattern, line] as const)),
  find: patternFinder(CUE_WAYS, inWords),
}));

/** True for a text in which the pattern matches; it is made when it is first asked for. */
function matcher(source: string): (text: string) => boolean {
  let pattern: RegExp | null = null;
  return (text) => {
    pattern ??= makePattern(numberFirst(source), 'g');
    pattern.lastIndex = 0;
    return pattern.test(text);
  };
}

/** The wordings of a record, each beside its pattern with the names left open. */
function wordingsFor(names: Names): readonly (readonly [open: string, wording: CueWording])[] {
  const open = cuesFor(opened(names));
  const all = cuesFor(names).flatMap((cue, index) =>
    cue.patterns.map((pattern, place) => ({ cue, pattern, open: open[index]?.patterns[place] ?? pattern })),
  );
  return all.map(({ cue, pattern, open }, order) => [open, { cue, order, isIn: matcher(pattern) }]);
}

/** The wordings of all cues of a record whose words stand among those of a frame, in no order. */
export function createCueIndex(names: Names): (words: readonly KnownWord[]) => readonly CueWording[] {
  const { lines, find } = kept();
  const byLine = new Map<number, CueWording[]>();
  const own: (readonly [open: string, wording: CueWording])[] = [];
  for (const [open, wording] of wordingsFor(names)) {
    const line = lines.get(open);
    const beside = line === undefined ? undefined : byLine.get(line);
    if (line === undefined) own.push([open, wording]);
    else if (beside) beside.push(wording);
    else byLine.set(line, [wording]);
  }
  const findOwn = own.length === 0 ? null : patternFinder(tableFor(own.map(([open]) => open)));
  return (words) => {
    const found = find(words).flatMap((line) => byLine.get(line) ?? []);
    for (const line of findOwn?.(words) ?? []) found.push((own[line] as (typeof own)[number])[1]);
    return found;
  };
}
