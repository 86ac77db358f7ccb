import { wordSet } from './word-set.ts';

const DETERMINERS = wordSet(
  `a an the our your their its his her my this that these those any each every some no both all another one two three
   four five six seven eight nine ten many several few most which what whose`,
);
export const BE = wordSet(
  'is are was were be been being remains remained stays stayed became becomes become',
);
export const PERFECT = wordSet('has have had having');
/** Words no noun phrase runs across. */
const BOUNDARY = wordSet(
  `of to for in from with at on by until between before below through over after into against without and or but as
   than if when while because since during is are was were be been has have had can could will would may might must
   should did does do not`,
);
/** What may follow a phrase that has a tail of its own. */
const FOLLOWERS = wordSet(
  `of to for in from with at on by until before after into during without and or but as than if when while because
   since is are was were be been has have had can could will would may might must should did does do not that which who
   where then again also only still now never itself we they it he she the a an our their its this began broke came
   did fell gave got grew held kept left lost made ran rose sent stood took went`,
);
/** Verbs that fit one thing only. */
const SINGULAR_VERBS = wordSet('is was has does isn wasn hasn doesn');

const ABBREVIATION = /(?:^|\s)(?:e\.g|i\.e|vs|approx|no|cf|etc)\.$/i;

/** What stands around a span. Words are in lower case, '' where punctuation or the end of the line is. */
export interface Surroundings {
  /** The words before, nearest first, up to three. */
  readonly before: readonly string[];
  readonly after: string;
  /** The sign that touches the span: "SLO-based" has a hyphen there, "api.example" a point and more. */
  readonly glued: boolean;
  readonly possessive: boolean;
  readonly startsSentence: boolean;
}

function wordsBefore(text: string, start: number): readonly string[] {
  const tail = /(?:[\p{L}\p{N}’'-]+[ \u00a0]){0,3}$/u.exec(text.slice(Math.max(0, start - 120), start));
  return (tail?.[0] ?? '')
    .split(/[ \u00a0]/)
    .filter(Boolean)
    .map((word) => word.toLowerCase())
    .toReversed();
}

/** What stands around the span from `start` to `end` (UTF-16 offsets) in a line. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const left = text.slice(Math.max(0, start - 120), start).trimEnd();
  const right = text.slice(end, end + 60);
  return {
    before: wordsBefore(text, start),
    after: /^[ \u00a0]([\p{L}\p{N}]+)/u.exec(right)?.[1]?.toLowerCase() ?? '',
    glued:
      /[\p{L}\p{N}_/@#.:=+\\-]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
      /^(?:[_/@#=+\\-]|[.:][\p{L}\p{N}])/u.test(right),
    possessive: /^[’'](?:s\b)?/.test(right),
    startsSentence: left === '' || (/[.!?…][”"’')]*$/.test(left) && !ABBREVIATION.test(left)),
  };
}

/** True for a word that begins a noun phrase: an article, a number, somebody's. */
export const isDeterminer = (word: string): boolean =>
  DETERMINERS.has(word) || /^\d+$/.test(word) || /[’']s$/.test(word);

/** "the SLO" and "the checkout SLO" have one; "restarted Kubernetes" has none. */
export function hasDeterminer({ before: [nearest = '', next = ''] }: Surroundings): boolean {
  if (isDeterminer(nearest)) return true;
  return isDeterminer(next) && !BOUNDARY.has(nearest) && !/[^s]s$/.test(nearest);
}

/** No noun follows, as it would in "rollback script". */
export function nothingHangsOn({ after, possessive }: Surroundings): boolean {
  if (possessive) return false;
  return after === '' || FOLLOWERS.has(after) || /(?:ed|ly)$/.test(after);
}

/** "was" after, or "a" before: the words there are made for one thing. */
export function wantsOne({ before: [nearest = ''], after }: Surroundings): boolean {
  if (SINGULAR_VERBS.has(after) || /[^su]s$/.test(after)) return true;
  return ['this', 'that', 'each', 'every', 'one', 'another'].includes(nearest);
}
