import { breakLines } from '../brief/pages/break-lines.ts';
import { lineHeight } from '../brief/pages/stack.ts';
import type { Runs } from '../brief/tree.ts';
import { clipRuns } from '../card/clip-runs.ts';
import type { Font, Fonts } from '../style/fonts.ts';
import { SLIDE_WIDTH, type SlideLine, type SlidePart } from './slide.ts';

/** Programs differ by a hair in the width of a line: a word is never let in by so little. */
const SAFE = 0.97;
/** Type sizes of a slide's text, the best first; the last is the least a room can read. */
const SIZES = [28, 24, 22, 20, 18] as const;
const LEAST = 18;
/** More points than these are read by nobody. */
const MOST_POINTS = 9;

/** Space before and after each kind of line and indent of a point, in type sizes. */
export const SPACE = {
  lead: { before: 0, after: 0.5 },
  name: { before: 0.55, after: 0 },
  point: { before: 0.3, after: 0 },
} as const satisfies Readonly<Record<SlideLine['look'], object>>;
export const INDENT = 0.9;
/** Between the frame of an ask and its words, in points. */
export const ASK_SPACE = 10;
/** Around the words of a cell, in points. */
export const CELL = { side: 6, edge: 3 } as const;

/** Height of the lines that the runs take. */
function heightOf(runs: Runs, size: number, width: number, font: Font, isBold = false): number {
  return breakLines(runs, { size, width: width * SAFE, isBold, font }).length * lineHeight(size, font);
}

const TITLE_SIZES = [
  [32, 2],
  [28, 2],
  [24, 3],
] as const;

/** The type size that a headline fits its room in; null when none is small enough. */
export function titleSize(title: string, { headings }: Fonts): number | null {
  const lines = (size: number): number =>
    breakLines([{ text: title }], { size, width: SLIDE_WIDTH * SAFE, isBold: true, font: headings }).length;
  return TITLE_SIZES.find(([size, most]) => lines(size) <= most)?.[0] ?? null;
}

/** Size of the quiet line under the title and of the name of what follows. */
const fixedSize = (look: SlideLine['look'], size: number): number => (look === 'lead' ? LEAST : size);

function lineHeightOf({ look, runs }: SlideLine, size: number, font: Font): number {
  const own = fixedSize(look, size);
  const width = look === 'point' ? SLIDE_WIDTH - INDENT * size : SLIDE_WIDTH;
  return (SPACE[look].before + SPACE[look].after) * own + heightOf(runs, own, width, font, look === 'name');
}

function textHeight(lines: readonly SlideLine[], size: number, font: Font): number {
  return lines.reduce((sum, line) => sum + lineHeightOf(line, size, font), 0);
}

/** Points that belong together; the name stands over them where there is one. */
export interface Group {
  readonly name: string | null;
  readonly points: readonly Runs[];
  /** Has its room before the others. */
  readonly isFirst?: boolean;
  /** The line in the place of so many points that have no room; without it they are left out with no word. */
  readonly more?: (left: number) => Runs;
}

/** The places of the points in the order they are let in: of those that come first all, then one of each in turn. */
function turns(groups: readonly Group[]): readonly (readonly [group: number, nth: number])[] {
  const each = groups.flatMap(({ points, isFirst }, group) =>
    points.map((_, nth) => ({ group, nth, round: isFirst ? 0 : nth + 1 })),
  );
  return each.toSorted((a, b) => a.round - b.round).map(({ group, nth }) => [group, nth]);
}

/** The first so many points, and the line that stands for the rest: measured with them, it always has its room. */
function pointLines({ points, more }: Group, count: number): readonly SlideLine[] {
  const left = points.length - count;
  const shown = points.slice(0, count);
  return (more && left > 0 ? [...shown, more(left)] : shown).map((runs) => ({ look: 'point', runs }));
}

/** The lines of the first so many points of each group. */
function linesOf(groups: readonly Group[], counts: readonly number[], lead: Runs): readonly SlideLine[] {
  const quiet: readonly SlideLine[] = lead.length > 0 ? [{ look: 'lead', runs: lead }] : [];
  return [
    ...quiet,
    ...groups.flatMap((group, index): readonly SlideLine[] => {
      const { name } = group;
      const shown = pointLines(group, counts[index] ?? 0);
      return name !== null && shown.length > 0 ? [{ look: 'name', runs: [{ text: name }] }, ...shown] : shown;
    }),
  ];
}

interface Room {
  readonly top: number;
  readonly height: number;
  readonly font: Font;
}

/** As many points of each group as there is room for, one of each in turn: no group goes without. */
function chosen(
  groups: readonly Group[],
  lead: Runs,
  size: number,
  { height, font }: Room,
): readonly number[] {
  const full = new Set<number>();
  let counts: readonly number[] = groups.map(() => 0);
  for (const [group, nth] of turns(groups)) {
    if (full.has(group)) continue;
    const more = counts.with(group, nth + 1);
    const isTooMuch = more.reduce((sum, count) => sum + count, 0) > MOST_POINTS;
    // What comes after a point that has no room may lean on it.
    if (isTooMuch || textHeight(linesOf(groups, more, lead), size, font) > height) full.add(group);
    else counts = more;
  }
  return counts;
}

