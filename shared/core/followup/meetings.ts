import { Temporal } from 'temporal-polyfill';
import { type Edit, setCell } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import { row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import { type Stamp, stamp } from '../incident/values/stamp.ts';
import { epochOf } from '../wording/zone.ts';
import type { Noted } from './edits.ts';

/** A meeting as it was held. */
export interface Meeting {
  readonly id: string;
  readonly openedAt: Stamp;
  /** Null while it goes on. */
  readonly endedAt: Stamp | null;
}

/** The meeting opened last; null before the first. */
export function lastMeeting({ lists }: Incident): Meeting | null {
  const held = lists.meetings.flatMap(({ id, openedAt, endedAt }) => {
    const opened = knownValue(openedAt);
    return opened ? [{ id, openedAt: opened, endedAt: knownValue(endedAt) }] : [];
  });
  return held.at(-1) ?? null;
}

/** A meeting whose end nobody noted is not still going on after so long. */
const LONGEST_MS = 4 * 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** True while the meeting goes on at `nowMs` (epoch milliseconds). */
export function isOpen({ openedAt, endedAt }: Meeting, nowMs: number): boolean {
  return endedAt === null && nowMs - epochOf(openedAt.at) < LONGEST_MS;
}

/** When each note of the meetings was taken, the first first. */
export function notedTimes({ lists }: Incident): readonly Stamp[] {
  return [...lists.decisions, ...lists.commitments, ...lists.asked]
    .flatMap(({ at }) => knownValue(at) ?? [])
    .toSorted((a, b) => epochOf(a.at) - epochOf(b.at));
}

/**
 * When the last meeting was held: as its clock says, else as planned, unless its notes were taken at another time; then
 * the first of them counts. Null while nothing says it.
 */
export function heldAt(incident: Incident): Stamp | null {
  const opened = lastMeeting(incident)?.openedAt;
  if (opened) return opened;
  const planned = knownValue(incident.facts.meetingAt);
  const noted = notedTimes(incident);
  const last = noted.at(-1);
  if (!last) return planned;
  const lastMs = epochOf(last.at);
  // A meeting that began somewhat early is still the planned one; a day without a time holds all its notes.
  const isPlanned =
    planned !== null &&
    Math.abs(lastMs - epochOf(planned.at)) < (planned.precision === 'minute' ? LONGEST_MS : DAY_MS);
  return isPlanned ? planned : (noted.find(({ at }) => lastMs - epochOf(at) < LONGEST_MS) ?? last);
}

/** The meeting begins at that moment. */
export function openMeeting({ id, at }: Noted): Edit {
  return { kind: 'row-add', list: 'meetings', row: row('meetings', id, { openedAt: at }) };
}

/** Ends it after so many milliseconds: how long it took is counted, not read from a clock that may be set. */
export function endMeeting({ id, openedAt }: Meeting, tookMs: number): Edit {
  const end = Temporal.Instant.from(openedAt.at).add({ seconds: Math.round(tookMs / 1_000) });
  return setCell('meetings', id, 'endedAt', stamp(end.toString({ smallestUnit: 'second' }), openedAt.zone));
}
