import { describe, expect, it } from 'vitest';
import { isTaken, seriesLoss } from '../../../shared/core/impact/series-loss.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { change, only, type Parts, printed } from '../brief/print.ts';
import { salesOf, seconds, seriesRow } from '../series/sales.ts';

const START = seconds('2026-06-03T14:00:00Z');
const RESTORED = seconds('2026-06-03T15:00:00Z');
const WEEK = 604_800;
const isOut = (at: number): boolean => at >= START && at < RESTORED;

/** $100 in five minutes, $90 two weeks before, $120 three weeks before, nothing for an hour. */
const sold = (at: number): number => {
  if (isOut(at)) return 0;
  if (isOut(at + 2 * WEEK)) return 90;
  return isOut(at + 3 * WEEK) ? 120 : 100;
};
const series = (from: string, cells: Parameters<typeof seriesRow>[1] = {}) =>
  seriesRow(salesOf({ from, until: '2026-06-04T00:00:00Z', of: sold }), cells);
const fourWeeks = (cells: Parameters<typeof seriesRow>[1] = {}) => series('2026-05-06T00:00:00Z', cells);

const facts = {
  startedAt: stamp('2026-06-03T14:00:00Z'),
  restoredAt: stamp('2026-06-03T15:00:00Z'),
  asOf: stamp('2026-06-03T18:00:00Z'),
};
const incident = (row = fourWeeks(), parts: Parts = {}) =>
  only({ ...parts, facts: { ...facts, ...parts.facts }, lists: { series: [row] } });

const figureOf = (...given: Parameters<typeof incident>) => {
  const loss = seriesLoss(incident(...given));
  return loss?.ok ? loss.value.figure : loss;
};

describe('the loss that a time series tells', () => {
  it('is a range from the lowest to the highest week, with the method in words', () => {
    expect(figureOf()).toMatchObject({
      unit: 'money',
      low: 108_000,
      likely: 120_000,
      high: 144_000,
      basis: 'estimated',
      asOf: null,
      method:
        'sales against the median of the same weekday and hour of the 4 weeks before, until they were back at 15:00 UTC',
    });
  });

  it('of orders is their number times the typed average', () => {
    const orders = { measure: 'orders' } as const;
    expect(figureOf(fourWeeks(orders))).toEqual({
      ok: false,
      message: 'Fill in the average value of an order: the series counts orders, not money.',
    });
    expect(figureOf(fourWeeks({ ...orders, averageOrder: exact('money', 4_200) }))).toMatchObject({
      likely: 5_040_000,
      method: expect.stringMatching(/^orders at \$42 each against the median/),
    });
    expect(
      figureOf(fourWeeks({ ...orders, averageOrder: range('money', 4_000, 4_200, 5_000) })),
    ).toMatchObject({ low: 4_320_000, likely: 5_040_000, high: 7_200_000 });
  });

  it('is multiplied by growth, which the method names', () => {
    expect(figureOf(fourWeeks({ growth: exact('share', 1_050_000) }))).toMatchObject({
      likely: 126_000,
      method: expect.stringContaining('weeks before × 105%, until'),
    });
  });

  it('says how many weeks it was compared with; one is no range', () => {
    expect(figureOf(series('2026-05-27T00:00:00Z'))).toMatchObject({
      low: 120_000,
      high: 120_000,
      qualifier: 'about',
      method:
        'sales against the same weekday and hour of the one week before that is known, until they were back at 15:00 UTC',
    });
    expect(figureOf(series('2026-05-20T00:00:00Z'))).toMatchObject({
      method: expect.stringContaining('of the 2 weeks before,'),
    });
  });

  it('is named with the time it was counted until while it runs', () => {
    expect(figureOf(fourWeeks(), { facts: { restoredAt: null } })).toMatchObject({
      asOf: '2026-06-03T18:00:00Z',
      method: expect.stringContaining(', until 18:00 UTC'),
    });
  });

  it.each<[string, Parts['facts'] & object, ReturnType<typeof fourWeeks>]>([
    ['Fill in “Started” to the minute: the loss is counted from there.', { startedAt: null }, fourWeeks()],
    [
      'Fill in “Restored” to the minute: the loss is counted until sales are back after it.',
      { restoredAt: stamp('2026-06-03T00:00:00Z', 'UTC', { precision: 'day' }) },
      fourWeeks(),
    ],
    [
      'The time series runs from 00:00 UTC on 6 May 2026 to 00:00 UTC on 4 June 2026: the start of the incident is not in it.',
      { startedAt: stamp('2026-06-05T14:00:00Z') },
      fourWeeks(),
    ],
    [
      'There is nothing to compare with: import the series with at least one week before the incident.',
      {},
      series('2026-06-01T00:00:00Z'),
    ],
    [
      'The first interval of the incident ends at 15:00 UTC on 3 June 2026: it is counted once “As of” has reached that.',
      { startedAt: stamp('2026-06-03T14:02:00Z'), restoredAt: null, asOf: stamp('2026-06-03T14:40:00Z') },
      seriesRow(
        salesOf({ from: '2026-05-13T00:00:00Z', until: '2026-06-04T00:00:00Z', step: 3600, of: sold }),
      ),
    ],
    [
      '“Restored” lies before “Started”: correct the one that is wrong.',
      { restoredAt: stamp('2026-06-03T13:00:00Z') },
      fourWeeks(),
    ],
    ['The time series holds no values: import it again.', {}, fourWeeks({ values: null })],
  ])('lacks something: %s', (message, other, row) => {
    expect(seriesLoss(incident(row, { facts: other }))).toEqual({ ok: false, message });
  });

  it('is none without a series', () => {
    expect(seriesLoss(only({ facts }))).toBeNull();
  });
});

const ENDS = 'The ends are what the lowest and the highest week alone would give.';

describe('the annex', () => {
  it('says how it was counted, and the amount once it was taken over', () => {
    const before = incident();
    const counted =
      'Sales as in the time series “shop sales”. Expected is the median of the same weekday and hour of the 4 weeks before. Counted from 14:00 UTC until 15:00 UTC, when sales were back; what was caught up by then is taken off.';
    expect(printed(before, 'sales')).toEqual([
      'Sales against what was expected',
      `${counted} ${ENDS}`,
      'Sales in each 5 minutes: what was sold (full line) and what was expected (broken line)',
    ]);
    const loss = seriesLoss(before);
    if (!loss?.ok) throw new Error('The series tells a loss.');
    expect(isTaken(before, loss.value)).toBe(false);
    const taken = change(before, { facts: { loss: loss.value.figure } });
    expect(isTaken(taken, loss.value)).toBe(true);
    expect(printed(taken, 'sales').at(1)).toBe(`${counted} Lost: about $1,200 ($1,080 to $1,440). ${ENDS}`);
    expect(printed(taken, 'impact').join('\n')).toContain(
      'Sales against the median of the same weekday and hour of the 4 weeks before, until they were back at 15:00 UTC; estimated',
    );
  });

  it('names gaps, which are not counted', () => {
    const of = (at: number): number | null => (at === START ? null : sold(at));
    const row = seriesRow(salesOf({ from: '2026-05-06T00:00:00Z', until: '2026-06-04T00:00:00Z', of }));
    expect(printed(incident(row), 'sales').join(' ')).toContain(
      '1 of 12 intervals has no value and is not counted.',
    );
  });
});
