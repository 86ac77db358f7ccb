import { type Block, textOf } from '../../../shared/core/brief/tree.ts';
import { columnsOf, pad, wrap } from './columns.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Columns of a mail that nobody's program breaks again. */
const WIDTH = 76;
const GAP = '  ';
const MIN_COLUMN = 6;
/** A longer word is cut: it would take the line from all the others. */
const MAX_FLOOR = 16;

interface Column {
  readonly width: number;
  /** Columns below which a word would be broken. */
  readonly floor: number;
}

/**
 * What a column would like: no wider than its longest cell or its share of the line, but as wide as its longest word.
 */
function wishOf({ columns, rows }: Table, index: number, room: number): Column {
  const total = columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const { title = '', width = 0 } = columns[index] ?? {};
  const share = Math.max(MIN_COLUMN, Math.floor((width / total) * room));
  const cells = [title, ...rows.map((row) => textOf(row[index] ?? []))];
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
  const floor = Math.min(MAX_FLOOR, widest(cells.flatMap((cell) => cell.split(' '))));
  return { width: Math.max(floor, Math.min(share, widest(cells))), floor };
}

/** Widths that fit the line: what is too much is taken from the column with the most room above its longest word. */
function columnWidths(table: Table): readonly number[] {
  const room = WIDTH - GAP.length * (table.columns.length - 1);
  const columns = table.columns.map((_, index) => wishOf(table, index, room));
  const widths = columns.map(({ width }) => width);
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    const spare = widths.map((width, index) => width - (columns[index]?.floor ?? width));
    const roomiest = spare.indexOf(Math.max(...spare));
    widths[roomiest] = Math.max(1, (widths[roomiest] ?? 1) - 1);
  }
  return widths;
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
