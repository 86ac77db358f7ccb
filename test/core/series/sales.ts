import type { Row } from '../../../shared/core/incident/lists.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { type Series, seriesCells, THOUSAND } from '../../../shared/core/series/series.ts';

/** Epoch seconds of an instant. */
export const seconds = (at: string): number => Date.parse(at) / 1000;

interface Sales {
  readonly from: string;
  readonly until: string;
  /** Seconds of an interval. */
  readonly step?: number;
  /** What is sold in the interval that begins then (epoch seconds); null for a gap. */
  readonly of: (at: number) => number | null;
}

/** A series of what was sold in each interval. */
export function salesOf({ from, until, step = 300, of }: Sales): Series {
  const start = seconds(from);
  const length = (seconds(until) - start) / step;
  const values = Array.from({ length }, (_, place) => of(start + place * step));
  return { start, step, values: values.map((value) => (value === null ? null : value * THOUSAND)) };
}

/** The same as the record keeps it. */
export function seriesRow(series: Series, cells: Partial<Omit<Row<'series'>, 'id'>> = {}): Row<'series'> {
  return row('series', 's1', { name: 'shop sales', measure: 'money', ...seriesCells(series), ...cells });
}