/** The points that fit the room, and how many do not. */
interface Fitted {
  readonly part: SlidePart | null;
  readonly left: number;
}

/** As many points as fit, in type as large as it may be; one is never cut. */
export function fitText(groups: readonly Group[], lead: Runs, room: Room): Fitted {
  const { top, height, font } = room;
  const all = groups.reduce((sum, { points }) => sum + points.length, 0);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const tried = SIZES.map((size) => ({ size, counts: chosen(groups, lead, size, room) }));
  const { size, counts } = tried.find((each) => sum(each.counts) === all) ?? {
    size: LEAST,
    counts: chosen(groups, lead, LEAST, room),
  };
  const lines = linesOf(groups, counts, lead);
  const left = all - sum(counts);
  if (lines.length === 0 || textHeight(lines, size, font) > height) return { part: null, left: all };
  return { part: { kind: 'text', size, top, height, lines }, left };
}

/** The decisions in their box, as many as fit; of one that is too long, its first sentences. */
export function fitAsks(asks: readonly (readonly Runs[])[], { top, height, font }: Room): Fitted {
  const width = SLIDE_WIDTH - 2 * ASK_SPACE;
  const tall = (lines: readonly Runs[], size: number): number =>
    lines.reduce(
      (sum, runs) => sum + SPACE.point.before * size + heightOf(runs, size, width, font),
      2 * ASK_SPACE - SPACE.point.before * size,
    );
  const whole = asks.map((sentences) => joinedRuns(sentences));
  const size = SIZES.find((each) => tall(whole, each) <= height) ?? LEAST;
  const lines: Runs[] = [];
  let left = 0;
  for (const sentences of asks) {
    const counts = Array.from(sentences, (_, index) => sentences.length - index);
    const count =
      counts.find((n) => tall([...lines, joinedRuns(sentences.slice(0, n))], size) <= height) ?? 0;
    if (count > 0) lines.push(joinedRuns(sentences.slice(0, count)));
    left += sentences.length - count;
  }
  if (lines.length === 0) return { part: null, left };
  return { part: { kind: 'ask', size, top, height: tall(lines, size), lines }, left };
}

function joinedRuns(sentences: readonly Runs[]): Runs {
  return sentences.flatMap((runs, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs]));
}

/** Sizes of a table, the best first. */
const TABLE_SIZES = [20, 18] as const;

/** As many rows as fit, from the first; none where not even one does. */
export function fitTable(
  table: Pick<Extract<SlidePart, { kind: 'table' }>, 'summary' | 'columns'> & {
    readonly rows: readonly (readonly Runs[])[];
  },
  { top, height, font }: Room,
): Fitted {
  const { summary, columns, rows } = table;
  const rowHeight = (cells: readonly Runs[], size: number, isBold: boolean): number => {
    const widths = columns.map(({ width }) => (width / 100) * SLIDE_WIDTH - 2 * CELL.side);
    const heights = cells.map((cell, index) => heightOf(cell, size, widths[index] ?? 0, font, isBold));
    return Math.max(lineHeight(size, font), ...heights) + 2 * CELL.edge;
  };
  const at = (size: number) => {
    const titles = columns.map(({ title }): Runs => [{ text: title }]);
    const headHeight = rowHeight(titles, LEAST, true);
    const tall = rows.map((cells) => ({ cells, height: rowHeight(cells, size, false) }));
    let used = headHeight;
    const end = tall.findIndex((row) => {
      used += row.height;
      return used > height;
    });
    const shown = end < 0 ? tall : tall.slice(0, end);
    return {
      size,
      headHeight,
      rows: shown,
      height: shown.reduce((sum, row) => sum + row.height, headHeight),
    };
  };
  const tried = TABLE_SIZES.map(at);
  const best = tried.find((each) => each.rows.length === rows.length) ?? at(LEAST);
  if (best.rows.length === 0) return { part: null, left: rows.length };
  return { part: { kind: 'table', summary, columns, top, ...best }, left: rows.length - best.rows.length };
}

/** Type sizes at the edges of a slide, and most characters of a mark that is too long for all of them. */
const EDGE_SIZES = [12, 10, 8] as const;
const MOST_MARK = 240;

/** Words at the edge of a slide in the largest type in which they keep to so many lines of a width; cut as a last resort. */
export function fitEdge(
  text: string,
  width: number,
  most: number,
  font: Font,
): { readonly runs: Runs; readonly size: number } {
  const runs: Runs = [{ text }];
  const lines = (size: number): number =>
    breakLines(runs, { size, width: width * SAFE, isBold: false, font }).length;
  const size = EDGE_SIZES.find((each) => lines(each) <= most);
  return size === undefined ? { runs: clipRuns(runs, MOST_MARK), size: EDGE_SIZES[2] } : { runs, size };
}
