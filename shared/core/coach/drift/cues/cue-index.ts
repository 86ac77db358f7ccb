import { onceAsked } from '../../../remember.ts';
import type { KnownWord } from '../../../vocabulary/words.ts';
import { CUE_WAYS } from '../../coach-ways.ts';
import { makePattern } from '../../phrases/make-pattern.ts';
import { readNumbers, writeNumbers } from '../../phrases/number-codes.ts';
import { waysOf } from '../../phrases/ways.ts';
import { createWordFinder, inWords, type LookUp } from '../../phrases/word-finder.ts';
import { tableOf, type WordTable } from '../../phrases/word-table.ts';
import type { QuantityKind } from '../read/quantity.ts';
import { countCues } from './counts.ts';
import type { Cue, Names } from './cue.ts';
import { durationCues } from './durations.ts';
import { momentCues } from './moments.ts';
import { moneyCues } from './money.ts';
import { numberFirst } from './number-first.ts';
import { shareCues } from './shares.ts';

/** One wording of a cue. */
export interface CueWording {
  readonly cue: Cue;
  /** Its place among the wordings of all cues. */
  readonly order: number;
  readonly isIn: (frame: string) => boolean;
}

/** The words that patterns of cues for one kind of number need. */
interface CueTable {
  /** The line of its pattern, of each way to write one; see `number-codes.ts`. */
  readonly ranks: string;
  readonly needs: WordTable;
}

/** Kinds of number that cues are for: each sentence is searched for the cues of its own kinds only. */
type CueKind = Exclude<QuantityKind, 'points'>;

/** The patterns of all cues by lines, and by kind of number what they need. */
type CueWays = { readonly patterns: string } & Readonly<Record<CueKind, CueTable>>;

/** What the patterns at these lines need. */
function tableFor(patterns: readonly string[], lines: readonly number[]): CueTable {
  const ways = lines.map((line) => waysOf(patterns[line] ?? ''));
  return {
    ranks: writeNumbers(ways.flatMap((own, index) => own.map(() => lines[index] ?? 0))),
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

/** The tables for the patterns of all cues, whichever names a record has; take a second to read. */
export function cueWays(): CueWays {
  const names = [null, ANY, `${ANY} ${ANY}`];
  const kindsOf = new Map<string, Set<QuantityKind>>();
  for (const customers of names)
    for (const attempts of names)
      for (const service of names)
        for (const loss of names)
          for (const { kinds, patterns: own } of cuesFor({
            ...{ customers, attempts, service, loss },
            ...{ measure: loss, figures: [], asks: ['any'] },
          }))
            for (const pattern of own)
              kindsOf.set(pattern, new Set([...(kindsOf.get(pattern) ?? []), ...kinds]));
  const patterns = [...kindsOf.keys()];
  const tableOfKind = (kind: CueKind): CueTable =>
    tableFor(
      patterns,
      patterns.flatMap((pattern, line) => (kindsOf.get(pattern)?.has(kind) ? [line] : [])),
    );
  return {
    patterns: patterns.join('\n'),
    count: tableOfKind('count'),
    share: tableOfKind('share'),
    money: tableOfKind('money'),
    duration: tableOfKind('duration'),
    clock: tableOfKind('clock'),
    date: tableOfKind('date'),
  };
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

const lines = onceAsked(
  () => new Map(CUE_WAYS.patterns.split('\n').map((pattern, line) => [pattern, line] as const)),
);
const forKinds = <T>(make: (kind: CueKind) => T): Readonly<Record<CueKind, () => T>> => ({
  count: onceAsked(() => make('count')),
  share: onceAsked(() => make('share')),
  money: onceAsked(() => make('money')),
  duration: onceAsked(() => make('duration')),
  clock: onceAsked(() => make('clock')),
  date: onceAsked(() => make('date')),
});

const finders = forKinds((kind) => patternFinder(CUE_WAYS[kind], inWords));

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

/** The wordings of the cues for a kind of number. */
type FindCues = (words: readonly KnownWord[]) => readonly CueWording[];

function finderFor(
  kind: CueKind,
  wordings: readonly (readonly [open: string, wording: CueWording])[],
): FindCues {
  const byLine = new Map<number, CueWording[]>();
  const own: (readonly [open: string, wording: CueWording])[] = [];
  for (const each of wordings) {
    const [open, wording] = each;
    if (!wording.cue.kinds.includes(kind)) continue;
    const line = lines().get(open);
    const beside = line === undefined ? undefined : byLine.get(line);
    if (line === undefined) own.push(each);
    else if (beside) beside.push(wording);
    else byLine.set(line, [wording]);
  }
  const findOwn =
    own.length === 0
      ? null
      : patternFinder(
          tableFor(
            own.map(([open]) => open),
            own.map((_, line) => line),
          ),
        );
  const findLines = finders[kind]();
  return (words) => {
    const found: CueWording[] = [];
    for (const line of findLines(words)) for (const wording of byLine.get(line) ?? []) found.push(wording);
    for (const line of findOwn?.(words) ?? []) found.push((own[line] as (typeof own)[number])[1]);
    return found;
  };
}

/** The wordings of the cues of a record for a kind of number whose words stand among those of a frame, in no order. */
export function createCueIndex(
  names: Names,
): (kind: QuantityKind, words: readonly KnownWord[]) => readonly CueWording[] {
  const wordings = onceAsked(() => wordingsFor(names));
  const made = forKinds((kind) => finderFor(kind, wordings()));
  return (kind, words) => (kind === 'points' ? [] : made[kind]()(words));
}
