import { CHART_HEIGHT } from '../../chart/draw-chart.ts';
import { countWords } from '../../coach/text/count.ts';
import { rememberLine } from '../../remember.ts';
import type { Font, Fonts } from '../../style/fonts.ts';
import { FACES } from '../faces/faces.ts';
import { type Runs, textOf } from '../tree.ts';
import { breakLines } from './break-lines.ts';
import type { Line } from './paginate.ts';
import type { Table, Unit } from './units.ts';

/** In a point. */
export const TWIPS = 20;

/** In points; the programs lay lines out in whole twips. */
export function lineHeight(size: number, font: Font): number {
  return Math.round(size * FACES[font].line * TWIPS) / TWIPS;
}

interface Style {
  readonly size: number;
  readonly before: number;
  readonly after?: number;
  readonly indent?: number;
  readonly isBold?: boolean;
  /** Set in the headings' font; all else is in the body's. */
  readonly isHeading?: boolean;
}

/** Type size, space before and after and indent of each kind of line, in points: the styles of the Word file. */
export const STYLES = {
  title: { size: 18, before: 0, isBold: true, isHeading: true },
  subtitle: { size: 10, before: 1.5 },
  annexTitle: { size: 16, before: 12, isBold: true, isHeading: true },
  heading: { size: 11.5, before: 6.25, isBold: true, isHeading: true },
  annexHeading: { size: 11.5, before: 10, after: 2, isBold: true, isHeading: true },
  paragraph: { size: 11, before: 1.5 },
  apart: { size: 11, before: 4 },
  item: { size: 11, before: 1, indent: 14.2 },
  ask: { size: 11, before: 2, indent: 16 },
  cell: { size: 10, before: 0.5, after: 0.5, indent: 8.5 },
  caption: { size: 9, before: 3, after: 2 },
  columnTitle: { size: 9, before: 2.5, after: 0.5, indent: 8.5, isBold: true },
} as const satisfies Readonly<Record<string, Style>>;

/** The rule under the subtitle, the frame of the ask, the lines of a table row. */
const RULE = 5;
const FRAME = 7;
const ROW_RULE = 0.5;
const HEAD_RULE = 0.75;
/** The line out of sight that every document begins with. */
const FIRST_LINE = 1;

/** A line of a unit. */
export interface StackedLine extends Line {
  readonly unit: Unit;
  /** Where it begins in the text of its unit. */
  readonly from: number;
  readonly words: number;
}

const wordsOf = rememberLine(countWords);

/** What lines are laid out in: so many points of width, with these fonts. */
export interface Room {
  readonly width: number;
  readonly fonts: Fonts;
}

export function fontOf({ isHeading = false }: Pick<Style, 'isHeading'>, fonts: Fonts): Font {
  return isHeading ? fonts.headings : fonts.body;
}

interface Laid {
  readonly starts: readonly number[];
  /** Of a line. */
  readonly each: number;
  readonly before: number;
  readonly after: number;
}

function lay(runs: Runs, style: Style, { width, fonts }: Room): Laid {
  const { size, before, after = 0, indent = 0, isBold = false } = style;
  const font = fontOf(style, fonts);
  const starts = breakLines(runs, { size, width: width - indent, isBold, font });
  return { starts, each: lineHeight(size, font), before, after };
}

function heightOf({ starts, each, before, after }: Laid): number {
  return before + starts.length * each + after;
}

/** Lines of a paragraph; a page parts it only where two lines stand on either side, and never what leads on. */
function parted(unit: Unit, runs: Runs, style: Style, room: Room): readonly StackedLine[] {
  const { starts, each, before } = lay(runs, style, room);
  const count = starts.length;
  const words = wordsOf(textOf(runs)) / count;
  return starts.map((from, index) => ({
    unit,
    from,
    words,
    height: each,
    before: index === 0 ? before : 0,
    mayEnd: !unit.keepWithNext && (index === count - 1 || (index >= 1 && index <= count - 3)),
  }));
}

/** Paragraphs that stand together, as one. */
function whole(unit: Unit, laid: readonly Laid[], words: number, extra = 0): StackedLine {
  const before = laid[0]?.before ?? 0;
  const height = laid.reduce((sum, each) => sum + heightOf(each), extra) - before;
  return { unit, from: 0, words, height, before, mayEnd: !unit.keepWithNext };
}

