import { countWord } from '../brief/sections/asks.ts';
import {
  type Block,
  type PrintedDocument,
  type PrintedSection,
  type Runs,
  type TableColumn,
  textOf,
} from '../brief/tree.ts';
import { capitalise, nounFor } from '../wording/text.ts';
import { fitAsks, fitTable, fitText, type Group, titleSize } from './fit.ts';
import { headlinesOf, withoutStop } from './headline.ts';
import { asksOf, notesOf, pointsOf, sentenceRuns } from './points.ts';
import { SLIDE, type Slide, type SlidePart, type Slides } from './slide.ts';

type Key = NonNullable<PrintedSection['key']>;

/** Which sections a slide is made of, in the order they are told: what happened, how much, why, what is left, the ask. */
const FIRST: readonly Key[] = ['bottom-line', 'corrections', 'changes'];
const FIGURES: readonly Key[] = ['impact'];
const CAUSE: readonly Key[] = ['cause', 'response'];
const RISK: readonly Key[] = ['risk', 'clocks'];
const TOLD: readonly Key[] = ['communication', 'promises'];
const ASK: readonly Key[] = ['decision', 'next'];

/** Between two parts, in points. */
const APART = 12;
/** Room that is worth a line of text. */
const LEAST_ROOM = 40;
/** Rows of figures that are still read. */
const MOST_ROWS = 6;
/** What the picture takes of a slide, and its least type. */
const CHART_HEIGHT = 180;
const CHART_SIZE = 14;
/** Share of the room that the decisions may take where more stands below. */
const ASK_SHARE = 0.65;

/** A slide before it has a number: its parts, and how much of its sections they leave to the notes. */
interface Made {
  readonly slide: Slide;
  readonly left: number;
}

const TOO_LONG: Runs = [{ text: 'What belongs here is too long for a slide: it stands in the notes.' }];

/** Of more corrections than these, why each was made stands in the notes: what was wrong goes before it. */
const MOST_WITH_REASONS = 2;

function correctionPoints(points: readonly Runs[]): readonly Runs[] {
  return points.length > MOST_WITH_REASONS
    ? points.flatMap((runs) => sentenceRuns(runs).slice(0, 1))
    : points;
}

/** A figure that was told wrong never drops off a slide in silence. */
function moreCorrections(left: number): Runs {
  return [{ text: `${capitalise(countWord(left))} more ${nounFor(left, 'corrections')}: see the brief.` }];
}

function sectionsOf(document: PrintedDocument, keys: readonly Key[]): readonly PrintedSection[] {
  return keys.flatMap((key) => document.sections.filter((section) => section.key === key));
}

type Table = Extract<Block, { kind: 'table' }>;
type Chart = Extract<Block, { kind: 'chart' }>;

/** What was measured and how much; how we know it stands in the notes. */
const COLUMN_WIDTHS = [40, 60] as const;

function shortTable({ summary, columns, rows }: Table): Parameters<typeof fitTable>[0] {
  const short = columns
    .slice(0, COLUMN_WIDTHS.length)
    .map((column, index): TableColumn => ({ ...column, width: COLUMN_WIDTHS[index] ?? 0 }));
  return { summary, columns: short, rows: rows.map((row) => row.slice(0, short.length)) };
}

/** What a slide is told from. */
interface Told {
  readonly document: PrintedDocument;
  readonly sections: readonly PrintedSection[];
  /** The best first. */
  readonly headlines: readonly string[];
  /** A quiet line under the title; empty for none. */
  readonly lead: Runs;
  readonly chart: Chart | null;
}

/** What a slide is called whose headlines are all too long. */
const PLAIN_TITLE = 'Incident brief';

/** The first headline that fits its room. */
function titleOf({ document, headlines }: Told): { readonly text: string; readonly size: number } {
  for (const text of [...headlines, PLAIN_TITLE]) {
    const size = text.trim() === '' ? null : titleSize(text, document.look);
    if (size !== null) return { text, size };
  }
  throw new Error('The plain title has no room on a slide.');
}

/** What stands above the points, and the points: those of a table among the figures are its rows. */
interface Content {
  readonly asks: readonly (readonly Runs[])[];
  readonly table: Table | null;
  readonly groups: readonly Group[];
}

/** `title` is said by the headline and no second time. */
function contentOf({ sections }: Told, title: string): Content {
  const blocks = sections.flatMap((section) => section.blocks);
  const table = sections.some(({ key }) => key === 'impact')
    ? (blocks.find((block) => block.kind === 'table') ?? null)
    : null;
  const groups = sections.map(({ key, label, blocks: own }): Group => {
    const rest = own.filter((block) => block !== table);
    const isCorrections = key === 'corrections';
    const points = pointsOf(rest).filter((runs) => withoutStop(textOf(runs)) !== title);
    return {
      name: key === 'bottom-line' || label === title ? null : label,
      isFirst: key === 'bottom-line' || isCorrections,
      ...(isCorrections ? { more: moreCorrections } : {}),
      points: isCorrections ? correctionPoints(points) : points,
    };
  });
  const told = groups.filter(({ points }) => points.length > 0);
  return {
    asks: asksOf(blocks).map(sentenceRuns),
    table,
    groups: told.length === 1 ? told.map((only) => ({ ...only, name: null })) : told,
  };
}

