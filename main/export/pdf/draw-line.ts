import { assertNever } from '../../../shared/core/assert-never.ts';
import { FACES } from '../../../shared/core/brief/faces/faces.ts';
import { breakLines } from '../../../shared/core/brief/pages/break-lines.ts';
import { cutRuns } from '../../../shared/core/brief/pages/cut-runs.ts';
import {
  fontOf,
  lineHeight,
  STYLES,
  type StackedLine,
  TWIPS,
} from '../../../shared/core/brief/pages/stack.ts';
import type { Table, Unit } from '../../../shared/core/brief/pages/units.ts';
import { textWidth } from '../../../shared/core/brief/text-width.ts';
import type { Runs } from '../../../shared/core/brief/tree.ts';
import { CHART_TYPE, drawChart, type Shape } from '../../../shared/core/chart/draw-chart.ts';
import type { Font, Fonts } from '../../../shared/core/style/fonts.ts';
import { QUIET, RULE, SHADE } from '../inks.ts';
import { BULLET_INDENT } from '../sheet.ts';
import type { Hand, Part, Pen } from './pen.ts';
import type { Tree } from './tree.ts';

/** The strip of the sheet between the margins, in points. */
export interface Strip {
  /** Colour of headings and rules. */
  readonly accent: string;
  readonly fonts: Fonts;
  readonly pen: Pen;
  readonly tree: Tree;
  readonly left: number;
  readonly width: number;
}

type Style = (typeof STYLES)[keyof typeof STYLES] & {
  readonly after?: number;
  readonly indent?: number;
  readonly isBold?: boolean;
  readonly isHeading?: boolean;
};

/** Words to be drawn from a height on, in lines of a width. */
interface Words {
  /** None for what is no content. */
  readonly part: Part | null;
  readonly runs: Runs;
  readonly style: Style;
  readonly ink?: string;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly toTheRight?: boolean;
}

function baselineOf(top: number, size: number, font: Font): number {
  return top + size * FACES[font].ascent;
}

/** Without the spaces that a line ends with. */
function withoutEnd(runs: Runs): Runs {
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }] : runs;
}

function heightOf(runs: Runs, { size, isBold = false }: Style, width: number, font: Font): number {
  return breakLines(runs, { size, width, isBold, font }).length * lineHeight(size, font);
}

/** Draws the lines one below the other and gives the height they end at. */
function drawWords({ pen, fonts }: Strip, words: Words): number {
  const { part, runs, style, ink, left, width, top, toTheRight } = words;
  const { size, isBold = false } = style;
  const font = fontOf(style, fonts);
  const starts = breakLines(runs, { size, width, isBold, font });
  const hand: Hand = { size, font, isBold, ...(ink === undefined ? {} : { ink }) };
  let y = top;
  for (const [index, from] of starts.entries()) {
    const line = withoutEnd(cutRuns(runs, from, starts[index + 1] ?? Number.POSITIVE_INFINITY));
    const spot = { baseline: baselineOf(y, size, font), left };
    const end = toTheRight ? { ...spot, right: left + width } : spot;
    if (part) pen.write(part, line, hand, end);
    else pen.mark(line, hand, end);
    y += lineHeight(size, font);
  }
  return y;
}

/** A line across, as decoration: `thick` points high from `top` on. */
function drawRule({ pen, left, width }: Strip, top: number, thick: number, ink: string): void {
  pen.file.markContent('Artifact');
  pen.file.rect(left, top, width, thick).fill(`#${ink}`);
  pen.file.endMarkedContent();
}

type Of<K extends Unit['kind']> = Extract<Unit, { kind: K }>;

/** The Word file begins with a line of one point out of sight. */
const FIRST_LINE = 1;
/** From the subtitle to the rule under it, and the rule's own height. */
const UNDER_SUBTITLE = 4;
const SUBTITLE_RULE = 1;

