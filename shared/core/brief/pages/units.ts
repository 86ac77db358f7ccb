import type { Chart } from '../../chart/chart.ts';
import { annexBeginsPage } from '../annex-page.ts';
import {
  type Block,
  headingOf,
  type PrintedDocument,
  type PrintedSection,
  type Runs,
  type TableColumn,
} from '../tree.ts';
import { keepsDistance, leadsInto, rowKeepsNext } from './keep.ts';

interface Placed {
  /** The same for the same place in the document. */
  readonly key: string;
  /** Never the last on its page: a heading stays with what it heads. */
  readonly keepWithNext?: boolean;
  readonly startsPage?: boolean;
  /** The part of the brief it belongs to, for the click that leads back to its facts. */
  readonly section?: string;
}

export interface Table {
  readonly key: string;
  readonly summary: string;
  readonly columns: readonly TableColumn[];
}

/** Words that may be parted by the end of a page. */
interface Text {
  readonly runs: Runs;
  /** True of what stands on a later page than its beginning. */
  readonly goesOn?: boolean;
}

/** What is printed one under the other. */
export type Unit = Placed &
  (
    | { readonly kind: 'head'; readonly title: string; readonly subtitle: Runs }
    | { readonly kind: 'annex-title' }
    | { readonly kind: 'heading'; readonly text: string; readonly annex: boolean }
    | ({ readonly kind: 'paragraph'; readonly apart: boolean } & Text)
    | ({ readonly kind: 'item' } & Text)
    | { readonly kind: 'ask'; readonly lines: readonly Runs[] }
    | { readonly kind: 'chart'; readonly chart: Chart; readonly caption: Runs; readonly alt: string }
    | { readonly kind: 'row'; readonly table: Table; readonly cells: readonly Runs[] }
    | { readonly kind: 'rest'; readonly rows: number }
  );

/** Where a block stands. */
interface Place {
  readonly key: string;
  readonly section: string;
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
  readonly mostRows: number;
}

type TableBlock = Extract<Block, { kind: 'table' }>;

function unitsOfTable(block: TableBlock, { key, section, mostRows }: Place): readonly Unit[] {
  const table = { key, summary: block.summary, columns: block.columns };
  const count = block.rows.length;
  const rows = block.rows.slice(0, mostRows).map((cells, index): Unit => {
    const keepWithNext = rowKeepsNext(index, count);
    return { kind: 'row', key: `${key}/${index}`, section, table, cells, keepWithNext };
  });
  const hidden = count - rows.length;
  return hidden > 0 ? [...rows, { kind: 'rest', key: `${key}/rest`, section, rows: hidden }] : rows;
}

function unitsOfBlock(block: Block, place: Place): readonly Unit[] {
  const { key, section, previous, next } = place;
  const keepWithNext = leadsInto(block, next);
  switch (block.kind) {
    case 'paragraph':
      return [
        { kind: 'paragraph', key, section, runs: block.runs, apart: keepsDistance(previous), keepWithNext },
      ];
    case 'list':
      return block.items.map((runs, index) => ({
        kind: 'item',
        key: `${key}/${index}`,
        section,
        runs,
        keepWithNext,
      }));
    case 'ask':
      return [{ kind: 'ask', key, section, lines: block.lines }];
    case 'chart':
      return [{ ...block, key, section }];
    default:
      return unitsOfTable(block, place);
  }
}

type Keyed = PrintedSection & { readonly key?: string };

function unitsOfSection(printed: Keyed, annex: boolean, mostRows: number): readonly Unit[] {
  const { blocks, key: section = printed.label } = printed;
  const text = headingOf(printed);
  return [
    { kind: 'heading', key: section, section, text, annex, keepWithNext: true },
    ...blocks.flatMap((block, index) => {
      const [previous, next] = [blocks[index - 1], blocks[index + 1]];
      return unitsOfBlock(block, { key: `${section}/${index}`, section, previous, next, mostRows });
    }),
  ];
}

/**
 * The document as a row of units in printing order; an annex that holds more than a few lines begins a page. Tables
 * are told to their first `mostRows` rows.
 */
export function unitsOf(document: PrintedDocument, mostRows = Number.POSITIVE_INFINITY): readonly Unit[] {
  const { title, subtitle, sections, annex } = document;
  const startsPage = annexBeginsPage(document);
  return [
    { kind: 'head', key: 'head', section: 'head', title, subtitle },
    ...sections.flatMap((section) => unitsOfSection(section, false, mostRows)),
    ...(annex.length > 0
      ? [{ kind: 'annex-title', key: 'annex', startsPage, keepWithNext: true } as const]
      : []),
    ...annex.flatMap((section) => unitsOfSection(section, true, mostRows)),
  ];
}
