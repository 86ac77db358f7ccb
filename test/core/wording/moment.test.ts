import { describe, expect, it } from 'vitest';
import { type Stamp, stamp } from '../../../shared/core/incident/values/stamp.ts';
import {
  isSameDay,
  printClock,
  printDate,
  printDated,
  printDayOf,
  printInstant,
  printMoment,
  printWhen,
} from '../../../shared/core/wording/moment.ts';
import { juneDay } from '../model-incident.ts';

const page = { zone: 'Europe/Berlin', asOf: '2026-06-03T16:00:00Z' };
const undated = { zone: 'Europe/Berlin', asOf: null };
const minute = stamp('2026-06-03T14:02:00Z');
const dayBefore = stamp('2026-06-02T14:02:00Z');
const lastYear = stamp('2025-12-31T23:30:00Z');
const about: Stamp = { ...minute, certainty: 'approximate' };
const month = stamp('2018-04-01T12:00:00Z', 'UTC', { precision: 'month' });

describe('a moment in the zone of the document', () => {
  it.each<readonly [string, Stamp, readonly [string, string, string, string]]>([
    ['of the day', minute, ['16:02 CEST', '16:02 CEST on 3 June', 'at 16:02 CEST', '3 June']],
    [
      'of another day',
      dayBefore,
      ['16:02 CEST on 2 June', '16:02 CEST on 2 June', 'at 16:02 CEST on 2 June', '2 June'],
    ],
    ['not exact', about, ['about 16:02 CEST', 'about 16:02 CEST on 3 June', 'at about 16:02 CEST', '3 June']],
    ['known to the day', juneDay(9), ['9 June', '9 June', 'on 9 June', '9 June']],
    ['known to the month', month, ['April 2018', 'April 2018', 'in April 2018', 'April 2018']],
    [
      'in the night of the new year',
      lastYear,
      ['00:30 CET on 1 January', '00:30 CET on 1 January', 'at 00:30 CET on 1 January', '1 January'],
    ],
  ])('%s', (_, moment, texts) => {
    expect([
      printMoment(moment, page),
      printDated(moment, page),
      printWhen(moment, page),
      printDayOf(moment, page),
    ]).toEqual(texts);
  });

  it('carries its year where the document has none or another', () => {
    expect(printMoment(minute, undated)).toBe('16:02 CEST on 3 June 2026');
    expect(printDayOf(stamp('2025-06-03T12:00:00Z'), page)).toBe('3 June 2025');
  });

  it('may be printed as clock, date or both', () => {
    expect(printClock(minute.at, 'America/New_York')).toBe('10:02 EDT');
    expect(printDate(lastYear.at, 'Asia/Tokyo')).toBe('1 January 2026');
    expect(printInstant(minute.at, 'UTC')).toBe('14:02 UTC on 3 June 2026');
  });

  it('is of the same day as another by the clocks of the zone', () => {
    expect(isSameDay('2026-06-03T21:00:00Z', '2026-06-03T23:00:00Z', 'UTC')).toBe(true);
    expect(isSameDay('2026-06-03T21:00:00Z', '2026-06-03T23:00:00Z', 'Europe/Berlin')).toBe(false);
  });
});