function drawHead(strip: Strip, unit: Of<'head'>, top: number): void {
  const { tree, left, width } = strip;
  const whole = tree.partOf(unit);
  const words = { left, width };
  const title = tree.within(whole, 'H1');
  const runs = [{ text: unit.title }];
  let y = drawWords(strip, { ...words, part: title, runs, style: STYLES.title, top: top + FIRST_LINE });
  const subtitle = tree.within(whole, 'P');
  y += STYLES.subtitle.before;
  y = drawWords(strip, {
    ...words,
    part: subtitle,
    runs: unit.subtitle,
    style: STYLES.subtitle,
    ink: QUIET,
    top: y,
  });
  drawRule(strip, y + UNDER_SUBTITLE, SUBTITLE_RULE, strip.accent);
}

function drawHeading(strip: Strip, unit: Of<'heading' | 'annex-title'>, top: number): void {
  const { pen, tree, left, width, accent } = strip;
  const text = unit.kind === 'heading' ? unit.text : 'Annex';
  const style = unit.kind === 'heading' ? STYLES.heading : STYLES.annexTitle;
  pen.file.outline.addItem(text);
  drawWords(strip, { part: tree.partOf(unit), runs: [{ text }], style, ink: accent, left, width, top });
}

/** The box around the ask: its bar and border, and the space to the words. In points. */
const ASK = { bar: 3, border: 0.5, above: 3, left: 9, right: 7 };

function drawAsk(strip: Strip, unit: Of<'ask'>, top: number, height: number): void {
  const { pen, tree, left, width, accent } = strip;
  const { file } = pen;
  file.markContent('Artifact');
  file.rect(left, top, width, height).fill(`#${SHADE}`);
  file.rect(left, top, ASK.bar, height).fill(`#${accent}`);
  file.endMarkedContent();
  const whole = tree.partOf(unit);
  let y = top + ASK.above + ASK.border;
  for (const [index, runs] of unit.lines.entries()) {
    if (index > 0) y += STYLES.ask.before;
    const part = tree.within(whole, 'P');
    const room = { left: left + ASK.left, width: width - ASK.left - ASK.right };
    y = drawWords(strip, { part, runs, style: STYLES.ask, top: y, ...room });
  }
}

/** One line of a paragraph or an item. */
function drawTextLine(
  strip: Strip,
  unit: Of<'paragraph' | 'item'>,
  from: number,
  to: number,
  top: number,
): void {
  const { pen, tree, left, fonts } = strip;
  const hand = { size: STYLES.paragraph.size, font: fonts.body };
  const baseline = baselineOf(top, hand.size, hand.font);
  const indent = unit.kind === 'item' ? BULLET_INDENT.left / TWIPS : 0;
  const part = tree.partOf(unit);
  if (unit.kind === 'item' && from === 0) {
    pen.mark([{ text: '•' }], hand, { baseline, left: left + indent - BULLET_INDENT.hanging / TWIPS });
  }
  pen.write(part, withoutEnd(cutRuns(unit.runs, from, to)), hand, { baseline, left: left + indent });
}

/** How cells look, and from where to where they stand, in points. */
interface Cells {
  readonly style: Style;
  readonly ink?: string;
  readonly top: number;
  /** Given for words that stand at the lower end of the row. */
  readonly bottom?: number;
  /** The part that a column's cell is; none for a row that is printed once more. */
  readonly partAt: (column: number) => Part | null;
}

/** The cells of a row beside each other. */
function drawCells(strip: Strip, table: Table, cells: readonly Runs[], look: Cells): void {
  const { left, width, fonts } = strip;
  const { style, ink, top, bottom, partAt } = look;
  const [hand, space] = [ink === undefined ? { style } : { style, ink }, style.indent ?? 0];
  let x = left;
  for (const [column, { width: share, align }] of table.columns.entries()) {
    const runs = cells[column] ?? [];
    const whole = (share / 100) * width;
    const room = { left: x, width: column === table.columns.length - 1 ? whole : whole - space };
    const y = bottom === undefined ? top : bottom - heightOf(runs, style, room.width, fonts.body);
    const toTheRight = align === 'right';
    drawWords(strip, { ...hand, ...room, part: partAt(column), runs, top: y, toTheRight });
    x += whole;
  }
}

const HEAD_RULE = 0.75;
const ROW_RULE = 0.5;

