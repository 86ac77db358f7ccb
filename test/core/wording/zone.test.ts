import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOf, instantsOf, isZone, wallClock, zoneLabel } from '../../../shared/core/wording/zone.ts';
import { anyInstant, arbitraryZone } from '../arbitraries.ts';

const label = (at: string, zone: string): string => zoneLabel(zone, wallClock(at, zone).offset);
const WINTER = '2026-01-15T12:00:00Z';
const SUMMER = '2026-07-15T12:00:00Z';

describe('a zone name', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'Asia/Kathmandu'])(
    '%s',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );
  it.each([
    '',
    'Mars/Base',
    '+02:00',
    '__proto__',
    'constructor',
    'Europe/Berlin ',
    '../etc/passwd',
    'x'.repeat(99),
  ])('not %j', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});

describe('the name people give the time', () => {
  it.each([
    ['UTC', 'UTC', 'UTC'],
    ['Europe/Berlin', 'CET', 'CEST'],
    ['Europe/London', 'GMT', 'BST'],
    ['Europe/Dublin', 'GMT', 'IST'],
    ['Europe/Lisbon', 'WET', 'WEST'],
    ['Europe/Helsinki', 'EET', 'EEST'],
    ['Europe/Chisinau', 'EET', 'EEST'],
    ['Europe/Kaliningrad', 'UTC+2', 'UTC+2'],
    ['Europe/Moscow', 'UTC+3', 'UTC+3'],
    ['America/New_York', 'EST', 'EDT'],
    ['America/Los_Angeles', 'PST', 'PDT'],
    ['America/Phoenix', 'MST', 'MST'],
    ['EST', 'EST', 'EST'],
    ['MST', 'MST', 'MST'],
    ['HST', 'HST', 'HST'],
    ['GMT', 'GMT', 'GMT'],
    ['CET', 'CET', 'CEST'],
    ['EET', 'EET', 'EEST'],
    ['WET', 'WET', 'WEST'],
    ['EST5EDT', 'EST', 'EDT'],
    ['US/Pacific', 'PST', 'PDT'],
    ['America/St_Johns', 'UTC−3:30', 'UTC−2:30'],
    ['Asia/Kolkata', 'IST', 'IST'],
    ['Asia/Kathmandu', 'UTC+5:45', 'UTC+5:45'],
    ['Asia/Tokyo', 'JST', 'JST'],
    ['Australia/Brisbane', 'AEST', 'AEST'],
    ['Australia/Sydney', 'AEDT', 'AEST'],
    ['Australia/Lord_Howe', 'UTC+11', 'UTC+10:30'],
    ['Africa/Abidjan', 'UTC', 'UTC'],
  ])('%s: %s in January, %s in July', (zone, january, july) => {
    expect([label(WINTER, zone), label(SUMMER, zone)]).toEqual([january, july]);
  });
});

describe('wall clock and instant', () => {
  it('are each other’s inverse in every zone', () => {
    fc.assert(
      fc.property(anyInstant, arbitraryZone, (at, zone) => {
        expect(instantsOf(wallClock(at, zone), zone)).toContain(at);
      }),
      { numRuns: 1_000 },
    );
  });

  it('show a time twice where clocks go back and never where they skip it', () => {
    const at = (month: number, day: number, hour: number, minute: number) => ({
      year: 2026,
      month,
      day,
      hour,
      minute,
    });
    expect(instantsOf(at(10, 25, 2, 30), 'Europe/Berlin')).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    ]);
    expect(instantsOf(at(3, 29, 2, 30), 'Europe/Berlin')).toEqual([]);
    expect(instantsOf(at(4, 5, 1, 45), 'Australia/Lord_Howe')).toEqual([
      '2026-04-04T14:45:00Z',
      '2026-04-04T15:15:00Z',
    ]);
    expect(instantsOf(at(10, 4, 2, 15), 'Australia/Lord_Howe')).toEqual([]);
    expect(instantsOf(at(11, 1, 1, 30), 'America/New_York')).toHaveLength(2);
    expect(instantsOf(at(6, 3, 14, 2), 'UTC')).toEqual(['2026-06-03T14:02:00Z']);
  });

  it('refuse what is no time', () => {
    expect(() => epochOf('yesterday')).toThrow(RangeError);
    expect(() => instantsOf({ year: 2026, month: 2, day: 30, hour: 0, minute: 0 }, 'UTC')).toThrow(
      RangeError,
    );
    expect(epochOf('2026-06-03T14:02:00Z')).toBe(Date.UTC(2026, 5, 3, 14, 2));
  });
});
