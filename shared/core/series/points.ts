import { type Read, read, unread } from '../incident/typed/read-result.ts';
import { printDuration } from '../wording/duration.ts';
import { printInteger } from '../wording/number.ts';
import { type Series, THOUSAND } from './series.ts';

/** One line of a file: when, in epoch milliseconds, and how much; null for a gap. */
export interface Point {
  readonly at: number;
  readonly value: number | null;
}

/** What a value says: how much there was in its interval, or how fast it came. */
export const PACES = { interval: null, second: 1, minute: 60, hour: 3600 } as const;
export type Pace = keyof typeof PACES;

/** Lines a file may have, and values a record keeps: five weeks of five minutes are 10,080. */
export const MOST_POINTS = 200_000;
const MOST_VALUES = 12_000;

const HOUR = 3600;
/** Lengths an interval may have in the record, in seconds: parts of an hour, whole minutes. */
const BUCKETS = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60].map((minutes) => minutes * 60);
/** Above this no count or amount of an interval is a slip of the unit. */
const MOST = 1_000_000_000;

/** How far a moment may lie off its place, as a share of the step: a scraper is late by a little. */
const JITTER = 0.2;

/** Where in the file a point stands, for people: "value 12". */
const placeOf = (index: number): string => `value ${printInteger(index + 1)}`;

function orderProblem(points: readonly Point[]): string | null {
  for (let index = 1; index < points.length; index += 1) {
    const [before, at] = [points[index - 1]?.at ?? 0, points[index]?.at ?? 0];
    if (at === before) return `The time of ${placeOf(index)} appears twice.`;
    if (at < before)
      return `The times do not go forward: ${placeOf(index)} is earlier than the one before it.`;
  }
  return null;
}

function valueProblem(points: readonly Point[]): string | null {
  const index = points.findIndex(({ value }) => value !== null && !(value >= 0 && value <= MOST));
  const value = points[index]?.value;
  if (value === null || value === undefined) return null;
  return value < 0
    ? `${value} (${placeOf(index)}) is below zero: export sales or orders before refunds.`
    : `${value} (${placeOf(index)}) is too large to be right.`;
}

/** Seconds between the values, as most of them are apart; a sentence where the method cannot work with them. */
function stepOf(points: readonly Point[]): Read<number> {
  const counts = new Map<number, number>();
  for (let index = 1; index < points.length; index += 1) {
    const apart = Math.max(1, Math.round(((points[index]?.at ?? 0) - (points[index - 1]?.at ?? 0)) / 1000));
    counts.set(apart, (counts.get(apart) ?? 0) + 1);
  }
  const [step] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  if (step > HOUR)
    return unread(
      `The values are ${printDuration(step)} apart: the same hour of each week is compared, so export one an hour or more.`,
    );
  return HOUR % step === 0
    ? read(step)
    : unread(
        `The values are ${printDuration(step)} apart: export them a minute, five minutes or an hour apart.`,
      );
}

/** The points on an even line of intervals; those that no line tells are gaps. */
function lineUp(points: readonly Point[], step: number): Read<(number | null)[]> {
  const first = points[0]?.at ?? 0;
  const length = Math.round(((points.at(-1)?.at ?? 0) - first) / 1000 / step) + 1;
  if (length > MOST_POINTS)
    return unread(
      `It covers ${printDuration(length * step)}, ${printDuration(step)} by ${printDuration(step)}: export the weeks around the incident.`,
    );
  const values: (number | null)[] = new Array<null>(length).fill(null);
  let last = -1;
  for (const [index, { at, value }] of points.entries()) {
    const place = (at - first) / 1000 / step;
    const nearest = Math.round(place);
    if (Math.abs(place - nearest) > JITTER || nearest === last)
      return unread(`The times are not evenly apart: ${placeOf(index)} lies between two steps.`);
    values[nearest] = value;
    last = nearest;
  }
  return read(values);
}

/** The sum of the values, or a gap where one of them is a gap. */
function sumOf(values: readonly (number | null)[], size: number): number | null {
  if (values.length < size) return null;
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

/** Longer intervals, so that the record stays small; each begins with the clock. */
function gather({ start, step, values }: Series): Read<Series> {
  if (values.length <= MOST_VALUES) return read({ start, step, values });
  const bucket = BUCKETS.find(
    (seconds) => seconds % step === 0 && (values.length * step) / seconds <= MOST_VALUES - 1,
  );
  if (bucket === undefined)
    return unread(
      `It covers ${printDuration(values.length * step)}: export the weeks around the incident, five or six of them.`,
    );
  const size = bucket / step;
  const skipped = Math.ceil(start / bucket) * bucket - start;
  const whole = values.slice(Math.round(skipped / step));
  const sums = Array.from({ length: Math.floor(whole.length / size) }, (_, place) =>
    sumOf(whole.slice(place * size, (place + 1) * size), size),
  );
  return read({ start: start + skipped, step: bucket, values: sums });
}

/**
 * The series of a file's points. Gaps stay gaps; what comes at a pace becomes what there was in each interval; more
 * than 12,000 values are added up to longer intervals of up to an hour. A sentence where the points are none, do not go
 * forward, are unevenly apart or are no amounts.
 */
export function seriesOfPoints(points: readonly Point[], pace: Pace): Read<Series> {
  if (points.length > MOST_POINTS)
    return unread(
      `It has ${printInteger(points.length)} values; at most ${printInteger(MOST_POINTS)} can be read.`,
    );
  if (points.filter(({ value }) => value !== null).length < 2)
    return unread('It holds fewer than two values.');
  const problem = orderProblem(points) ?? valueProblem(points);
  if (problem !== null) return unread(problem);
  const step = stepOf(points);
  if (!step.ok) return step;
  const even = lineUp(points, step.value);
  if (!even.ok) return even;
  const factor = (step.value / (PACES[pace] ?? step.value)) * THOUSAND;
  const values = even.value.map((value) => (value === null ? null : Math.round(value * factor)));
  return gather({ start: Math.round((points[0]?.at ?? 0) / 1000), step: step.value, values });
}
