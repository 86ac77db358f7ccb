import { linesOf } from '../brief/lines.ts';
import { type Block, type Brief, type BriefSection, type Run, type Runs, textOf } from '../brief/tree.ts';
import type { Incident } from '../incident/incident.ts';
import type { Vocabulary } from '../vocabulary/matcher.ts';
import { withGlossary } from '../vocabulary/with-glossary.ts';
import { joinWords } from '../wording/text.ts';
import { coverRuns } from './cover-runs.ts';
import { coversOf } from './covers.ts';
import { createFindPlaces, type FindPlaces } from './find-places.ts';
import { type Left, leftNames } from './left-names.ts';
import type { Covered, Mark, Redaction } from './redaction.ts';
import { createTally, type Tally } from './tally.ts';

/** A brief for a wider circle, and what was covered in it or kept. */
export interface Redacted {
  readonly brief: Brief;
  readonly covered: readonly Covered[];
  /** What may be names and stays readable. */
  readonly left: readonly Left[];
}

/** In the header of every page, and in the file's name. */
export const REDACTED_COPY = 'Redacted copy';

/** One way through the texts of a brief; it counts what it covers. */
interface Pen {
  readonly runs: (runs: Runs) => Runs;
  readonly text: (text: string) => string;
}

/** An address behind a word is seen by nobody who reads the copy over before it goes out. */
function withoutLink({ href: _hidden, ...run }: Run): Run {
  return run;
}

function createPen(find: FindPlaces, keep: ReadonlySet<string>, tally: Tally): Pen {
  const cover = (runs: Runs): Runs => {
    const text = textOf(runs);
    const places = find(runs).map((place) => ({ ...place, words: text.slice(place.start, place.end) }));
    for (const { kind, mark, words } of places) tally.count({ kind, mark, words, kept: keep.has(words) });
    return coverRuns(
      runs.map(withoutLink),
      places.filter(({ words }) => !keep.has(words)),
    );
  };
  return { runs: cover, text: (text) => textOf(cover([{ text }])) };
}

function coverBlock(pen: Pen, block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: pen.runs(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(pen.runs) };
    case 'ask':
      return { ...block, lines: block.lines.map(pen.runs) };
    case 'chart':
      // A picture cannot be covered in part: its words stand in its place.
      return { kind: 'paragraph', runs: pen.runs([{ text: block.alt }]) };
    default:
      return { ...block, rows: block.rows.map((row) => row.map(pen.runs)) };
  }
}

function coverSection(pen: Pen, section: BriefSection): BriefSection {
  return {
    ...section,
    statement: pen.text(section.statement),
    blocks: section.blocks.map((block) => coverBlock(pen, block)),
  };
}

const isGlossary = ({ key }: BriefSection): boolean => key === 'glossary';

/** " Redacted copy: [name] and [amount] stand for what it does not show." */
function legend(marks: readonly Mark[]): Run {
  const [first] = marks;
  if (first === undefined) return { text: ` ${REDACTED_COPY}.` };
  const stand = marks.length === 1 ? 'stands' : 'stand';
  return { text: ` ${REDACTED_COPY}: ${joinWords(marks)} ${stand} for what it does not show.` };
}

/**
 * The brief with the chosen words covered by plain marks, in every text of its tree: title, head, header, properties,
 * sections, annex and glossary. It covers what the record names and what the readers recognise; a person must read it.
 * The record is not changed, and links are never live.
 * @param last the record of the last report, whose words an update prints too; null for a first one
 */
export function redactBrief(
  brief: Brief,
  incident: Incident,
  last: Incident | null,
  vocabulary: Vocabulary,
  { kinds, keep, also }: Redaction,
): Redacted {
  const tally = createTally();
  const find = createFindPlaces(incident, coversOf(incident, last, also), kinds);
  const pen = createPen(find, new Set(keep), tally);
  const covered = {
    ...brief,
    title: pen.text(brief.title),
    subtitle: pen.runs(brief.subtitle),
    author: pen.text(brief.author),
    subject: pen.text(brief.subject),
    keywords: brief.keywords.map(pen.text),
    sections: brief.sections.map((section) => coverSection(pen, section)),
    annex: brief.annex.filter((section) => !isGlossary(section)).map((section) => coverSection(pen, section)),
  };
  // Terms that were covered need no explanation, and the explanations of own terms may name somebody.
  const { annex } = withGlossary(covered, incident, vocabulary);
  const body = {
    ...covered,
    annex: annex.map((section) => (isGlossary(section) ? coverSection(pen, section) : section)),
  };
  const redacted = {
    ...body,
    subtitle: [...body.subtitle, legend(tally.marks())],
    confidentiality: [brief.confidentiality, REDACTED_COPY].filter((mark) => mark !== '').join('. '),
  };
  return {
    brief: redacted,
    covered: tally.covered(),
    left: leftNames(linesOf(body).map(({ text }) => text)),
  };
}
