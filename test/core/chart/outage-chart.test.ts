import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_HEIGHT, CHART_WIDTH, drawChart, type Shape } from '../../../shared/core/chart/draw-chart.ts';
import { type OutageChart, outageChart } from '../../../shared/core/chart/outage-chart.ts';
import { seriesLoss } from '../../../shared/core/impact/series-loss.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { only, type Parts, printed } from '../brief/print.ts';
import { salesOf, seconds, seriesRow } from '../series/sales.ts';

const START = seconds('2026-06-03T14:00:00Z');
const RESTORED = seconds('2026-06-03T15:00:00Z');
const sold = (at: number): number | null => (at >= START && at < RESTORED ? 1_200 : 4_000);

const facts = {
  startedAt: stamp('2026-06-03T14:00:00Z'),
  restoredAt: stamp('2026-06-03T15:00:00Z'),
  asOf: stamp('2026-06-03T18:00:00Z'),
};

type Cells = Parameters<typeof seriesRow>[1];

const incident = (of: (at: number) => number | null, parts: Parts = {}, cells: Cells = {}, step = 300) =>
  only({
    ...parts,
    facts: { ...facts, ...parts.facts },
    lists: {
      series: [
        seriesRow(salesOf({ from: '2026-05-06T00:00:00Z', until: '2026-06-04T00:00:00Z', step, of }), cells),
      ],
    },
  });

function chartOf(of = sold, parts: Parts = {}, cells: Cells = {}, step = 300): OutageChart {
  const record = incident(of, parts, cells, step);
  const loss = seriesLoss(record);
  if (!loss?.ok) throw new Error(loss?.message);
  const chart = outageChart(record, loss.value);
  if (!chart) throw new Error('There is something to draw.');
  return chart;
}

const wordsOf = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const linesOf = (shapes: readonly Shape[], look: string) =>
  shapes.flatMap((shape) => (shape.kind === 'line' && shape.look === look ? [shape.spots] : []));

describe('the chart of the outage', () => {
  it('shows what was sold and what was expected, from an hour before to an hour after', () => {
    const { chart, caption, alt } = chartOf();
    expect(chart.lines.map(({ name, look, points }) => [name, look, points.length])).toEqual([
      ['Expected', 'dashed', 36],
      ['Sold', 'solid', 36],
    ]);
    expect(chart.times.ticks.map(({ label }) => label)).toEqual([
      '13:00',
      '13:30',
      '14:00',
      '14:30',
      '15:00',
      '15:30',
    ]);
    expect(chart.amounts.ticks.map(({ label }) => label)).toEqual([
      '$0',
      '$1,000',
      '$2,000',
      '$3,000',
      '$4,000',
    ]);
    expect(chart.marks.map(({ name }) => name)).toEqual(['Started', 'Restored']);
    expect(caption).toBe(
      'Sales in each 5 minutes: what was sold (full line) and what was expected (broken line)',
    );
    expect(alt).toBe(
      'Line chart of sales in each 5 minutes: what was sold against what was expected. Started at 14:00 UTC on 3 June, restored at 15:00 UTC on 3 June. Furthest apart at 14:00 UTC on 3 June: $1,200 sold, $4,000 expected.',
    );
    expect(printed(incident(sold), 'sales').at(-1)).toBe(caption);
  });

  it('breaks the line at a gap, and says so', () => {
    const { chart, alt } = chartOf((at) => (at === START + 900 ? null : sold(at)));
    const shapes = drawChart(chart);
    expect(linesOf(shapes, 'solid').map((spots) => spots.length)).toEqual([15, 20]);
    expect(linesOf(shapes, 'dashed')).toHaveLength(1);
    expect(alt).toContain(' 1 interval without a value.');
  });

  it('stands on the clocks of the zone, and names days where it shows many', () => {
    const berlin = chartOf(sold, { setup: { zone: 'Europe/Berlin' } });
    expect(berlin.chart.times.ticks[0]?.label).toBe('15:00');
    const week = {
      startedAt: stamp('2026-05-27T00:00:00Z'),
      restoredAt: null,
      asOf: stamp('2026-06-03T00:00:00Z'),
    };
    const { chart } = chartOf(sold, { facts: week }, {}, 3600);
    expect(chart.times.of).toBe('day');
    expect(chart.times.ticks[1]?.label).toBe('27 May');
    expect(chart.marks.map(({ name }) => name)).toEqual(['Started']);
  });

  it('counts orders without a sign, and adds up what lies too close to be seen', () => {
    const parts = { facts: { restoredAt: null, startedAt: stamp('2026-06-02T14:00:00Z') } };
    const { chart, caption } = chartOf(sold, parts, { measure: 'orders', averageOrder: exact('money', 500) });
    expect(caption).toMatch(/^Orders in each \d+ minutes: /);
    expect(chart.lines[0]?.points.length).toBeLessThanOrEqual(160);
    expect(chart.amounts.ticks[1]?.label).toMatch(/^[\d,]+$/);
  });

  it('has the name of a line that lies on the axis above it', () => {
    const { chart } = chartOf((at) => (sold(at) === 1_200 ? 0 : 4_000));
    expect(chart.lines.map(({ named }) => named.side)).toEqual(['above', 'above']);
  });

  it('stays within its picture, whatever was sold, the same each time', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 1_000_000 })), {
      minLength: 48,
      maxLength: 48,
    });
    fc.assert(
      fc.property(values, (given) => {
        const of = (at: number): number | null =>
          at >= START - 3600 ? (given[Math.floor((at - START + 3600) / 300) % 48] ?? null) : 4_000;
        const record = incident(of);
        const loss = seriesLoss(record);
        const drawn = loss?.ok ? outageChart(record, loss.value) : null;
        if (!drawn) return;
        const shapes = drawChart(drawn.chart);
        expect(drawChart(structuredClone(drawn.chart))).toEqual(shapes);
        const spots = shapes.flatMap((shape) => (shape.kind === 'line' ? shape.spots : [shape.spot]));
        for (const [x, y] of spots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(CHART_WIDTH);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(CHART_HEIGHT);
        }
        expect(wordsOf(shapes)).toEqual(expect.arrayContaining(['Expected', 'Started', 'Restored']));
      }),
      { numRuns: 60 },
    );
  });
});
