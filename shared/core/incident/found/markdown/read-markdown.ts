import { regex } from '../../../long-text.ts';
import { printInteger } from '../../../wording/number.ts';
import { readDay } from '../../typed/notes/day.ts';
import { readHead } from '../../typed/notes/head.ts';
import { MAX_NOTES } from '../../typed/read-notes.ts';
import { type Read, read, unread } from '../../typed/read-result.ts';
import { readStamp } from '../../typed/read-stamp.ts';
import type { Found, Given } from '../found.ts';
import { type Gather, gather } from '../gather.ts';
import { ANY_DAYS } from '../moments.ts';
import { readActions } from './actions.ts';
import { isLabel, putSaid, readTableOfOne, type Said, saidIn } from './labels.ts';
import { type Outline, outlineOf, type Part, type PartKind } from './outline.ts';
import { linksOf, plainWords } from './plain.ts';
import { isRule } from './table.ts';
import { readTimeline, zoneSaid } from './timeline.ts';

const TOOL = 'Post-mortem';
/** Lines that tell whether a text is notes. */
const NOTES_READ = 200;

/** What a post-mortem is called before it says of what. */
const GENRE = regex('i')`
  ^(?:\[[^\]]{1,20}\]\s*)?(?:(?:public |blameless |incident )?(?:post[- ]?mortem|retrospective|rca|root cause
    analysis)|incident (?:report|review|summary))(?: report| template| document)?\s*(?:[:–—-]\s*|
    \bfor\b(?: the)?\s+|\bof\b(?: the)?\s+|$)
`;

function titleOf({ title }: Outline): string {
  return title.replace(GENRE, '').trim();
}

const ISO_DAY = /\b\d{4}-\d\d-\d\d\b/;

/** The day that a text names, at noon (ISO 8601, UTC); null for none, or one that can be two. */
function dayIn(text: string, zone: string): string | null {
  const iso = ISO_DAY.exec(text)?.[0];
  const at = readStamp(iso ?? text, ANY_DAYS[0], zone);
  if (at.ok) return readStamp(iso ?? text, ANY_DAYS[1], zone).ok && /\d{4}/.test(text) ? at.value.at : null;
  const day = readDay(text, null, ANY_DAYS[0], zone);
  return day.ok && /\d{4}/.test(text) ? `${day.value.toString()}T12:00:00Z` : null;
}

const DAY_LABEL = /^(?:incident |event )?(?:date|day)(?: of (?:the )?(?:incident|event|outage))?$/i;

/** The day that the incident was on, as a label says it or the title names it in full. */
function daySaid({ title, parts }: Outline, zone: string): string | null {
  const said = parts.flatMap((part) =>
    [saidBy(part) ?? [], part.lines.flatMap((line) => saidIn(line) ?? [])].flat(),
  );
  const dated = said.filter(({ label }) => DAY_LABEL.test(label)).map(({ value }) => dayIn(value, zone));
  const iso = ISO_DAY.exec(title)?.[0];
  return dated.find((day) => day !== null) ?? (iso === undefined ? null : dayIn(iso, zone));
}

/** Takes out the lines that say one thing under a label; answers the others, in plain words. */
function takeLabels(gather: Gather, lines: readonly string[]): readonly string[] {
  const rest: string[] = [];
  const put = (said: Said): boolean => DAY_LABEL.test(said.label) || putSaid(gather, said);
  for (const line of readTableOfOne(lines)) {
    const said = typeof line === 'string' ? saidIn(line) : line;
    const isTaken = said !== null && put(said);
    if (isTaken || (typeof line === 'string' && isRule(line))) continue;
    rest.push(
      typeof line === 'string' ? plainWords(line.replace(/^\s*>+\s?/, '')) : `${line.label}: ${line.value}`,
    );
  }
  return rest;
}

const MARKER = /^(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/;

/** The words of each item or line. */
const itemsOf = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(MARKER, '').trim()).filter((line) => line !== '');

/** Lines that follow each other are one paragraph. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => (MARKER.test(line) ? `\n${line.replace(MARKER, '')}` : line))
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

type ReadPart = (gather: Gather, part: Part) => void;

const sentence =
  (key: 'summary' | 'mitigation' | 'trigger'): ReadPart =>
  (gather, part) =>
    gather.sentence(key, paragraphsOf(takeLabels(gather, part.lines)).join('\n\n'), part.title);

const itemised =
  (key: 'contributing' | 'wentWell'): ReadPart =>
  (gather, part) =>
    gather.lines(key, itemsOf(takeLabels(gather, part.lines)), part.title);

/** A heading may be the label of the one line under it: "## Severity", "## Date". */
function saidBy({ title, lines }: Part): Said | null {
  const [value, ...more] = lines.filter((line) => line.trim() !== '');
  const label = title.replace(/^[^\p{L}]+/u, '').replace(/[\s:]+$/, '');
  return value === undefined || more.length > 0
    ? null
    : { label, value: plainWords(value.replace(MARKER, '')) };
}

