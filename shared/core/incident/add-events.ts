import { printInteger } from '../wording/number.ts';
import { epochOf } from '../wording/zone.ts';
import type { Edit } from './edit.ts';
import { type Row, row } from './lists.ts';
import { MAX_ROWS } from './parse/parse.ts';
import { eventKey, type NoteRow } from './typed/read-notes.ts';
import { type Read, read, unread } from './typed/read-result.ts';
import { knownValue } from './values/slot.ts';

type Timeline = readonly Row<'timeline'>[];

/** An event that notes tell, and whether the timeline tells it already. */
export interface ProposedEvent extends NoteRow {
  /** Names it within its notes. */
  readonly key: string;
  readonly isKnown: boolean;
}

/** The events of the notes, in their order; what stands in the timeline in plain or technical words is known. */
export function proposeEvents(timeline: Timeline, notes: readonly NoteRow[]): readonly ProposedEvent[] {
  const known = new Set(
    timeline.flatMap(({ at, plain, technical }) => {
      const moment = knownValue(at);
      const words = [knownValue(plain), knownValue(technical)];
      return moment ? words.flatMap((text) => (text === null ? [] : eventKey(moment.at, text))) : [];
    }),
  );
  return notes.map((event) => {
    const key = eventKey(event.stamp.at, event.text);
    return { ...event, key, isKnown: known.has(key) };
  });
}

/** The last row that is not after each of the events, which are in the order of time; -1 where there is none. */
function placesFor(timeline: Timeline, events: readonly NoteRow[]): readonly number[] {
  const epochs = timeline.map(({ at }) => {
    const moment = knownValue(at);
    return moment ? epochOf(moment.at) : Number.POSITIVE_INFINITY;
  });
  return events.map(({ stamp }) => {
    const epoch = epochOf(stamp.at);
    return epochs.findLastIndex((before) => before <= epoch);
  });
}

/**
 * One edit that puts the events, oldest first, among the rows of the timeline by their time; `ids` names their rows.
 * A sentence when the list holds no more.
 */
export function addEvents(
  timeline: Timeline,
  events: readonly NoteRow[],
  ids: readonly string[],
): Read<Edit> {
  if (timeline.length + events.length > MAX_ROWS)
    return unread(`The timeline holds at most ${printInteger(MAX_ROWS)} events; nothing was added.`);
  const places = placesFor(timeline, events);
  const rows = events.map(({ stamp, text }, index) => ({
    row: row('timeline', ids[index] ?? '', { at: stamp, plain: text }),
    to: (places[index] ?? -1) + 1 + index,
  }));
  return read({ kind: 'rows-add', list: 'timeline', rows });
}
