import { onceAsked } from '../../remember.ts';
import type { KnownWord } from '../../vocabulary/words.ts';
import { CUE_NEEDS } from '../coach-ways.ts';
import { makePattern } from '../phrases/make-pattern.ts';
import type { AnyOf, Run } from '../phrases/needed-words.ts';
import { waysOf } from '../phrases/ways.ts';
import { createWordFinder } from '../phrases/word-finder.ts';
import { type Need, tableOf } from '../phrases/word-table.ts';
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
  readonly isIn: (frame: string) => boolean;
}

/** By pattern, for each way to write it: the runs that it needs by lines, their choices by tabs, words by spaces. */
type KeptNeeds = Readonly<Record<string, readonly string[]>>;

const kept = onceAsked(() => JSON.parse(CUE_NEEDS) as KeptNeeds);

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

const runsOf = (pattern: string): readonly (readonly Run[])[] => waysOf(pattern).map(({ runs }) => runs);

/** The words that the patterns of all cues need beside names, whichever names a record has; takes a second to read. */
export function cueNeeds(): KeptNeeds {
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
  const needs = [...patterns].map((pattern) => [
    pattern,
    runsOf(pattern).map((runs) =>
      runs.map((run) => run.map((words) => [...words].join(' ')).join('\t')).join('\n'),
    ),
  ]);
  return Object.fromEntries(needs);
}

/** Reads the runs of a kept way; each choice of words is made once. */
function runReader(): (way: string) => readonly Run[] {
  const read = new Map<string, AnyOf>();
  const readChoice = (words: string): AnyOf => {
    const choice = read.get(words) ?? new Set(words.split(' '));
    read.set(words, choice);
    return choice;
  };
  return (way) => (way === '' ? [] : way.split('\n').map((run) => run.split('\t').map(readChoice)));
}

/** True for a text in which the pattern matches; it is made when it is first asked for. */
function matcher(source: string): (text: string) => boolean {
  let pattern: RegExp | null = null;
  return (text) => {
    pattern ??= makePattern(numberFirst(source), 'g');
    pattern.lastIndex = 0;
    return pattern.test(text);
  };
}

/** The wordings of all cues of a record whose words stand among those of a frame. */
export function createCueIndex(names: Names): (words: readonly KnownWord[]) => readonly CueWording[] {
  const needs: Need[] = [];
  const wordings: CueWording[] = [];
  const open = cuesFor(opened(names));
  const readRuns = runReader();
  const needsOf = (pattern: string): readonly (readonly Run[])[] =>
    kept()[pattern]?.map(readRuns) ?? runsOf(pattern);
  for (const [index, cue] of cuesFor(names).entries()) {
    for (const [place, pattern] of cue.patterns.entries()) {
      const wording = { cue, isIn: matcher(pattern) };
      for (const runs of needsOf(open[index]?.patterns[place] ?? pattern)) {
        needs.push({ runs, anywhere: [] });
        wordings.push(wording);
      }
    }
  }
  const find = createWordFinder(tableOf(needs));
  return (words) => {
    const found: CueWording[] = [];
    // The ways of a wording stand side by side.
    for (const number of find(words)) {
      const wording = wordings[number];
      if (wording && wording !== found.at(-1)) found.push(wording);
    }
    return found;
  };
}