const noted: ReadPart = (gather, part) => {
  const said = saidBy(part);
  if (said && (DAY_LABEL.test(said.label) || (isLabel(said.label) && putSaid(gather, said)))) return;
  noteOf(gather, part);
};

const noteOf: ReadPart = (gather, part) =>
  gather.note(
    part.title || 'Top',
    takeLabels(gather, part.lines)
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n'),
  );

const PARTS: Readonly<Record<PartKind, ReadPart>> = {
  timeline: (gather, part) => readTimeline(gather, part.lines),
  actions: (gather, part) => readActions(gather, part.lines),
  summary: sentence('summary'),
  resolution: sentence('mitigation'),
  trigger: sentence('trigger'),
  cause: (gather, part) =>
    gather.words('technicalCause', paragraphsOf(takeLabels(gather, part.lines)).join('\n\n'), part.title),
  contributing: itemised('contributing'),
  wentWell: itemised('wentWell'),
  impact: noted,
  details: noted,
};

function putLinks(gather: Gather, { parts }: Outline): void {
  for (const { title, lines } of parts)
    for (const line of lines)
      for (const { words, address } of linksOf(line))
        gather.link(
          address,
          words || (title === '' ? '' : `${title}: ${plainWords(line).replace(address, '').trim()}`),
        );
}

/** Puts what the parts say in their places; false where no heading is one of a post-mortem. */
function putParts(found: Gather, outline: Outline): boolean {
  for (const part of outline.parts) (part.kind === null ? noted : PARTS[part.kind])(found, part);
  putLinks(found, outline);
  if (outline.isStruck)
    found.remark('Words that were struck out are left out, as their author withdrew them.');
  return outline.parts.some(({ kind, title }) => kind !== null && title !== '');
}

/** Markdown inside another file: a post-mortem by its headings, else a note. */
export function putMarkdown(found: Gather, text: string, from: string): void {
  const outline = outlineOf(text.slice(0, MAX_NOTES));
  if (outline.parts.some(({ kind, title }) => kind !== null && title !== '')) putParts(found, outline);
  else {
    found.note(from, text);
    putLinks(found, outline);
  }
}

/** What a text says of its times, beside what was given. */
export function givenBy(text: string, given: Given): Given {
  const zone = zoneSaid(text);
  return { ...given, said: { zone, day: daySaid(outlineOf(text), zone ?? given.zone) } };
}

const NO_HEADINGS =
  'It has none of the headings of a post-mortem: Summary, Impact, Timeline, Root cause, Action items.';
const NOTES_ELSEWHERE = ' Lines that begin with a time go in under Times and timeline, “Paste notes…”.';

/** True for a chat or a log that was kept as a file: several lines begin with a clock time. */
const isNotes = (text: string): boolean =>
  text
    .split('\n', NOTES_READ)
    .filter((line) => readHead(line.trim())?.clock)
    .slice(0, 2).length === 2;

/**
 * A post-mortem in Markdown, by the headings that its template has: Summary, Impact, Timeline, Root cause, Action items
 * and those near them, as Google’s SRE book, Atlassian’s and PagerDuty’s handbooks and wikis write them. What has no
 * field becomes a note; a sentence when it is no such text.
 */
export function readMarkdown(text: string, given: Given): Read<Found> {
  if (text.length > MAX_NOTES)
    return unread(`It has more than ${printInteger(MAX_NOTES)} characters of text, which is the limit.`);
  const outline = outlineOf(text);
  const found = gather(TOOL, givenBy(text, given));
  const title = titleOf(outline);
  const isTold = putParts(found, outline);
  found.words('title', title, 'Title');
  const result = found.found([]);
  const isSaid = result.facts.some(({ key }) => key !== 'title') || result.events.length > 0;
  return isTold && (isSaid || result.actions.length > 0 || result.notes.length > 0)
    ? read(result)
    : unread(`${NO_HEADINGS}${isNotes(text) ? NOTES_ELSEWHERE : ''}`);
}
