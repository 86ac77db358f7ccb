import { type Read, read, unread } from '../incident/typed/read-result.ts';
import type { Point } from './points.ts';
import { isGap, isNumber, readNumbers } from './read-numbers.ts';
import { isTime, readTimes } from './read-times.ts';

/** One series of a file by its name; its points are read when it was chosen. */
export interface NamedSeries {
  readonly name: string;
  readonly points: () => Read<readonly Point[]>;
}

interface Line {
  readonly cells: readonly string[];
  /** From 1, as an editor counts. */
  readonly line: number;
}

const TIME_TITLE = /^(?:time|timestamp|date|datetime|date ?time|ts|at|when|zeit|datum)\b/i;
/** Grafana’s older files name the series in a column of its own. */
const NAME_TITLE = /^(?:series|metric|name)$/i;
/** Rows that are looked at to know what a column holds. */
const LOOKED_AT = 200;

function linesOf(rows: readonly (readonly string[])[]): readonly Line[] {
  return rows
    .map((cells, index) => ({ cells, line: index + 1 }))
    .filter(({ cells, line }) => {
      // Excel reads the sign between cells off a first line of its own.
      const isHint = line === 1 && /^sep=/i.test(cells[0] ?? '');
      return !isHint && cells.some((cell) => cell.trim() !== '');
    });
}

const cellOf = ({ cells }: Line, column: number): string => cells[column] ?? '';

function namesOf(titles: readonly string[], columns: readonly number[]): readonly string[] {
  return columns.map((column) => {
    const title = titles[column]?.trim() ?? '';
    const isTwice = titles.filter((other) => other.trim() === title).length > 1;
    return title === '' ? `Column ${column + 1}` : isTwice ? `${title} (column ${column + 1})` : title;
  });
}

function pointsOf(
  lines: readonly Line[],
  time: number,
  column: number,
  zone: string,
): Read<readonly Point[]> {
  const lineOf = (index: number): string => `line ${lines[index]?.line ?? 0}`;
  const times = readTimes(
    lines.map((line) => cellOf(line, time)),
    zone,
    lineOf,
  );
  if (!times.ok) return times;
  const values = readNumbers(
    lines.map((line) => cellOf(line, column)),
    lineOf,
  );
  if (!values.ok) return values;
  return read(times.value.map((at, index) => ({ at, value: values.value[index] ?? null })));
}

/** The lines of each name, in the order in which the names first come. */
function byName(lines: readonly Line[], column: number): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const name = cellOf(line, column).trim();
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  return groups;
}

/**
 * The series of a table: a column of times and one or more of numbers, with or without titles; or, as Grafana once
 * wrote it, a column that names the series. Times without a zone are read in `zone`.
 */
export function readTable(rows: readonly (readonly string[])[], zone: string): Read<readonly NamedSeries[]> {
  const lines = linesOf(rows);
  const [first] = lines;
  if (!first) return unread('The file is empty.');
  const isTitled = !first.cells.some(isTime);
  const titles = isTitled ? first.cells : [];
  const body = isTitled ? lines.slice(1) : lines;
  const [top] = body;
  if (!top) return unread('It has titles, but no values under them.');
  const titled = titles.findIndex((title) => TIME_TITLE.test(title.trim()));
  const time = titled >= 0 ? titled : top.cells.findIndex(isTime);
  if (time < 0)
    return unread('No column holds times: write them as 2026-06-03 14:02, or in seconds since 1970.');
  const looked = body.slice(0, LOOKED_AT);
  const columns = Array.from({ length: Math.max(...looked.map(({ cells }) => cells.length)) }, (_, at) => at);
  const valued = columns.filter((column) => {
    const filled = looked.map((line) => cellOf(line, column)).find((cell) => !isGap(cell));
    return column !== time && filled !== undefined && (isNumber(filled) || /\d/.test(filled));
  });
  const named = titles.findIndex((title, column) => column !== time && NAME_TITLE.test(title.trim()));
  const values = valued.filter((column) => column !== named);
  const [only] = values;
  if (only === undefined) return unread('No column holds numbers beside the times.');
  const groups = named >= 0 && values.length === 1 ? byName(body, named) : null;
  if (groups)
    return read(
      [...groups].map(([name, group]) => ({ name, points: () => pointsOf(group, time, only, zone) })),
    );
  const names = namesOf(titles, values);
  return read(
    values.map((column, index) => ({
      name: names[index] ?? '',
      points: () => pointsOf(body, time, column, zone),
    })),
  );
}
