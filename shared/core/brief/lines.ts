import { rememberFor } from '../remember.ts';
import type { SectionKey } from './section-keys.ts';
import {
  type AnnexKey,
  type Block,
  type Brief,
  type BriefSection,
  headingOf,
  type Runs,
  textOf,
  type UpdateKey,
} from './tree.ts';

/** Where a line stands in the document. */
export type LineKind = 'title' | 'subtitle' | 'heading' | 'paragraph' | 'item' | 'ask' | 'cell';

/** One line of the brief as it is read: a heading, a paragraph, a list item, a line of the ask, a table cell. */
export interface Line {
  readonly section: SectionKey | UpdateKey | AnnexKey | 'title';
  /** Place within its section in reading order; 0 is the heading. */
  readonly index: number;
  readonly kind: LineKind;
  readonly runs: Runs;
  readonly text: string;
  /** True in a section whose words a person has taken over. */
  readonly edited: boolean;
  readonly annex: boolean;
  /** The title above a cell in a text that came in; tables of our own print the zone with each time. */
  readonly column?: string;
}

type Piece = readonly [LineKind, Runs];

function piecesOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [['paragraph', block.runs]];
    case 'list':
      return block.items.map((item): Piece => ['item', item]);
    case 'ask':
      return block.lines.map((line): Piece => ['ask', line]);
    case 'chart':
      return [['cell', block.caption]];
    default:
      return block.rows.flatMap((row) => row.map((cell): Piece => ['cell', cell]));
  }
}

/** The lines these blocks are read as, without their places. */
export function textsOfBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(piecesOf).map(([, runs]) => textOf(runs));
}

/** How many lines these blocks are read as. */
export function countLines(blocks: readonly Block[]): number {
  return blocks.flatMap(piecesOf).length;
}

type Place = Pick<Line, 'section' | 'index' | 'edited' | 'annex'>;

function blockLines(block: Block, place: Place): readonly Line[] {
  return piecesOf(block).map(([kind, runs], index) => ({
    ...place,
    index: place.index + index,
    kind,
    runs,
    text: textOf(runs),
  }));
}

/** The lines of a table while it stands unchanged at its place, whatever changes beside it: some have 30,000 cells. */
const tableLines = new WeakMap<Block, readonly Line[]>();

function linesOfTable(table: Block, place: Place): readonly Line[] {
  const known = tableLines.get(table);
  const first = known?.[0];
  const stands =
    first?.section === place.section &&
    first.index === place.index &&
    first.edited === place.edited &&
    first.annex === place.annex;
  if (known && stands) return known;
  const lines = blockLines(table, place);
  tableLines.set(table, lines);
  return lines;
}

function readSection(section: BriefSection, annex: boolean): readonly Line[] {
  const place = { section: section.key, edited: section.origin === 'edited', annex };
  const heading = headingOf(section);
  const lines: Line[] = [{ ...place, index: 0, kind: 'heading', runs: [{ text: heading }], text: heading }];
  for (const block of section.blocks) {
    const own = { ...place, index: lines.length };
    for (const line of block.kind === 'table' ? linesOfTable(block, own) : blockLines(block, own))
      lines.push(line);
  }
  return lines;
}

const bodyLines = rememberFor((section: BriefSection) => readSection(section, false));
const annexLines = rememberFor((section: BriefSection) => readSection(section, true));

/** The lines of one section: its heading, then its blocks; tables row by row without their column titles. */
export function sectionLines(section: BriefSection, annex: boolean): readonly Line[] {
  return annex ? annexLines(section) : bodyLines(section);
}

/** What a person calls a line of the part `title`, by its index. */
export function placeInHead(index: number): string {
  return index === 0 ? 'the title' : 'the line under the title';
}

/** Every line of the brief in reading order, annex last. */
export function linesOf(brief: Brief): readonly Line[] {
  const head = { section: 'title', edited: false, annex: false } as const;
  return [
    { ...head, index: 0, kind: 'title', runs: [{ text: brief.title }], text: brief.title },
    { ...head, index: 1, kind: 'subtitle', runs: brief.subtitle, text: textOf(brief.subtitle) },
    ...brief.sections.flatMap((section) => sectionLines(section, false)),
    ...brief.annex.flatMap((section) => sectionLines(section, true)),
  ];
}
