import type { Incident } from '../incident/incident.ts';
import { pageOf } from '../incident/page.ts';
import { type Read, read, unread } from '../incident/typed/read-result.ts';
import { centre, exact, type Figure, range } from '../incident/values/figure.ts';
import { knownValue } from '../incident/values/slot.ts';
import { type Stamp, stamp } from '../incident/values/stamp.ts';
import { rememberWhile } from '../remember.ts';
import { seriesOf, seriesRow, THOUSAND } from '../series/series.ts';
import { printCount } from '../wording/count.ts';
import { printFigure } from '../wording/figure.ts';
import { printInstant, printMoment } from '../wording/moment.ts';
import { minorUnits } from '../wording/money.ts';
import { WHOLE } from '../wording/share.ts';
import { epochOf, instantAt } from '../wording/zone.ts';
import { type BaselineLoss, baselineLoss, type Outage } from './baseline.ts';
import { scale } from './money.ts';

/** What the time series says of the loss: how it was counted, and the figure as the record would hold it. */
export interface SeriesLoss {
  readonly outage: Outage;
  readonly counted: BaselineLoss;
  readonly figure: Figure;
}

const secondsOf = ({ at }: Stamp): number => Math.round(epochOf(at) / 1000);

/** What the series, the times and the zone say together; a sentence on what lacks. */
function outageOf(incident: Incident): Read<Outage> | null {
  const { setup, facts } = incident;
  const row = seriesRow(incident);
  if (!row) return null;
  const series = seriesOf(row);
  if (!series) return unread('The time series holds no values: import it again.');
  const [started, restored] = [knownValue(facts.startedAt), knownValue(facts.restoredAt)];
  if (started?.precision !== 'minute')
    return unread('Fill in “Started” to the minute: the loss is counted from there.');
  if (restored && restored.precision !== 'minute')
    return unread('Fill in “Restored” to the minute: the loss is counted until sales are back after it.');
  const known = knownValue(facts.asOf);
  return read({
    series,
    zone: setup.zone,
    growth: centre(knownValue(row.growth) ?? exact('share', WHOLE)),
    startedAt: secondsOf(started),
    restoredAt: restored ? secondsOf(restored) : null,
    knownUntil: known ? secondsOf(known) : null,
  });
}

/** Why nothing can be counted although all that is asked for is there. */
function whyNot({ series, startedAt, restoredAt, knownUntil, zone }: Outage): string {
  const { start, step, values } = series;
  const end = start + values.length * step;
  const first = start + (Math.floor((startedAt - start) / step) + 1) * step;
  if (startedAt < start || startedAt >= end)
    return `The time series runs from ${printInstant(instantAt(start), zone)} to ${printInstant(instantAt(end), zone)}: the start of the incident is not in it.`;
  if (restoredAt !== null && restoredAt < startedAt)
    return '“Restored” lies before “Started”: correct the one that is wrong.';
  if (knownUntil !== null && knownUntil < first)
    return `The first interval of the incident ends at ${printInstant(instantAt(first), zone)}: it is counted once “As of” has reached that.`;
  return 'There is nothing to compare with: import the series with at least one week before the incident.';
}

/** To three digits of the high end: an estimate that names cents says more than it knows. */
function rounded(value: number, high: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, high))) - 2);
  return Math.round(value / unit) * unit;
}

/** Minor units that a number of thousandths is worth; a net gain is no loss. */
function worth(thousandths: number, each: number): number {
  return scale(Math.max(0, thousandths), [each], THOUSAND);
}

/** "until they were back at 15:10 UTC" */
function endWords({ end, until }: BaselineLoss, incident: Incident): string {
  const at = printMoment(stamp(instantAt(until)), pageOf(incident));
  switch (end) {
    case 'back':
      return `until they were back at ${at}`;
    case 'day':
      return `until ${at}, a day after the restore, when they were not back`;
    default:
      return `until ${at}`;
  }
}

/** "sales against the median of the same weekday and hour of the 4 weeks before, until …": in the table. */
function methodWords(incident: Incident, counted: BaselineLoss): string {
  const each = orderOf(incident);
  const what = each ? `orders at ${printFigure(each, incident.setup.currency)} each` : 'sales';
  return `${what} against ${expectedWords(incident, counted)}, ${endWords(counted, incident)}`;
}

/** "the median of the same weekday and hour of the 4 weeks before × 105%": what was expected. */
export function expectedWords(incident: Incident, { weeks }: BaselineLoss): string {
  const growth = knownValue(seriesRow(incident)?.growth ?? null);
  const grown = growth ? ` × ${printFigure(growth, incident.setup.currency)}` : '';
  return weeks === 1
    ? `the same weekday and hour of the one week before that is known${grown}`
    : `the median of the same weekday and hour of the ${weeks} weeks before${grown}`;
}

/** What an order is worth, where the series counts orders; null where it counts money, or nobody has said it. */
export function orderOf(incident: Incident): Figure | null {
  const row = seriesRow(incident);
  return row?.measure === 'orders' ? knownValue(row.averageOrder) : null;
}

/** What a reader of the figure must know besides: where its ends come from, and what was left out. */
export function lossNotes({ weeks, gaps, intervals }: BaselineLoss): readonly string[] {
  const verb = gaps === 1 ? 'has no value and is not counted' : 'have no value and are not counted';
  return [
    weeks > 1 ? 'The ends are what the lowest and the highest week alone would give.' : '',
    gaps > 0 ? `${gaps} of ${printCount(intervals, 'interval')} ${verb}.` : '',
  ].filter(Boolean);
}

function figureOf(incident: Incident, counted: BaselineLoss): Read<Figure> {
  if (seriesRow(incident)?.measure === 'orders' && !orderOf(incident))
    return unread('Fill in the average value of an order: the series counts orders, not money.');
  const each = orderOf(incident) ?? exact('money', minorUnits(incident.setup.currency));
  const most = worth(counted.high, each.high);
  const low = rounded(worth(counted.low, each.low), most);
  const likely = rounded(worth(counted.likely, centre(each)), most);
  const high = rounded(most, most);
  const rest = {
    basis: 'estimated',
    method: methodWords(incident, counted),
    asOf: counted.end === 'back' ? null : instantAt(counted.until),
  } as const;
  return read(
    low === high
      ? exact('money', high, { ...rest, qualifier: 'about' })
      : range('money', low, likely, high, rest),
  );
}

function compute(incident: Incident): Read<SeriesLoss> | null {
  const outage = outageOf(incident);
  if (!outage?.ok) return outage;
  try {
    const counted = baselineLoss(outage.value);
    if (!counted) return unread(whyNot(outage.value));
    const figure = figureOf(incident, counted);
    return figure.ok ? read({ outage: outage.value, counted, figure: figure.value }) : figure;
  } catch (error) {
    if (error instanceof RangeError) return unread('The values add up to more than can be right.');
    throw error;
  }
}

/**
 * The lost sales as the record's time series tells them, or one sentence on what lacks; null without a series. Money in
 * minor units, rounded to three digits; what catch-up made good is no loss below nothing.
 */
export const seriesLoss = rememberWhile(
  ({ setup, facts, lists }) => [setup, lists.series, facts.startedAt, facts.restoredAt, facts.asOf],
  compute,
);

/** True when the record's own figure is the one that the series gives: somebody took it over. */
export function isTaken({ facts }: Incident, { figure }: SeriesLoss): boolean {
  const { loss } = facts;
  const known = knownValue(loss);
  return (
    known !== null &&
    known.low === figure.low &&
    known.high === figure.high &&
    known.likely === figure.likely &&
    known.method === figure.method
  );
}