/** Parts one under the other, and where the next begins. */
interface Stacked {
  readonly parts: readonly SlidePart[];
  readonly top: number;
  readonly left: number;
}

function under({ parts, top, left }: Stacked, fitted: ReturnType<typeof fitText>): Stacked {
  const { part } = fitted;
  return part
    ? { parts: [...parts, part], top: part.top + part.height + APART, left: left + fitted.left }
    : { parts, top, left: left + fitted.left };
}

function chartPart({ chart, alt }: Chart, bottom: number): SlidePart {
  return { kind: 'chart', chart, alt, size: CHART_SIZE, top: bottom - CHART_HEIGHT, height: CHART_HEIGHT };
}

/** Decisions, figures, picture, points: in this order, as much as there is room for. */
function stack(told: Told, { asks, table, groups }: Content): Stacked {
  const font = told.document.look.body;
  const bottom = SLIDE.body.top + SLIDE.body.height;
  const end = told.chart ? bottom - CHART_HEIGHT - APART : bottom;
  let stacked: Stacked = { parts: [], top: SLIDE.body.top, left: 0 };
  const room = (share = 1) => ({ top: stacked.top, height: (end - stacked.top) * share, font });
  if (asks.length > 0) stacked = under(stacked, fitAsks(asks, room(groups.length > 0 ? ASK_SHARE : 1)));
  if (table) {
    const short = shortTable(table);
    const fitted = fitTable({ ...short, rows: short.rows.slice(0, MOST_ROWS) }, room());
    stacked = under(stacked, { ...fitted, left: fitted.left + Math.max(0, short.rows.length - MOST_ROWS) });
  }
  const hasRoom = end - stacked.top >= LEAST_ROOM;
  const count = groups.reduce((sum, { points }) => sum + points.length, 0);
  if (count > 0 || told.lead.length > 0)
    stacked = under(stacked, hasRoom ? fitText(groups, told.lead, room()) : { part: null, left: count });
  if (told.chart) stacked = { ...stacked, parts: [...stacked.parts, chartPart(told.chart, bottom)] };
  if (stacked.parts.length > 0 || stacked.left === 0) return stacked;
  return { ...stacked, ...under(stacked, fitText([{ name: null, points: [TOO_LONG] }], [], room())) };
}

function makeSlide(told: Told): Made {
  const title = titleOf(told);
  const { parts, left } = stack(told, contentOf(told, title.text));
  const notes = told.sections.flatMap(notesOf);
  return { slide: { title: title.text, titleSize: title.size, parts, notes }, left };
}

function told(document: PrintedDocument, keys: readonly Key[]): Told {
  const sections = sectionsOf(document, keys);
  return { document, sections, headlines: headlinesOf(sections), lead: [], chart: null };
}

const hasWords = ({ sections }: Told): boolean => sections.length > 0;

/** The sentences of the subtitle that a line or two have room for. */
const MOST_LEAD = 200;

function leadOf({ subtitle }: PrintedDocument): Runs {
  const sentences = sentenceRuns(subtitle);
  const texts = sentences.map((_, index) =>
    sentences.slice(0, index + 1).flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs])),
  );
  return texts.findLast((runs) => textOf(runs).length <= MOST_LEAD) ?? [];
}

/** The first slide is called what the brief is called. */
function firstSlide(document: PrintedDocument): Made {
  const headlines = [document.title, document.subject];
  const made = makeSlide({ ...told(document, FIRST), headlines, lead: leadOf(document) });
  const notes = [document.title, textOf(document.subtitle), ...made.slide.notes];
  return { ...made, slide: { ...made.slide, notes } };
}

/**
 * What is left and the ask: one slide where all of it fits and nothing has to be decided, else two. A decision has a
 * slide of its own; without one, what others were told stands there, as what comes next may be a single line.
 */
function lastSlides(document: PrintedDocument): readonly Made[] {
  const all = told(document, [...RISK, ...TOLD, ...ASK]);
  const isAsked = all.sections.some(({ blocks }) => asksOf(blocks).length > 0);
  const together = isAsked ? null : makeSlide(all);
  if (together?.left === 0) return hasWords(all) ? [together] : [];
  const parts = isAsked ? [[...RISK, ...TOLD], ASK] : [RISK, [...TOLD, ...ASK]];
  return parts
    .map((keys) => told(document, keys))
    .filter(hasWords)
    .map(makeSlide);
}

/** The picture of the annex; a brief prints one at most. */
function chartOf({ sections, annex }: PrintedDocument): Chart | null {
  const blocks = [...sections, ...annex].flatMap((section) => section.blocks);
  return blocks.find((block) => block.kind === 'chart') ?? null;
}

/**
 * Three to five slides of a brief: what happened, the figures with the chart, cause and what is done, the risk, the
 * decision and what comes next. They say sentences, rows and headings of the brief and nothing else; what has no room
 * is left out whole, and the notes of each slide hold all of its sections. Depends on nothing but its argument.
 */
export function buildSlides(document: PrintedDocument): Slides {
  const figures = { ...told(document, FIGURES), chart: chartOf(document) };
  const middle = [figures, told(document, CAUSE)].filter(hasWords);
  const made = [firstSlide(document), ...middle.map(makeSlide), ...lastSlides(document)];
  return {
    slides: made.map(({ slide }) => slide),
    left: made.reduce((sum, { left }) => sum + left, 0),
  };
}
