import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { isFilled, knownValue } from '../incident/values/slot.ts';
import { joinWords } from '../wording/text.ts';
import { DIMENSIONS, type Dimension, REPEAT } from './dimensions.ts';

/** What the sheet advises; a person decides. */
export interface Escalation {
  /** Weighted sum of the dimensions, 0 to 24 at weight 1, and 3 more for a repeat. */
  readonly score: number;
  /** The level that the sum reaches by itself: "from 10 to 14". */
  readonly reached: string;
  /** What is done, as a clause: "the CEO is informed in writing within 60 minutes". */
  readonly advice: string;
  /** Dimensions at 3, which raise the level by one. */
  readonly raisedBy: readonly Dimension[];
  /** Scored dimensions that nobody has scored yet: the sum is that much too low. */
  readonly unscored: readonly Dimension[];
  /** Immediate triggers that hold; with one of them the score is not needed. */
  readonly triggers: readonly string[];
}

const LEVELS = [
  [0, 'from 0 to 5', 'a report of the team is enough'],
  [6, 'from 6 to 9', 'the CTO or a VP is told, and the CEO reads of it in the daily summary'],
  [10, 'from 10 to 14', 'the CEO is informed in writing within 60 minutes'],
  [15, 'from 15 to 19', 'the CEO is called within 30 minutes and has the brief within 2 hours'],
  [
    20,
    'from 20 on',
    'the CEO is called within 15 minutes, the executive crisis team meets, and a decision on informing the board is due',
  ],
] as const;

interface Scored {
  readonly dimension: Dimension;
  readonly score: number;
  readonly weight: number;
}

function scoredRows(rows: readonly Row<'escalation'>[]): readonly Scored[] {
  return rows.flatMap((row) => {
    const [dimension, score] = [knownValue(row.dimension), knownValue(row.score)];
    return dimension === null || score === null
      ? []
      : [{ dimension, score, weight: knownValue(row.weight) ?? 1 }];
  });
}

/**
 * When this goes to the CEO (structure of the brief, §7): the sum of the scored dimensions, each by its weight; any
 * dimension at 3 that has a weight raises the level by one; an immediate trigger is the
 * highest level. Null while nothing is scored.
 */
export function escalationOf({ lists }: Incident): Escalation | null {
  const rows = scoredRows(lists.escalation);
  const triggers = lists.triggers.flatMap((row) => knownValue(row.trigger) ?? []);
  if (rows.length === 0 && triggers.length === 0) return null;
  const score = rows.reduce((sum, row) => sum + row.score * row.weight, 0);
  const raisedBy = rows
    .filter((row) => row.score === 3 && row.weight > 0 && row.dimension !== REPEAT)
    .map(({ dimension }) => dimension);
  const reached = LEVELS.findLastIndex(([from]) => score >= from);
  const top = LEVELS.length - 1;
  const raised = triggers.length > 0 ? top : Math.min(top, reached + (raisedBy.length > 0 ? 1 : 0));
  const scored = new Set(rows.map(({ dimension }) => dimension));
  return {
    score,
    reached: LEVELS[reached]?.[1] ?? '',
    advice: LEVELS[raised]?.[2] ?? '',
    raisedBy: reached === top ? [] : raisedBy,
    unscored: DIMENSIONS.filter((each) => each !== REPEAT && !scored.has(each)),
    triggers,
  };
}

/** True while no dimension has a score. */
function isUnscored({ unscored }: Escalation): boolean {
  return unscored.length === DIMENSIONS.length - 1;
}

/**
 * The sum against the levels, plainly: "The score is 11; from 10 to 14 the CEO is informed in writing within 60
 * minutes." It says what raises the level, and what has no score yet.
 */
export function adviceSentences(sheet: Escalation): readonly string[] {
  const { score, reached, advice, raisedBy, unscored, triggers } = sheet;
  if (triggers.length > 0) {
    const last = isUnscored(sheet) ? 'the score' : `the score of ${score}`;
    return [`With an immediate trigger ${last} is not needed: ${advice}.`];
  }
  const open = unscored.length > 0 ? [`Not scored yet: ${joinWords(unscored)}.`] : [];
  if (raisedBy.length === 0) return [`The score is ${score}; ${reached} ${advice}.`, ...open];
  const raise = raisedBy.length === 1 ? 'raises' : 'raise';
  return [
    `The score is ${score}, and ${joinWords(raisedBy)} at 3 ${raise} the level by one: ${advice}.`,
    ...open,
  ];
}

/** The rows that say something of a dimension, in the order of the sheet. */
export function sheetRows({ lists }: Incident): readonly Row<'escalation'>[] {
  const said = lists.escalation.filter(
    ({ dimension, score, reason }) => isFilled(dimension) && (isFilled(score) || isFilled(reason)),
  );
  const place = ({ dimension }: Row<'escalation'>): number => {
    const index = DIMENSIONS.indexOf(dimension as Dimension);
    return index < 0 ? DIMENSIONS.length : index;
  };
  return said.toSorted((a, b) => place(a) - place(b));
}
