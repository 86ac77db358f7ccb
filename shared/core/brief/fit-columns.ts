import { textWidth } from './text-width.ts';
import { type Runs, type TableColumn, textOf } from './tree.ts';

/** Points between the margins of an A4 page, the type size of a cell and what its borders take: the Word file's. */
const PAGE = 493.2;
const CELL = { size: 10, indent: 8.5 };
/** Columns are shared out alike whatever the house style's font is: a table says the same on the same columns. */
const FONT = 'Calibri';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Percent of the text width in which the column's longest cell stands on one line, with one percent of air. */
function neededBy({ title }: TableColumn, cells: readonly Runs[]): number {
  const widths = cells.map((cell) => textWidth(textOf(cell), CELL.size, FONT));
  const widest = Math.max(textWidth(title, CELL.size, FONT, true), ...widths);
  return Math.ceil(((widest + CELL.indent) / PAGE) * 100) + 1;
}

/** What each column gets of the spare percents: alike, but none more than it lacks. Whole percents. */
function shareOut(spare: number, lacks: readonly number[]): readonly number[] {
  const given = lacks.map(() => 0);
  const takers = [...lacks.keys()].toSorted((a, b) => (lacks[a] ?? 0) - (lacks[b] ?? 0));
  let left = spare;
  for (const [served, taker] of takers.entries()) {
    given[taker] = Math.min(lacks[taker] ?? 0, Math.floor(left / (takers.length - served)));
    left -= given[taker] ?? 0;
  }
  return given;
}

/**
 * Columns that need less than their share give what is left to those whose cells would break. For short tables: every
 * cell is measured. The shares still add up.
 */
export function fitColumns(
  columns: readonly TableColumn[],
  rows: readonly (readonly Runs[])[],
): readonly TableColumn[] {
  const needs = columns.map((column, index) =>
    neededBy(
      column,
      rows.map((row) => row[index] ?? []),
    ),
  );
  const lacks = columns.map(({ width }, index) => Math.max(0, (needs[index] ?? 0) - width));
  const spares = columns.map(({ width }, index) => Math.max(0, width - (needs[index] ?? 0)));
  const given = shareOut(sum(spares), lacks);
  let owed = sum(given);
  return columns.map((column, index) => {
    const taken = Math.min(spares[index] ?? 0, owed);
    owed -= taken;
    return { ...column, width: column.width + (given[index] ?? 0) - taken };
  });
}
