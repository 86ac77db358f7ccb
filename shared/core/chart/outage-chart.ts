import type { Interval } from '../impact/baseline.ts';
import { intervalsOf } from '../impact/baseline.ts';
import type { SeriesLoss } from '../impact/series-loss.ts';
import type { Incident } from '../incident/incident.ts';
import { pageOf } from '../incident/page.ts';
import { knownValue } from '../incident/values/slot.ts';
import { stamp } from '../incident/values/stamp.ts';
import { seriesRow, THOUSAND } from '../series/series.ts';
import { printCount } from '../wording/count.ts';
import { printDuration } from '../wording/duration.ts';
import { printDated, printDayOf, printTime } from '../wording/moment.ts';
import { currencySymbol } from '../wording/money.ts';
import { printInteger } from '../wording/number.ts';
import { instantAt, wallClock } from '../wording/zone.ts';
import type { Chart, ChartLine, Tick } from './chart.ts';

/** The chart of the outage, with the words under it and in its place. */
export interface OutageChart {
  readonly chart: Chart;
  readonly caption: string;
  /** All that the picture says, in words. */
  readonly alt: string;
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** What is shown before and after the outage: a part of its length, within these bounds. */
const LEAD = { least: HOUR, most: 12 * HOUR };
/** Intervals that a line of the page's width still shows apart; more are added up. */
const MOST_POINTS = 160;
const MOST_TIMES = 9;
const MOST_AMOUNTS = 5;
const TIME_STEPS = [15, 30, 60, 120, 180, 360, 720].map((minutes) => minutes * MINUTE);

type Moment = Pick<Interval, 'at' | 'actual' | 'expected'>;

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

/** Intervals side by side as one, a gap where one of them is a gap. */
function gather(moments: readonly Moment[], size: number): readonly Moment[] {
  return Array.from({ length: Math.floor(moments.length / size) }, (_, place) => {
    const part = moments.slice(place * size, (place + 1) * size);
    return {
      at: part[0]?.at ?? 0,
      actual: sumOf(part.map(({ actual }) => actual)),
      expected: sumOf(part.map(({ expected }) => expected)),
    };
  });
}

/** The intervals that are shown: the outage, and enough on either side to see what is usual. */
function shownMoments({ outage, counted }: SeriesLoss): {
  readonly moments: readonly Moment[];
  readonly step: number;
} {
  const { series, knownUntil } = outage;
  const lead = Math.min(LEAD.most, Math.max(LEAD.least, (counted.until - counted.from) / 2));
  const placeOf = (at: number): number => Math.floor((at - series.start) / series.step);
  const known = knownUntil === null ? series.values.length : placeOf(knownUntil);
  const first = Math.max(0, placeOf(counted.from - lead));
  const end = Math.min(series.values.length, known, placeOf(counted.until + lead));
  const at = intervalsOf(outage);
  const moments = Array.from({ length: Math.max(0, end - first) }, (_, index) => at(first + index));
  const size = Math.ceil(moments.length / MOST_POINTS);
  return { moments: gather(moments, size), step: series.step * size };
}

/** 1, 2 or 5 times a power of ten, so that few lines reach the top. */
function amountStep(most: number): number {
  const rough = Math.max(1, most / MOST_AMOUNTS);
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? rough;
}

function amountsOf(most: number, sign: string): Pick<Chart, 'top' | 'amounts'> {
  const step = amountStep(most);
  const count = Math.max(1, Math.ceil(most / step));
  const ticks = Array.from(
    { length: count + 1 },
    (_, index): Tick => ({
      at: index * step,
      label: `${sign}${printInteger(index * step)}`,
    }),
  );
  return { top: count * step, amounts: { ticks, step, sign } };
}

interface Clock {
  readonly zone: string;
  /** Seconds that the zone's clocks are ahead of UTC when the picture begins. */
  readonly ahead: number;
}

function timesOf(from: number, until: number, { zone, ahead }: Clock): Chart['times'] {
  const step =
    TIME_STEPS.find((seconds) => (until - from) / seconds <= MOST_TIMES) ??
    DAY * Math.ceil((until - from) / DAY / MOST_TIMES);
  const isDay = step >= DAY;
  const ticks: Tick[] = [];
  for (let at = Math.floor(from / step) * step; at <= until; at += step) {
    const instant = instantAt(at - ahead);
    const label = isDay ? printDayOf(stamp(instant), { zone, asOf: instant }) : printTime(instant, zone);
    ticks.push({ at, label });
  }
  return { ticks, step, of: isDay ? 'day' : 'clock' };
}

/** Where the lines lie furthest apart there is room for their names. */
function furthest(moments: readonly Moment[]): number {
  const apart = moments.map(({ actual, expected }) =>
    actual === null || expected === null ? Number.NEGATIVE_INFINITY : expected - actual,
  );
  return apart.indexOf(Math.max(...apart));
}

/** A line this near to the axis has its name above it, as a share of the height. */
const LOW = 0.15;

function altOf(incident: Incident, loss: SeriesLoss, moments: readonly Moment[], unit: string): string {
  const page = pageOf(incident);
  const sign = signOf(incident);
  const when = (at: number): string => printDated(stamp(instantAt(at)), page);
  const amount = (value: number | null): string =>
    value === null ? 'not known' : `${sign}${printInteger(Math.round(value / THOUSAND))}`;
  const lowest = moments[furthest(moments)];
  const gaps = moments.filter(({ actual }) => actual === null).length;
  const worst = lowest
    ? ` Furthest apart at ${when(lowest.at)}: ${amount(lowest.actual)} sold, ${amount(lowest.expected)} expected.`
    : '';
  const missing = gaps > 0 ? ` ${printCount(gaps, 'interval')} without a value.` : '';
  const { restoredAt, startedAt } = loss.outage;
  const restored = restoredAt === null ? 'not restored yet' : `restored at ${when(restoredAt)}`;
  return `Line chart of ${unit}: what was sold against what was expected. Started at ${when(startedAt)}, ${restored}.${worst}${missing}`;
}

function signOf({ setup, lists }: Pick<Incident, 'setup' | 'lists'>): string {
  return lists.series[0]?.measure === 'orders' ? '' : currencySymbol(setup.currency);
}

/**
 * Expected against actual around the outage, from the record's time series; null where there is too little to draw. A
 * gap breaks its line. Times stand as the clocks of the incident's zone showed them when the picture begins.
 */
export function outageChart(incident: Incident, loss: SeriesLoss): OutageChart | null {
  const { moments, step } = shownMoments(loss);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last || moments.length < 2 || furthest(moments) < 0) return null;
  const { zone } = incident.setup;
  const ahead = wallClock(instantAt(first.at), zone).offset * MINUTE;
  const local = (at: number): number => at + ahead;
  const values = moments.flatMap(({ actual, expected }) => [actual ?? 0, expected ?? 0]);
  const scale = amountsOf(Math.max(1, ...values) / THOUSAND, signOf(incident));
  const times = timesOf(local(first.at), local(last.at), { zone, ahead });
  const line = (
    name: string,
    look: ChartLine['look'],
    of: 'actual' | 'expected',
    side: 'above' | 'below',
  ): ChartLine => ({
    name,
    look,
    points: moments.map((moment) => {
      const value = moment[of];
      return { at: local(moment.at), value: value === null ? null : value / THOUSAND };
    }),
    named: { index: furthest(moments), side },
  });
  const trough = (moments[furthest(moments)]?.actual ?? 0) / THOUSAND / scale.top;
  const { startedAt, restoredAt } = loss.outage;
  const isOrders = knownValue(seriesRow(incident)?.measure ?? null) === 'orders';
  const unit = `${isOrders ? 'orders' : 'sales'} in each ${printDuration(step).replace(/^1 /, '')}`;
  return {
    chart: {
      from: times.ticks[0]?.at ?? local(first.at),
      until: local(last.at),
      times,
      ...scale,
      lines: [
        line('Expected', 'dashed', 'expected', 'above'),
        line('Sold', 'solid', 'actual', trough < LOW ? 'above' : 'below'),
      ],
      marks: [
        { at: local(startedAt), name: 'Started', side: 'left' },
        ...(restoredAt === null ? [] : [{ at: local(restoredAt), name: 'Restored', side: 'right' } as const]),
      ],
    },
    caption: `${unit.charAt(0).toUpperCase()}${unit.slice(1)}: what was sold (full line) and what was expected (broken line)`,
    alt: altOf(incident, loss, moments, unit),
  };
}
