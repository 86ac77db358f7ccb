import { SECTION_KEYS, type SectionKey } from '../brief/section-keys.ts';
import type { Noted } from '../followup/edits.ts';
import type { Edit } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import { type Row, row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';

/** A remark of a reader; of the whole brief where it names no section. */
export interface Comment {
  readonly id: string;
  readonly section: SectionKey | null;
  /** The words of the page that are meant; empty for all of the section. */
  readonly quote: string;
  readonly words: string;
  readonly by: string;
  readonly at: Stamp | null;
  /** What was done about it; empty where nobody said. */
  readonly answer: string;
  readonly settledAt: Stamp | null;
}

/** A new comment; who is meant to settle it sees it beside the brief. Id and time come from outside. */
export function addComment(
  { id, at }: Noted,
  said: Pick<Comment, 'section' | 'quote' | 'words' | 'by'>,
): Edit {
  const cells = { section: said.section, quote: said.quote || null, words: said.words, by: said.by, at };
  return { kind: 'row-add', list: 'comments', row: row('comments', id, cells) };
}

/** It was dealt with at that moment, or is open again. */
export function settleComment(id: string, at: Stamp | null): Edit {
  return { kind: 'row-set', list: 'comments', id, column: 'settledAt', value: at };
}

function commentOf({ id, section, quote, words, by, at, answer, settledAt }: Row<'comments'>): Comment {
  return {
    id,
    section: knownValue(section),
    quote: knownValue(quote) ?? '',
    words: knownValue(words) ?? '',
    by: knownValue(by) ?? '',
    at: knownValue(at),
    answer: knownValue(answer) ?? '',
    settledAt: knownValue(settledAt),
  };
}

const placeOf = ({ section }: Comment): number => (section === null ? -1 : SECTION_KEYS.indexOf(section));

/** Those of the whole brief first, then in the order of its sections, within one as they were written. */
export function commentsOf({ lists }: Incident): readonly Comment[] {
  return lists.comments.map(commentOf).toSorted((a, b) => placeOf(a) - placeOf(b));
}

export function openComments(incident: Incident): readonly Comment[] {
  return commentsOf(incident).filter(({ settledAt }) => settledAt === null);
}
