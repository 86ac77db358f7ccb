import { type Block, textOf } from '../../../shared/core/brief/tree.ts';
import { columnsOf, pad, wrap } from './columns.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Columns of a mail that nobody's program breaks again. */
const WIDTH = 76;
const GAP = '  ';
const MIN_COLUMN = 6;

/** No wider than its longest cell, and no wider than its share of the line. */
function columnWidths({ columns, rows }: Table): readonly number[] {
  const room = WIDTH - GAP.length * (columns.length - 1);
  const total = columns.reduce((sum, column) => sum + column.width, 0) || 1;
  return columns.map(({ title, width }, index) => {
    const share = Math.max(MIN_COLUMN, Math.floor((width / total) * room));
    const longest = rows.reduce(
      (most, row) => Math.max(most, columnsOf(textOf(row[index] ?? []))),
      columnsOf(title),
    );
    return Math.min(share, longest);
  });
}

/** The table in aligned columns; long cells go on in the next line of their column. */
export function printTable(table: Table): readonly string[] {
  const { columns, rows } = table;
  const widths = columnWidths(table);
  const printRow = (cells: readonly string[]): readonly string[] => {
    const wrapped = widths.map((width, index) => wrap(cells[index] ?? '', width));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 0, columns[index]?.align ?? 'left'))
        .join(GAP)
        .trimEnd(),
    );
  };
  return [
    ...printRow(columns.map((column) => column.title)),
    widths.map((width) => '-'.repeat(width)).join(GAP),
    ...rows.flatMap((row) => printRow(row.map(textOf))),
  ];
}
