import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { FollowUpEvent } from '../../../shared/core/followup/events.ts';
import type { PrintedFile } from '../../app/ports.ts';
import { cleanText } from '../clean-text.ts';

const MINUTE = 60_000;
/** How long an entry is drawn, and how long before it a calendar reminds. */
const SHOWN = 15 * MINUTE;
const REMIND_SECONDS = 15 * 60;

const clean = (text: string): string =>
  text
    .split('\n')
    .map((line) => cleanText(line).text)
    .join('\n');

/**
 * The entries as a calendar file. Times of day are written in UTC: an instant, which every calendar shows in its own
 * zone on either side of a change of the clocks. Days stay days.
 */
export async function printCalendar(events: readonly FollowUpEvent[]): Promise<PrintedFile> {
  const calendar = ical({
    prodId: { company: 'Upfront', product: 'Follow-up', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, sequence, title, description, at, day, noted } of events) {
    const start = new Date(day ?? at);
    const event = calendar.createEvent({
      id: `${id}@upfront.invalid`,
      sequence,
      summary: clean(title),
      description: clean(description),
      start,
      stamp: new Date(noted),
      allDay: day !== null,
      ...(day === null ? { end: new Date(start.getTime() + SHOWN) } : {}),
    });
    if (day === null) event.createAlarm({ type: ICalAlarmType.display, trigger: REMIND_SECONDS });
  }
  // Every line ends with CRLF, the last one too (RFC 5545, 3.1).
  return { bytes: new TextEncoder().encode(`${calendar.toString()}\r\n`), notes: [] };
}
