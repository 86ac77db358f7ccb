import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { printCalendar } from '../../../main/export/calendar/print-calendar.ts';
import { type FollowUpEvent, followUpEvents } from '../../../shared/core/followup/events.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { metIncident, withPromise } from '../../core/followup/meeting.ts';

async function opened(events: readonly FollowUpEvent[]) {
  const { bytes } = await printCalendar(events);
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('the calendar file', () => {
  it('ends every line with CRLF', async () => {
    const text = new TextDecoder().decode((await printCalendar(followUpEvents(metIncident))).bytes);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('holds every entry as another program reads it', async () => {
    const events = followUpEvents(metIncident);
    const read = await opened(events);
    expect(
      read.map(({ uid, summary, description, sequence }) => ({ uid, summary, description, sequence })),
    ).toEqual(
      events.map(({ id, title, description, sequence }) => ({
        uid: `${id}@upfront.invalid`,
        summary: title,
        description,
        sequence,
      })),
    );
    expect(read.map(({ startDate }) => startDate.isDate)).toEqual(events.map(({ day }) => day !== null));
  });

  // Clocks in Berlin go back on 25 October 2026 at 01:00 UTC, in New York on 1 November at 06:00 UTC, and forward on
  // 29 March in Berlin.
  it.each([
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:30:00Z',
    '2026-03-29T00:59:00Z',
    '2026-03-29T01:00:00Z',
    '2026-11-01T05:30:00Z',
    '2026-11-01T06:30:00Z',
  ])('means %s wherever it is opened', async (at) => {
    for (const zone of ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata']) {
      const [event] = await opened(followUpEvents(withPromise(emptyIncident('x'), 'p', stamp(at, zone))));
      expect(event?.startDate.toJSDate().toISOString()).toBe(new Date(at).toISOString());
      expect(event?.startDate.zone.tzid).toBe('UTC');
    }
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('keeps a day the day it is in %s', async (zone) => {
    const noon = zone === 'Pacific/Auckland' ? '2026-10-24T23:00:00Z' : '2026-10-25T19:00:00Z';
    const due = stamp(noon, zone, { precision: 'day' });
    const [event] = await opened(followUpEvents(withPromise(emptyIncident('x'), 'p', due)));
    expect(event?.startDate.toString()).toBe('2026-10-25');
  });

  it('is the same file each time, with lines of at most 75 bytes', async () => {
    const events = followUpEvents(
      withPromise(metIncident, 'long', stamp('2026-06-05T10:00:00Z'), 'é'.repeat(300)),
    );
    const [first, second] = [await printCalendar(events), await printCalendar(events)];
    expect(first).toEqual(second);
    const lines = Buffer.from(first.bytes).toString('utf8').split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('takes no line from what was typed', async () => {
    const due = stamp('2026-06-05T10:00:00Z');
    const words = 'a\r\nATTENDEE:mailto:all@example.com\u2028b;c,d\\n';
    const [event] = await opened(followUpEvents(withPromise(emptyIncident('x'), 'p', due, words)));
    expect(event?.attendees).toEqual([]);
    expect(event?.summary).toBe('Promised: a ATTENDEE:mailto:all@example.com b;c,d\\n');
  });
});