/** Cells beside each other: as high as the highest. */
function rowHeight(table: Table, cells: readonly Runs[], style: Style, room: Room): number {
  const last = table.columns.length - 1;
  const heights = table.columns.map((column, index) => {
    const indent = index === last ? 0 : style.indent;
    const width = (column.width / 100) * room.width;
    return heightOf(lay(cells[index] ?? [], { ...style, indent: indent ?? 0 }, { ...room, width }));
  });
  return Math.max(0, ...heights);
}

/** The head of a table, and how many words stand in it. */
interface Head {
  readonly key: string;
  readonly height: number;
  readonly words: number;
}

function sumWords(all: readonly Runs[]): number {
  return all.reduce((words, runs) => words + wordsOf(textOf(runs)), 0);
}

function headOf(table: Table, room: Room): Head {
  const titles = table.columns.map(({ title }): Runs => [{ text: title }]);
  const height = rowHeight(table, titles, STYLES.columnTitle, room) + HEAD_RULE;
  return { key: table.key, height, words: sumWords(titles) };
}

type Of<K extends Unit['kind']> = Extract<Unit, { kind: K }>;

function stackRow(unit: Of<'row'>, head: Head, isFirst: boolean, room: Room): StackedLine {
  const height = rowHeight(unit.table, unit.cells, STYLES.cell, room) + ROW_RULE;
  const words = sumWords(unit.cells) + (isFirst ? head.words : 0);
  return { unit, from: 0, words, height, before: 0, mayEnd: !unit.keepWithNext, head };
}

function stackHead(unit: Of<'head'>, room: Room): StackedLine {
  const title = [{ text: unit.title }];
  const laid = [lay(title, STYLES.title, room), lay(unit.subtitle, STYLES.subtitle, room)];
  return whole(unit, laid, sumWords([title, unit.subtitle]), RULE + FIRST_LINE);
}

function stackHeading(unit: Of<'heading'>, room: Room): StackedLine {
  const runs = [{ text: unit.text }];
  return whole(unit, [lay(runs, unit.annex ? STYLES.annexHeading : STYLES.heading, room)], sumWords([runs]));
}

function stackAnnexTitle(unit: Of<'annex-title'>, room: Room): StackedLine {
  const laid = lay([{ text: 'Annex' }], STYLES.annexTitle, room);
  return { ...whole(unit, [laid], 1), startsPage: unit.startsPage === true };
}

function stackAsk(unit: Of<'ask'>, room: Room): StackedLine {
  const laid = unit.lines.map((line) => lay(line, STYLES.ask, room));
  return whole(unit, laid, sumWords(unit.lines), FRAME);
}

function stackChart(unit: Of<'chart'>, room: Room): StackedLine {
  return whole(unit, [lay(unit.caption, STYLES.caption, room)], sumWords([unit.caption]), CHART_HEIGHT);
}

function stackUnit(unit: Exclude<Unit, { kind: 'row' }>, room: Room): readonly StackedLine[] {
  switch (unit.kind) {
    case 'head':
      return [stackHead(unit, room)];
    case 'annex-title':
      return [stackAnnexTitle(unit, room)];
    case 'heading':
      return [stackHeading(unit, room)];
    case 'paragraph':
      return parted(unit, unit.runs, unit.apart ? STYLES.apart : STYLES.paragraph, room);
    case 'item':
      return parted(unit, unit.runs, STYLES.item, room);
    case 'ask':
      return [stackAsk(unit, room)];
    case 'chart':
      return [stackChart(unit, room)];
    default:
      return [whole(unit, [lay([], STYLES.apart, room)], 0)];
  }
}

/** The lines these units take, one under the other, in this room. */
export function stackUnits(units: readonly Unit[], room: Room): readonly StackedLine[] {
  let head: Head | null = null;
  const lines: StackedLine[] = [];
  for (const unit of units) {
    if (unit.kind === 'row') {
      const isFirst: boolean = head?.key !== unit.table.key;
      if (!head || isFirst) head = headOf(unit.table, room);
      lines.push(stackRow(unit, head, isFirst, room));
    } else lines.push(...stackUnit(unit, room));
  }
  return lines;
}
