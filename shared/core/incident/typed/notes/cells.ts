import { type Head, headingDay, readHead, readWholeHead } from './head.ts';

/** Columns of a table by their heading: who speaks is left out, and a row of headings is no event. */
const WHO =
  /^(?:who|name|names|author|user|username|sender|from|by|person|owner|nick|posted by|reporter|speaker)$/i;
const WHEN = /^(?:time|when|date|day|timestamp|at|date\/time|datetime|ts|time \([a-z]{1,5}\))$/i;
/** No line of a table has more cells; further ones stay in the last. */
const MAX_CELLS = 30;

/** Unquoted, a comma before a space or between the figures of a number is part of the words. */
const CELL = {
  ';': /\s*(?:"((?:[^"]|"")*)"|([^;]*))(?:;|$)/y,
  ',': /\s*(?:"((?:[^"]|"")*)"|((?:[^,]|,(?=\s)|(?<=\d),(?=\d{3}(?!\d)))*))(?:,|$)/y,
};

function quotedCells(line: string, mark: string): readonly string[] {
  const pattern = new RegExp(mark === ';' ? CELL[';'] : CELL[',']);
  const cells: string[] = [];
  while (pattern.lastIndex < line.length && cells.length < MAX_CELLS) {
    const found = pattern.exec(line);
    if (!found) return [];
    cells.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim());
  }
  return cells;
}

/**
 * A comma or semicolon with no space behind it, right after a moment or between quotes; behind seconds a comma may
 * bring parts of one, as in Python's logs.
 */
const SEPARATED = /^(?:"[^"]{1,60}"|[^",;\s][^",;]{0,60})([,;])(?=\S)(?!(?<=:\d\d,)\d{3}(?:\s|Z|[+−-]))/;

/**
 * The cells of a line of a Markdown table, of tab-separated or CSV rows; null for a line of words. Under no row of
 * headings a moment with a comma and no quotes is a line of words too, which stay as they were written.
 */
export function cellsOf(line: string, hasHeadings: boolean): readonly string[] | null {
  if (line.startsWith('|'))
    return line
      .replace(/^\||\|$/g, '')
      .split('|', MAX_CELLS)
      .map((cell) => cell.trim());
  if (line.includes('\t'))
    return line.split('\t', MAX_CELLS).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const mark = SEPARATED.exec(line)?.[1];
  const isWords = !hasHeadings && !line.includes('"') && readHead(line) !== null;
  const cells = mark === undefined || isWords ? [] : quotedCells(line, mark);
  return cells.length > 1 ? cells : null;
}

/** Columns of speakers, and the cells of the row of headings: in a row with another number they cannot be told. */
export interface WhoColumns {
  readonly columns: ReadonlySet<number>;
  readonly count: number;
}

/** A row of headings, which may name the columns of speakers, or a row with its moment. */
export type TableLine =
  | { readonly kind: 'headings'; readonly who: WhoColumns }
  | { readonly kind: 'row'; readonly head: Head; readonly words: string };

function dayBefore(cells: readonly string[], place: number): string | null {
  const before = cells[place - 1];
  return before === undefined ? null : headingDay(before);
}

/** What a line of cells says; `who` are the columns of speakers. Null when it holds no moment in a cell of its own. */
export function readCells(cells: readonly string[], who: WhoColumns | null): TableLine | null {
  const place = cells.findIndex((cell) => readWholeHead(cell) !== null);
  const head = place < 0 ? null : readWholeHead(cells[place] ?? '');
  if (!head) {
    if (!cells.some((cell) => WHEN.test(cell))) return null;
    return {
      kind: 'headings',
      who: {
        columns: new Set(cells.flatMap((cell, index) => (WHO.test(cell) ? [index] : []))),
        count: cells.length,
      },
    };
  }
  const day = head.day === null ? dayBefore(cells, place) : null;
  const isWho = (index: number): boolean => who?.count === cells.length && who.columns.has(index);
  const words = cells.filter(
    (cell, index) =>
      cell !== '' && index !== place && !isWho(index) && !(day !== null && index === place - 1),
  );
  return { kind: 'row', head: day === null ? head : { ...head, day }, words: words.join(', ') };
}
