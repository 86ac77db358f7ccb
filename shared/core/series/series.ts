import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import { stamp } from '../incident/values/stamp.ts';
import { rememberFor } from '../remember.ts';
import { epochOf, instantAt } from '../wording/zone.ts';

/** Values are kept in thousandths, so that a sum of many never drifts. */
export const THOUSAND = 1000;

/** What was counted in intervals of one length, one after the other. */
export interface Series {
  /** Epoch seconds at which the first interval begins. */
  readonly start: number;
  /** Seconds of an interval; an hour is a multiple of it. */
  readonly step: number;
  /** Thousandths of what was counted in each interval; null where nothing was recorded: a gap is no zero. */
  readonly values: readonly (number | null)[];
}

const DAY = 86_400;
const GAP = '-';

/** "41.5 40 - 39", a line a day: as the record keeps the values. */
export function linesOfValues({ step, values }: Pick<Series, 'step' | 'values'>): readonly string[] {
  const perLine = Math.max(1, Math.floor(DAY / step));
  const words = values.map((value) => (value === null ? GAP : String(value / THOUSAND)));
  const count = Math.ceil(words.length / perLine);
  return Array.from({ length: count }, (_, line) =>
    words.slice(line * perLine, (line + 1) * perLine).join(' '),
  );
}

/** What stands for no number in a record that was written by hand is a gap. */
const readLines = rememberFor((lines: readonly string[]): readonly (number | null)[] =>
  lines
    .join(' ')
    .split(' ')
    .map((word) => {
      const value = word === '' ? Number.NaN : Math.round(Number(word) * THOUSAND);
      return Number.isSafeInteger(value) && value >= 0 ? value : null;
    }),
);

/** The cells of a series in the record: when it begins, how far its values lie apart, and the values. */
export function seriesCells(series: Series): Pick<Row<'series'>, 'start' | 'step' | 'values'> {
  return { start: stamp(instantAt(series.start)), step: series.step, values: linesOfValues(series) };
}

/** The row of the record's time series; null while none was imported. A record holds one. */
export function seriesRow({ lists }: Incident): Row<'series'> | null {
  return lists.series[0] ?? null;
}

/** The series of a row; null where its beginning, its step or its values lack. */
export function seriesOf(row: Row<'series'>): Series | null {
  const [start, step, lines] = [knownValue(row.start), knownValue(row.step), knownValue(row.values)];
  if (!start || !step || !lines || 3600 % step !== 0) return null;
  return { start: Math.round(epochOf(start.at) / 1000), step, values: readLines(lines) };
}
