import { countWords } from '../coach/text/count.ts';
import { readingGrade } from '../coach/text/grade.ts';
import { countSpokenWords } from '../coach/text/spoken.ts';
import { PLANNED_PACE, secondsAloud } from '../rehearsal/pace.ts';
import { rememberLine } from '../remember.ts';
import { sectionLines } from './lines.ts';
import { textWidth } from './text-width.ts';
import {
  type Block,
  type Brief,
  headingOf,
  type PrintedDocument,
  type Runs,
  type Sheet,
  textOf,
} from './tree.ts';

/** How long the brief is, annex left out. */
export interface BriefMeasure {
  /** All words, as Word counts them. */
  readonly words: number;
  /** Words to be read on page 1: title, headings, text. The cells of tables are looked up, not read. */
  readonly wordsOnFirstPage: number;
  /** Estimated from the widths of the letters; the printed file may differ by a few lines. */
  readonly pages: number;
  /** Flesch–Kincaid, figures left out. */
  readonly grade: number;
  /** Seconds to read it aloud at the speaker's pace. */
  readonly spokenSeconds: number;
}

/** Points between the margins of the Word file (1.4 to 1.8 cm). */
const SHEETS: Readonly<Record<Sheet, { readonly width: number; readonly height: number }>> = {
  A4: { width: 493.2, height: 748.3 },
  Letter: { width: 509.9, height: 698.4 },
  A5: { width: 340.2, height: 513.1 },
};
/** Height of a line of Calibri at single spacing, in type sizes. */
const LINE = 1.2207;
/** Bold letters are about this much wider. */
const BOLD = 1.03;

/** Type size, space before and indent of each kind of line, in points: the styles of the Word file. */
const STYLES = {
  title: { size: 18, before: 0, indent: 0, wider: BOLD },
  subtitle: { size: 10, before: 1.5, indent: 0, wider: 1 },
  heading: { size: 11.5, before: 6.2, indent: 0, wider: BOLD },
  paragraph: { size: 11, before: 1.5, indent: 0, wider: 1 },
  item: { size: 11, before: 1, indent: 14.2, wider: 1 },
  ask: { size: 11, before: 2, indent: 16, wider: 1 },
  cell: { size: 10, before: 1, indent: 8.5, wider: 1 },
} as const;
type Style = keyof typeof STYLES;
/** The rule under the subtitle, the frame of the ask, the lines of a table row. */
const FRAME = 7;
const ROW_RULE = 0.5;

/** Something that stands on the page as a whole: so high in points, with so many words. */
interface Slab {
  readonly height: number;
  readonly words: number;
  readonly isRow?: boolean;
}

/** The words between spaces and how wide each is, in type sizes. */
const wordWidths = rememberLine((text) => ({
  words: countWords(text),
  widths: text.split(' ').map((word) => textWidth(word, 1)),
}));

/** Lines so many words take in a width, broken at spaces. */
function countLines(widths: readonly number[], style: Style, width: number): number {
  const { size, indent, wider } = STYLES[style];
  const room = width - indent;
  const space = textWidth(' ', size);
  let [lines, used] = [1, 0];
  for (const each of widths) {
    const needed = each * size * wider;
    if (used > 0 && used + needed > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / room) - 1);
    used += needed + space;
  }
  return lines;
}

/** A text as one slab a line, so that a page may end inside a paragraph. */
function slabsOf(text: string, style: Style, width: number): readonly Slab[] {
  const { size, before } = STYLES[style];
  const { widths, words } = wordWidths(text);
  const lines = countLines(widths, style, width);
  return Array.from({ length: lines }, (_, index) => ({
    height: size * LINE + (index === 0 ? before : 0),
    words: words / lines,
  }));
}

function heightOf(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, slab) => sum + slab.height, 0);
}

/** A row stands on one page whole. */
function rowSlab(cells: readonly Runs[], widths: readonly number[]): Slab {
  const columns = cells.map((cell, index) => slabsOf(textOf(cell), 'cell', widths[index] ?? 0));
  return {
    height: Math.max(0, ...columns.map(heightOf)) + ROW_RULE,
    words: cells.reduce((sum, cell) => sum + wordWidths(textOf(cell)).words, 0),
    isRow: true,
  };
}

function tableSlabs({ columns, rows }: Extract<Block, { kind: 'table' }>, width: number): readonly Slab[] {
  const widths = columns.map((column) => (column.width / 100) * width);
  const head = columns.map((column): Runs => [{ text: column.title }]);
  return [head, ...rows].map((cells) => rowSlab(cells, widths));
}

function blockSlabs(block: Block, width: number): readonly Slab[] {
  switch (block.kind) {
    case 'paragraph':
      return slabsOf(textOf(block.runs), 'paragraph', width);
    case 'list':
      return block.items.flatMap((item) => slabsOf(textOf(item), 'item', width));
    case 'ask':
      return [
        ...block.lines.flatMap((line) => slabsOf(textOf(line), 'ask', width)),
        { height: FRAME, words: 0 },
      ];
    default:
      return tableSlabs(block, width);
  }
}

function documentSlabs(document: PrintedDocument, width: number): readonly Slab[] {
  return [
    ...slabsOf(document.title, 'title', width),
    ...slabsOf(textOf(document.subtitle), 'subtitle', width),
    { height: FRAME, words: 0 },
    ...document.sections.flatMap((section) => [
      ...slabsOf(headingOf(section), 'heading', width),
      ...section.blocks.flatMap((block) => blockSlabs(block, width)),
    ]),
  ];
}

interface Paged {
  readonly pages: number;
  readonly wordsOnFirstPage: number;
}

function paginate(slabs: readonly Slab[], height: number): Paged {
  let [pages, used, words] = [1, 0, 0];
  for (const slab of slabs) {
    if (used > 0 && used + slab.height > height) {
      pages += 1;
      used = 0;
    }
    used += slab.height;
    if (pages === 1 && !slab.isRow) words += slab.words;
  }
  return { pages, wordsOnFirstPage: Math.round(words) };
}

/** Share of the height that its sheet's one side takes, annex left out; estimated, so leave a few lines. */
export function filledShare(document: PrintedDocument): number {
  const { width, height } = SHEETS[document.page];
  return heightOf(documentSlabs(document, width)) / height;
}

/** Sentences to be read: headings and table cells are looked up, not read. */
const READ: ReadonlySet<string> = new Set(['paragraph', 'item', 'ask']);

/** Length, reading grade and speaking time (at so many words a minute) of the brief without its annex. */
export function measureBrief(brief: Brief, wordsPerMinute = PLANNED_PACE): BriefMeasure {
  const { width, height } = SHEETS[brief.page];
  const slabs = documentSlabs(brief, width);
  const words = Math.round(slabs.reduce((sum, slab) => sum + slab.words, 0));
  const lines = brief.sections.flatMap((section) => sectionLines(section, false));
  const read = lines.filter((line) => READ.has(line.kind)).map((line) => line.text);
  const spoken = read.reduce((sum, text) => sum + countSpokenWords(text), 0);
  return {
    words,
    ...paginate(slabs, height),
    grade: readingGrade(read),
    spokenSeconds: secondsAloud(spoken, wordsPerMinute),
  };
}
