import { rowKeepsNext } from '../../../../shared/core/brief/pages/keep.ts';
import type { Block, Runs, TableColumn } from '../../../../shared/core/brief/tree.ts';
import { escapeXml } from '../../escape-xml.ts';
import type { LinkIds } from '../links.ts';
import { printRuns } from '../runs.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Whole twips that add up to the width of the text: Word calls a fraction of a twip an error. */
function columnWidths(columns: readonly TableColumn[], width: number): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const edges = columns.map((_, index) => {
    const before = columns.slice(0, index + 1).reduce((sum, column) => sum + column.width, 0);
    return Math.round((before / total) * width);
  });
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** What stands around the runs in every cell of one column: made once, since a table can have ten thousand rows. */
interface CellFrame {
  readonly before: string;
  readonly after: string;
}

function cellFrame(width: number, style: string, extra: string): CellFrame {
  const paragraph = `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>`;
  return {
    before: `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph}`,
    after: '</w:p></w:tc>',
  };
}

function printCells(frames: readonly CellFrame[], row: readonly Runs[], links: LinkIds): string {
  return frames.reduce(
    (xml, { before, after }, column) => xml + before + printRuns(row[column] ?? [], links) + after,
    '',
  );
}

function properties({ summary }: Table, width: number): string {
  const look =
    '<w:tblLook w:val="0720" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="1" w:noHBand="1" w:noVBand="1"/>';
  const description = summary ? `<w:tblDescription w:val="${escapeXml(summary)}"/>` : '';
  return `<w:tblPr><w:tblStyle w:val="BriefTable"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${description}</w:tblPr>`;
}

/**
 * The table over the full width of the text (twips): fixed columns, a header row that repeats, rows that never split.
 * Row by row, so that a long one never stands in memory as one text.
 */
export function* printTable(table: Table, width: number, links: LinkIds): Iterable<string> {
  const { columns, rows } = table;
  const widths = columnWidths(columns, width);
  const frames = (left: string, right: string, extra: string): readonly CellFrame[] =>
    columns.map(({ align }, index) => cellFrame(widths[index] ?? 0, align === 'right' ? right : left, extra));
  const titles = columns.map(({ title }) => [{ text: title }]);
  const head = printCells(frames('TableHead', 'TableHeadNumber', ''), titles, links);
  const free = frames('TableText', 'TableNumber', '');
  const kept = frames('TableText', 'TableNumber', '<w:keepNext/>');
  yield `<w:tbl>${properties(table, width)}<w:tblGrid>`;
  for (const cell of widths) yield `<w:gridCol w:w="${cell}"/>`;
  yield `</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>`;
  for (const [index, row] of rows.entries()) {
    const cells = printCells(rowKeepsNext(index, rows.length) ? kept : free, row, links);
    yield `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`;
  }
  yield '</w:tbl>';
}