/** The titles of the columns; where they are printed once more on a later page, no reader is told them again. */
export function drawTableHead(strip: Strip, unit: Of<'row'>, top: number, height: number): void {
  const { tree } = strip;
  const { part, isNew } = tree.holderOf(unit);
  const row = isNew ? tree.within(part, 'TR') : null;
  const titles = unit.table.columns.map(({ title }): Runs => [{ text: title }]);
  const rule = top + height - HEAD_RULE;
  drawCells(strip, unit.table, titles, {
    style: STYLES.columnTitle,
    ink: QUIET,
    top,
    bottom: rule - STYLES.columnTitle.after,
    partAt: () => row && tree.within(row, 'TH', { scope: 'Column' }),
  });
  row?.end();
  drawRule(strip, rule, HEAD_RULE, strip.accent);
}

function drawRow(strip: Strip, unit: Of<'row'>, top: number, height: number): void {
  const { tree } = strip;
  const row = tree.partOf(unit);
  drawCells(strip, unit.table, unit.cells, {
    style: STYLES.cell,
    top: top + STYLES.cell.before,
    partAt: () => tree.within(row, 'TD'),
  });
  drawRule(strip, top + height - ROW_RULE, ROW_RULE, RULE);
}

/** How thick each line of a chart is, its ink unless that is the accent, and its dashes, in points. */
const LOOKS = {
  solid: { thick: 2, ink: null, dash: null },
  dashed: { thick: 1.25, ink: QUIET, dash: [4, 3] },
  mark: { thick: 0.75, ink: QUIET, dash: [1, 2] },
  grid: { thick: 0.5, ink: RULE, dash: null },
} as const;

function drawShape({ pen, left, accent, fonts }: Strip, part: Part, shape: Shape, top: number): void {
  const { file } = pen;
  if (shape.kind === 'text') {
    const { text, spot, anchor, isBold } = shape;
    const width = textWidth(text, CHART_TYPE, fonts.body, isBold);
    const x = left + spot[0] - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    pen.write(
      part,
      [{ text }],
      { size: CHART_TYPE, font: fonts.body, isBold, ink: QUIET },
      { baseline: top + spot[1], left: x },
    );
    return;
  }
  const { thick, ink, dash } = LOOKS[shape.look];
  const [first, ...rest] = shape.spots;
  if (!first) return;
  part.add(() => {
    file.save().moveTo(left + first[0], top + first[1]);
    for (const [x, y] of rest) file.lineTo(left + x, top + y);
    if (dash) file.dash(dash[0], { space: dash[1] });
    file
      .lineWidth(thick)
      .stroke(`#${ink ?? accent}`)
      .restore();
  });
}

/** The words over the chart, then the picture, which is read by its words. */
function drawChartUnit(strip: Strip, unit: Of<'chart'>, top: number): void {
  const { tree, left, width } = strip;
  const whole = tree.partOf(unit);
  const caption = tree.within(whole, 'Caption');
  const style = STYLES.caption;
  const y = drawWords(strip, { part: caption, runs: unit.caption, style, ink: QUIET, left, width, top });
  const figure = tree.within(whole, 'Figure', { alt: unit.alt });
  for (const shape of drawChart(unit.chart)) drawShape(strip, figure, shape, y + style.after);
}

/** A line of the document as it stands on its page. */
export interface PlacedLine {
  readonly line: StackedLine;
  /** Where it ends in the text of its unit. */
  readonly to: number;
  /** Points from the upper edge of the sheet, the head of its table left out. */
  readonly top: number;
}

/** Draws a line of text, or what is never parted: the head of the brief, the ask, the row of a table. */
export function drawLine(strip: Strip, { line, to, top }: PlacedLine): void {
  const { unit, height } = line;
  switch (unit.kind) {
    case 'head':
      drawHead(strip, unit, top);
      break;
    case 'heading':
    case 'annex-title':
      drawHeading(strip, unit, top);
      break;
    case 'ask':
      drawAsk(strip, unit, top, height);
      break;
    case 'chart':
      drawChartUnit(strip, unit, top);
      break;
    case 'row':
      drawRow(strip, unit, top, height);
      break;
    case 'paragraph':
    case 'item':
      drawTextLine(strip, unit, line.from, to, top);
      break;
    case 'rest':
      break;
    default:
      assertNever(unit);
  }
}
