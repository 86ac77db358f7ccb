import type { Line, LineKind } from '../brief/lines.ts';
import type { Incident } from '../incident/incident.ts';
import type { Vocabulary } from '../vocabulary/matcher.ts';
import { coach } from './find-remarks.ts';
import type { Finding } from './finding.ts';
import { readLines } from './text/coach-text.ts';
import { type MarkdownBlock, readMarkdown } from './text/markdown.ts';
import { type BlockPlace, placeBlocks } from './text/markdown-sections.ts';
import { placeInSource } from './text/source-text.ts';
import { recordOfText } from './text/text-record.ts';

/** One remark on a Markdown text. */
export interface TextFinding
  extends Pick<Finding, 'ruleId' | 'severity' | 'message' | 'reason' | 'suggestion'> {
  /** UTF-16 offsets into the text as it came in. */
  readonly start: number;
  readonly end: number;
  /** The words complained about, as they stand there. */
  readonly text: string;
}

function lineKind(kind: MarkdownBlock['kind'], section: Line['section']): LineKind {
  if (kind === 'heading') return section === 'title' ? 'title' : 'heading';
  return section === 'decision' && kind !== 'cell' ? 'ask' : kind;
}

function lineOf(block: MarkdownBlock, index: number, place: BlockPlace): Line {
  const { column } = block;
  const { text } = block.content;
  const kind = lineKind(block.kind, place.section);
  return { ...place, index, kind, column, runs: [{ text }], text, edited: true };
}

/**
 * Every remark of the coach on a Markdown text, in reading order. Block quotes are the words of others and are not
 * read, but for the box of a decision, which our own briefs print as one.
 * @param incident the record the text belongs to; without it, what the text says of itself
 */
export function findInText(
  markdown: string,
  vocabulary: Vocabulary,
  incident?: Incident,
): readonly TextFinding[] {
  const blocks = readMarkdown(markdown);
  const places = placeBlocks(blocks);
  const lines = blocks.flatMap((block, index) => {
    const place = places[index];
    if (!place || (block.quoted && place.section !== 'decision')) return [];
    return [lineOf(block, index, place)];
  });
  const record = incident ?? recordOfText(blocks, places);
  return coach.find({ text: readLines(lines), incident: record, vocabulary }).flatMap((finding) => {
    const block = blocks[finding.line];
    return block ? [inSource(finding, block, markdown)] : [];
  });
}

function inSource(finding: Finding, { content }: MarkdownBlock, markdown: string): TextFinding {
  const { ruleId, severity, message, reason, suggestion } = finding;
  const { start, end } = placeInSource(content, finding.start, finding.end);
  return { ruleId, severity, message, reason, suggestion, start, end, text: markdown.slice(start, end) };
}
