import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { row } from '../../../shared/core/incident/lists.ts';
import { type Point, seriesOfPoints } from '../../../shared/core/series/points.ts';
import { readNumbers } from '../../../shared/core/series/read-numbers.ts';
import { readTimes } from '../../../shared/core/series/read-times.ts';
import { linesOfValues, seriesCells, seriesOf } from '../../../shared/core/series/series.ts';

const lineOf = (index: number): string => `line ${index + 2}`;
const times = (cells: readonly string[], zone = 'UTC') => readTimes(cells, zone, lineOf);
const numbers = (...cells: readonly string[]) => readNumbers(cells, lineOf);
const said = (answer: { readonly ok: boolean; readonly message?: string }): string => {
  expect(answer.ok).toBe(false);
  return answer.message ?? '';
};
const valuesOf = <T>(answer: { readonly ok: boolean; readonly value?: T }): T | undefined => {
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

describe('times', () => {
  const noon = Date.parse('2026-06-03T12:00:00Z');

  it.each([
    ['with a zone', '2026-06-03T12:00:00Z'],
    ['with an offset', '2026-06-03 14:00:00+02:00'],
    ['with a short offset', '2026-06-03T14:00+02'],
    ['without a zone', '2026-06-03 12:00'],
    ['with milliseconds', '2026-06-03 12:00:00.000'],
    ['in seconds', '1780488000'],
    ['in milliseconds', '1780488000000'],
  ])('are read %s', (_, cell) => {
    expect(valuesOf(times([cell]))).toEqual([noon]);
  });

  it('are read in the zone of the file, the hour that comes twice in its order', () => {
    const shown = ['2026-10-25 01:30', '2026-10-25 02:30', '2026-10-25 02:30', '2026-10-25 03:30'];
    expect(
      valuesOf(times(shown, 'Europe/Berlin'))?.map((at) => new Date(at).toISOString().slice(11, 16)),
    ).toEqual(['23:30', '00:30', '01:30', '02:30']);
  });

  it.each([
    [
      ['2026-06-03 12:00', '2026-06-03T12:05:00Z'],
      'The times are written in two ways: a time without a zone, and a time with its zone in line 3.',
    ],
    [
      ['1780488000', '1780488060000'],
      'The times are written in two ways: seconds since 1970, and milliseconds since 1970 in line 3.',
    ],
    [['1780488000000000'], 'The times are finer than milliseconds (line 2): export them in seconds.'],
    [
      ['03/06/2026 12:00'],
      '“03/06/2026 12:00” (line 2) is no time that can be read for certain: write it as 2026-06-03 14:02.',
    ],
    [['2026-02-30 12:00'], '“2026-02-30 12:00” (line 2) is no time that the clocks of UTC showed.'],
    [
      ['2026-06-03T25:00:00Z'],
      '“2026-06-03T25:00:00Z” (line 2) is no time that the clocks of any day showed.',
    ],
  ])('that cannot be read are named: %j', (cells, message) => {
    expect(said(times(cells))).toBe(message);
  });

  it('that clocks skip are named', () => {
    expect(said(times(['2026-03-29 02:30'], 'Europe/Berlin'))).toBe(
      '“2026-03-29 02:30” (line 2) is no time that the clocks of Europe/Berlin showed.',
    );
  });
});

describe('numbers', () => {
  it('are read with a decimal point or a decimal comma', () => {
    expect(valuesOf(numbers('1.5', '1e3', '-2', '.5'))).toEqual([1.5, 1000, -2, 0.5]);
    expect(valuesOf(numbers('1.234,56', '12,5', '1.234', '7'))).toEqual([1234.56, 12.5, 1234, 7]);
    expect(valuesOf(numbers('1,234.56', '1,234', '7'))).toEqual([1234.56, 1234, 7]);
    expect(valuesOf(numbers('1,234', '12.5'))).toEqual([1234, 12.5]);
    expect(valuesOf(numbers('1.234', '12.5', '7'))).toEqual([1.234, 12.5, 7]);
    expect(valuesOf(numbers('0.250', '1.234'))).toEqual([0.25, 1.234]);
    expect(valuesOf(numbers('1234.500', '2.345'))).toEqual([1234.5, 2.345]);
  });

  it('leave a gap a gap', () => {
    expect(valuesOf(numbers('', 'null', 'NaN', ' ', 'N/A', '+Inf', '-', '0'))).toEqual([
      ...Array.from({ length: 7 }, () => null),
      0,
    ]);
  });

  it.each([
    [['1', '=SUM(A1:A9)'], '“=SUM(A1:A9)” (line 3) is a formula, not a number: export the values.'],
    [['1', '+cmd|x'], '“+cmd|x” (line 3) is a formula, not a number: export the values.'],
    [
      ['7', '1.234', '2.345'],
      '“1.234” (line 3) can be read in two ways: export thousands without a point, and fractions with two digits.',
    ],
    [['2,345', '1.234'], '“2,345” (line 2) can be read in two ways: export numbers without a comma.'],
    [['1,234', '5,678'], '“1,234” (line 2) can be read in two ways: export numbers without a comma.'],
    [
      ['1.234,5', '1,234.5'],
      'The numbers are written in two ways, some with a decimal comma, some with a decimal point.',
    ],
    [['$12'], '“$12” (line 2) is not a plain number: export it without a unit.'],
    [['1.2 K'], '“1.2 K” (line 2) is not a plain number: export it without a unit.'],
  ])('that are none are named: %j', (cells, message) => {
    expect(said(numbers(...cells))).toBe(message);
  });
});

const START = Date.parse('2026-06-03T12:00:00Z');
const points = (values: readonly (number | null)[], step = 300): readonly Point[] =>
  values.map((value, index) => ({ at: START + index * step * 1000, value }));

describe('a series of points', () => {
  it('keeps gaps, and makes gaps of missing lines', () => {
    const [a, b, , d] = points([1, null, 0, 2.5]);
    const series = valuesOf(
      seriesOfPoints(
        [a, b, d].filter((point) => point !== undefined),
        'interval',
      ),
    );
    expect(series).toEqual({ start: START / 1000, step: 300, values: [1000, null, null, 2500] });
  });

  it('takes what comes at a pace as what there was in each interval', () => {
    expect(valuesOf(seriesOfPoints(points([2, 3]), 'second'))?.values).toEqual([600_000, 900_000]);
    expect(valuesOf(seriesOfPoints(points([2, 3]), 'minute'))?.values).toEqual([10_000, 15_000]);
    expect(valuesOf(seriesOfPoints(points([12, 24]), 'hour'))?.values).toEqual([1_000, 2_000]);
  });

  it('adds many values up to longer intervals, a gap where one of them is a gap', () => {
    const minutes = Array.from({ length: 35 * 1440 }, (_, index) => (index === 7 ? null : 1));
    const series = valuesOf(seriesOfPoints(points(minutes, 60), 'interval'));
    expect(series?.step).toBe(300);
    expect(series?.values).toHaveLength(35 * 288);
    expect(series?.values.slice(0, 3)).toEqual([5_000, null, 5_000]);
  });

  it.each([
    [points([1]), 'It holds fewer than two values.'],
    [points([null, 1, null]), 'It holds fewer than two values.'],
    [points([1, 2]).toReversed(), 'The times do not go forward: value 2 is earlier than the one before it.'],
    [[...points([1, 2]), ...points([1, 2]).slice(1)], 'The time of value 3 appears twice.'],
    [points([1, -2]), '-2 (value 2) is below zero: export sales or orders before refunds.'],
    [points([1, 2e9]), '2000000000 (value 2) is too large to be right.'],
    [
      points([1, 2], 86_400),
      'The values are 24 hours apart: the same hour of each week is compared, so export one an hour or more.',
    ],
    [
      points([1, 2], 420),
      'The values are 7 minutes apart: export them a minute, five minutes or an hour apart.',
    ],
    [points(Array.from({ length: 200_001 }, () => 1)), 'It has 200,001 values; at most 200,000 can be read.'],
    [
      points(
        Array.from({ length: 20_000 }, () => 1),
        3600,
      ),
      'It covers 833 days 8 hours: export the weeks around the incident, five or six of them.',
    ],
    [
      [...points([1, 2]), { at: START + 600_000, value: 1 }, { at: START + 1_050_000, value: 1 }],
      'The times are not evenly apart: value 4 lies between two steps.',
    ],
    [
      [...points([1, 2, 3]), { at: START + 610_000, value: 1 }],
      'The times are not evenly apart: value 4 lies between two steps.',
    ],
  ])('says what is wrong with others', (given, message) => {
    expect(said(seriesOfPoints(given, 'interval'))).toBe(message);
  });

  it('comes back from the record as it went in', () => {
    const arbitraryValues = fc.array(fc.option(fc.integer({ min: 0, max: 1e12 })), {
      minLength: 1,
      maxLength: 3_000,
    });
    fc.assert(
      fc.property(arbitraryValues, fc.constantFrom(1, 60, 300, 3600), (values, step) => {
        const series = { start: START / 1000, step, values };
        expect(seriesOf(row('series', 's1', seriesCells(series)))).toEqual(series);
        expect(linesOfValues(series).length).toBeLessThanOrEqual(
          Math.ceil((values.length * step) / 86_400) + 1,
        );
      }),
    );
  });
});
