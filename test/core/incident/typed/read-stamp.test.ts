import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAhead,
  readNearest,
  readPast,
  readStamp,
  readUnknown,
} from '../../../../shared/core/incident/typed/read-stamp.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { printDated, printInstant, printMoment, printWhen } from '../../../../shared/core/wording/moment.ts';
import { anyInstant, arbitraryInstant, arbitraryStamp, arbitraryZone } from '../../arbitraries.ts';

const REFERENCE = '2026-06-03T16:00:00Z';

function at(typed: string, zone = 'UTC', reference = REFERENCE): string {
  const result = readStamp(typed, reference, zone);
  if (!result.ok) return result.message;
  const { precision, certainty } = result.value;
  const marks = [precision, certainty].filter((mark) => mark !== 'minute' && mark !== 'exact');
  return [result.value.at, ...marks].join(' ');
}

describe('a range of times is not a time with a zone', () => {
  it.each([
    '14:00-14:20',
    '2:10-2:30',
    '02:00-03:00',
    '22 Nov 14:00-14:20',
    '9:00-10',
    '2pm-3pm',
    '14:00–14:20',
  ])('%s is asked about', (typed) => {
    expect(at(typed)).toMatch(/ can be two times or a zone; write |is not a time/);
  });

  it.each([
    ['2026-06-03T14:00-05:00', '2026-06-03T19:00:00Z'],
    ['2026-06-03 14:00:00-05', '2026-06-03T19:00:00Z'],
    ['14:00 UTC-5', '2026-06-03T19:00:00Z'],
    ['14:00 -05:00', '2026-06-03T19:00:00Z'],
  ])('%s names its zone', (typed, instant) => {
    expect(at(typed)).toBe(instant);
  });
});

describe('what is printed reads back as the same moment', () => {
  it('in every zone and year, over every change of the clocks', () => {
    fc.assert(
      fc.property(anyInstant, arbitraryInstant, arbitraryZone, (instant, reference, zone) => {
        expect(at(printInstant(instant, zone), zone, reference)).toBe(instant);
      }),
      { numRuns: 2_000 },
    );
  });

  it('within the hours when clocks change, by the name of the zone', () => {
    const hours = ['2026-03-29T00', '2026-03-29T01', '2026-10-25T00', '2026-10-25T01', '2026-10-25T02'];
    for (const zone of ['Europe/Berlin', 'Europe/London']) {
      for (const hour of hours) {
        const instant = `${hour}:30:00Z`;
        expect(at(printInstant(instant, zone), zone)).toBe(instant);
      }
    }
    for (const instant of ['2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z', '2026-10-03T15:45:00Z'])
      expect(at(printInstant(instant, 'Australia/Lord_Howe'), 'Australia/Lord_Howe')).toBe(instant);
  });

  it('in the short forms of a brief, read on the day of the brief', () => {
    fc.assert(
      fc.property(arbitraryStamp, arbitraryInstant, arbitraryZone, (random, asOf, zone) => {
        fc.pre(random.precision === 'minute');
        const expected = random.certainty === 'approximate' ? `${random.at} approximate` : random.at;
        const page = { zone, asOf };
        expect(at(printMoment(random, page), zone, asOf)).toBe(expected);
        expect(at(printDated(random, page), zone, asOf)).toBe(expected);
        expect(at(printWhen({ ...random, certainty: 'exact' }, page), zone, asOf)).toBe(random.at);
      }),
      { numRuns: 500 },
    );
  });

  it('as a day or a month, at noon', () => {
    const page = { zone: 'Europe/Berlin', asOf: REFERENCE };
    const day = stamp('2026-06-09T10:00:00Z', 'Europe/Berlin', { precision: 'day' });
    const month = stamp('2018-04-01T10:00:00Z', 'Europe/Berlin', { precision: 'month' });
    expect(at(printMoment(day, page), 'Europe/Berlin')).toBe(`${day.at} day`);
    expect(at(printMoment(month, page), 'Europe/Berlin')).toBe(`${month.at} month`);
  });
});

describe('a moment as people type it', () => {
  it.each([
    ['14:02', '2026-06-03T14:02:00Z'],
    ['9:00', '2026-06-03T09:00:00Z'],
    ['about 0200 UTC', '2026-06-03T02:00:00Z approximate'],
    ['2 June 0200', '2026-06-02T02:00:00Z'],
    ['14.20h', '2026-06-03T14:20:00Z'],
    ['14:20 h', '2026-06-03T14:20:00Z'],
    ['2 pm sharp', '2026-06-03T14:00:00Z'],
    ['27 May 2017', '2017-05-27T12:00:00Z day'],
    ['14:00 +0100', '2026-06-03T13:00:00Z'],
    ['at 14:02', '2026-06-03T14:02:00Z'],
    ['14:02 UTC', '2026-06-03T14:02:00Z'],
    ['14:02Z', '2026-06-03T14:02:00Z'],
    ['14:02:59', '2026-06-03T14:02:00Z'],
    ['about 14:02', '2026-06-03T14:02:00Z approximate'],
    ['3 June 14:02', '2026-06-03T14:02:00Z'],
    ['3rd of', 'no'],
    ['3 June, 14:02', '2026-06-03T14:02:00Z'],
    ['14:02 on 3 June', '2026-06-03T14:02:00Z'],
    ['14:02 UTC on 3 June 2025', '2025-06-03T14:02:00Z'],
    ['June 3, 14:02', '2026-06-03T14:02:00Z'],
    ['14:02 June 3', '2026-06-03T14:02:00Z'],
    ['jun 3rd', '2026-06-03T12:00:00Z day'],
    ['1 Sept 08:00', '2026-09-01T08:00:00Z'],
    ['tomorrow 9:00', '2026-06-04T09:00:00Z'],
    ['yesterday', '2026-06-02T12:00:00Z day'],
    ['2026-06-03 14:02', '2026-06-03T14:02:00Z'],
    ['2026-06-03T14:02', '2026-06-03T14:02:00Z'],
    ['2026-06-03T14:02:30Z', '2026-06-03T14:02:30Z'],
    ['27 May 2017', '2017-05-27T12:00:00Z day'],
    ['April 2018', '2018-04-01T12:00:00Z month'],
    ['14:02 UTC+5:45', '2026-06-03T08:17:00Z'],
    ['14:02 UTC-3', '2026-06-03T17:02:00Z'],
    ['2pm', '2026-06-03T14:00:00Z'],
    ['2.30 p.m.', '2026-06-03T14:30:00Z'],
    ['12am', '2026-06-03T00:00:00Z'],
    ['noon', '2026-06-03T12:00:00Z'],
    ['14h02', '2026-06-03T14:02:00Z'],
    ['14.30', '2026-06-03T14:30:00Z'],
    ['yesterday 14.02', '2026-06-02T14:02:00Z'],
    ['1402', 'no'],
    ['14.02.', 'no'],
  ])('%s', (typed, expected) => {
    expect(at(typed)).toEqual(expected === 'no' ? expect.stringContaining('is not a time') : expected);
  });

  it('is not guessed when it can be a day too', () => {
    expect(at('14.02')).toBe('“14.02” can be a time or a day; write 14:02 or 14 February.');
    expect(at('3.06')).toBe('“3.06” can be a time or a day; write 3:06 or 3 June.');
  });

  it('is read in the zone of the incident, on the day its clocks show', () => {
    expect(at('00:30', 'Asia/Tokyo', '2026-06-03T16:00:00Z')).toBe('2026-06-03T15:30:00Z');
    expect(at('today 00:30', 'Asia/Tokyo', '2026-06-03T16:00:00Z')).toBe('2026-06-03T15:30:00Z');
    expect(at('16:00 UTC on 3 June', 'Europe/Berlin')).toBe('2026-06-03T16:00:00Z');
    expect(at('16:00 cest on 3 June', 'Europe/Berlin')).toBe('2026-06-03T14:00:00Z');
  });

  it.each([
    ['19 November 23:40 Europe/Paris', '2026-11-19T22:40:00Z'],
    ['19 November 23:40 Paris', '2026-11-19T22:40:00Z'],
    ['19 November 23:40 CET', '2026-11-19T22:40:00Z'],
    ['19 November 23:40 +01:00', '2026-11-19T22:40:00Z'],
    ['19 November 23:40 UTC+1', '2026-11-19T22:40:00Z'],
    ['3 June 9:00 pt', '2026-06-03T16:00:00Z'],
    ['3 December 9:00 PT', '2026-12-03T17:00:00Z'],
    ['3 June 9:00 New York', '2026-06-03T13:00:00Z'],
    ['3 June 9:00 Kolkata', '2026-06-03T03:30:00Z'],
    ['yesterday 23:30 Tokyo', '2026-06-03T14:30:00Z'],
    ['19 November 23:40 (CET)', '2026-11-19T22:40:00Z'],
    ['19 November 23:40 Paris time', '2026-11-19T22:40:00Z'],
    ['3 June 9:00 Eastern', '2026-06-03T13:00:00Z'],
    ['3 December 9:00 eastern time', '2026-12-03T14:00:00Z'],
    ['3 June 9am US Pacific', '2026-06-03T16:00:00Z'],
    ['3 June 9:00 New York time', '2026-06-03T13:00:00Z'],
    ['3 June 9:00 UK time', '2026-06-03T08:00:00Z'],
    ['3 June 9:00 India time', '2026-06-03T03:30:00Z'],
    ['0410Z', '2026-06-03T04:10:00Z'],
    ['1410Z', '2026-06-03T14:10:00Z'],
    ['2300hrs', '2026-06-03T23:00:00Z'],
    ['2 June 2300 hrs', '2026-06-02T23:00:00Z'],
    ['2 June 2300 UTC', '2026-06-02T23:00:00Z'],
    ['2 June 2010 hrs', '2026-06-02T20:10:00Z'],
    ['2300 hours', '2026-06-03T23:00:00Z'],
    ['1400 CET', '2026-06-03T13:00:00Z'],
    ['1400h (CEST)', '2026-06-03T12:00:00Z'],
  ])('is read by the clocks that it names: %s', (typed, expected) => {
    expect(at(typed)).toBe(expected);
  });

  it('is asked for where its name means several zones, unless the record’s own is one of them', () => {
    expect(at('12:00 IST')).toBe(
      '“12:00 IST”: IST can be India (UTC+5:30), Ireland (UTC+1) or Israel (UTC+2); write which of them, for example 12:00 UTC+5:30.',
    );
    expect(at('21 Nov 9:40 am (IST)')).toContain('for example 9:40 UTC+5:30.');
    expect(at('12:00 AST')).toContain('AST can be Halifax (UTC-4) or Riyadh (UTC+3)');
    expect(at('12:00 IST', 'Asia/Kolkata')).toBe('2026-06-03T06:30:00Z');
    expect(at('12:00 IST', 'Europe/Dublin')).toBe('2026-06-03T11:00:00Z');
    expect(at('3 December 12:00 IST', 'Asia/Jerusalem')).toBe('2026-12-03T10:00:00Z');
  });

  it('under a name that the record’s own clocks do not go by then is told so', () => {
    expect(at('14:02 CET on 3 June', 'Europe/Berlin')).toBe(
      '“14:02 CET on 3 June”: the clocks of Europe/Berlin show CEST then; write 14:02 with that, or with an offset such as UTC+1.',
    );
    expect(at('3 December 12:00 IST', 'Europe/Dublin')).toContain('show GMT then');
  });

  it('is a year behind a month', () => {
    expect(at('3 June 1923 UTC')).toBe('1923-06-03T12:00:00Z day');
  });

  it('is none with a word that is no place, and one with the city of the record itself', () => {
    for (const word of ['wake', 'center', 'easter', 'Mordor'])
      expect(at(`14:02 ${word}`)).toContain('is not a time');
    expect(at('14:02 Berlin', 'Europe/Berlin')).toBe('2026-06-03T12:02:00Z');
    expect(at('14:02 Europe/Berlin', 'Europe/Berlin')).toBe('2026-06-03T12:02:00Z');
    expect(at('29 March 2:30 Paris')).toBe('“29 March 2:30 Paris” does not exist: the clocks skip it.');
  });

  it('of a weekday is of the next one, of the last one or of the one that is to come, as it is meant', () => {
    // 3 June 2026 is a Wednesday.
    expect(at('Friday noon')).toBe('2026-06-05T12:00:00Z');
    expect(at('by Fri. 9:00')).toBe('2026-06-05T09:00:00Z');
    expect(at('Wednesday 9:00')).toBe('2026-06-03T09:00:00Z');
    expect(at('thurs')).toBe('2026-06-04T12:00:00Z day');
    const ahead = (typed: string) => readAhead(typed, REFERENCE, 'UTC');
    expect(ahead('Wednesday 9:00')).toMatchObject({ value: { at: '2026-06-10T09:00:00Z' } });
    const past = (typed: string) =>
      readPast(typed, REFERENCE, 'UTC', { start: null, after: null, latest: REFERENCE });
    expect(past('Friday 9:00')).toMatchObject({ value: { at: '2026-05-29T09:00:00Z' } });
    expect(past('Wed 9:00')).toMatchObject({ value: { at: '2026-06-03T09:00:00Z' } });
    expect(past('Wednesday 18:00')).toMatchObject({ value: { at: '2026-05-27T18:00:00Z' } });
    expect(at('Fri, 29 May 14:02')).toBe('2026-05-29T14:02:00Z');
    expect(at('Thu, 29 May 14:02')).toContain('is not a time');
    expect(readNearest('Monday 9:00', REFERENCE, 'UTC')).toMatchObject({
      value: { at: '2026-06-01T09:00:00Z' },
    });
    expect(past('Friday')).toMatchObject({ value: { at: '2026-05-29T12:00:00Z', precision: 'day' } });
  });

  it('that the clocks show twice is the first, unless the zone is named', () => {
    expect(at('25 October 2:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
    expect(at('25 October 2:30 CEST', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
    expect(at('25 October 2:30 MESZ', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
    expect(at('25 October 2:30 MEZ', 'Europe/Berlin')).toBe('2026-10-25T01:30:00Z');
    expect(at('25 October 2:30 CET', 'Europe/Berlin')).toBe('2026-10-25T01:30:00Z');
    expect(at('1 November 1:30 EST', 'America/New_York')).toBe('2026-11-01T06:30:00Z');
    expect(at('5 April 1:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00Z');
    expect(at('14:02 Kolkata', 'Europe/Berlin')).toBe(at('14:02 Calcutta', 'Europe/Berlin'));
    expect(at('25 October 2:30 Berlin', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
  });

  it('that the clocks show twice is the second where only that follows what came before it', () => {
    const noon = '2026-10-25T12:00:00Z';
    const since = (after: string | null, typed: string) =>
      readPast(typed, noon, 'Europe/Berlin', { start: after, after, latest: noon });
    const started = '2026-10-25T00:30:00Z';
    expect(since(started, '02:10')).toMatchObject({ value: { at: '2026-10-25T01:10:00Z' } });
    expect(since(started, 'about 25 Oct 02:10')).toMatchObject({
      value: { at: '2026-10-25T01:10:00Z', certainty: 'approximate' },
    });
    expect(since(started, '02:40')).toMatchObject({ value: { at: '2026-10-25T00:40:00Z' } });
    expect(since(started, '02:10 CEST')).toMatchObject({ value: { at: '2026-10-25T00:10:00Z' } });
    expect(since(null, '02:10')).toMatchObject({ value: { at: '2026-10-25T00:10:00Z' } });
    expect(since('2026-10-25T01:30:00Z', '02:10')).toMatchObject({ value: { at: '2026-10-25T00:10:00Z' } });
  });

  it('that the clocks skip is refused, not moved', () => {
    expect(at('29 March 2:30', 'Europe/Berlin')).toBe(
      '“29 March 2:30” does not exist in Europe/Berlin: the clocks skip it.',
    );
    expect(at('4 October 2:15', 'Australia/Lord_Howe')).toContain('the clocks skip it');
    expect(at('30 December 2011', 'Pacific/Apia')).toContain('the clocks skip it');
  });

  it.each([
    '',
    'soon',
    '25:00',
    '14:60',
    '31 February',
    '0 June',
    '12 decisions',
    '3 marbles',
    '14:02 UTC+15',
    'April 2018 14:02',
    '1 June 1850',
    '2026-13-01',
    '14:02 15:03',
    '14:02 bananas',
  ])('is not %j', (typed) => {
    expect(at(typed, 'Europe/Berlin')).toMatch(/^“.*” is not a time; write for example /);
  });

  it.each([
    ['midnight', '“midnight” can begin or end the day; write the day with 00:00, for example 3 June 00:00.'],
    [
      'tonight at midnight',
      '“tonight at midnight” can begin or end the day; write the day with 00:00, for example 3 June 00:00.',
    ],
    ['11ish', '“11” can be 11:00 or 23:00; write which of them.'],
    ['at 6', '“at 6” can be 6:00 or 18:00; write which of them.'],
    ['Fri 10', '“Fri 10” can be 10:00 or 22:00; write which of them.'],
    ['tomorrow 15', '“tomorrow 15” is an hour; write it as 15:00.'],
    ['tonight 8:30', '“tonight 8:30” can be 8:30 or 20:30; write which of them.'],
    ['in 2 hours', '“in 2 hours” is counted from now; write the time itself, for example 14:02.'],
    ['20 min ago', '“20 min ago” is counted from now; write the time itself, for example 14:02.'],
  ])('is told what is missing: %s', (typed, message) => {
    expect(readStamp(typed, '2026-06-03T12:00:00Z', 'UTC')).toEqual({ ok: false, message });
  });

  it.each([
    ['11:30ish', '2026-06-03T11:30:00Z'],
    ['2pm-ish', '2026-06-03T14:00:00Z'],
    ['maybe 14:02', '2026-06-03T14:02:00Z'],
  ])('is about the time: %s', (typed, at) => {
    const found = readStamp(typed, '2026-06-03T12:00:00Z', 'UTC');
    expect(found).toMatchObject({ ok: true, value: { at, certainty: 'approximate' } });
  });

  it('of tonight is of the same day', () => {
    const found = readStamp('tonight 6pm', '2026-06-03T12:00:00Z', 'UTC');
    expect(found).toMatchObject({ ok: true, value: { at: '2026-06-03T18:00:00Z', precision: 'minute' } });
  });

  it('is no pasted page, and nothing throws', () => {
    expect(at(`${'1 June '.repeat(10_000)}`)).toBe('This is too long: at most 200 characters.');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), arbitraryZone, (typed, zone) => {
        at(typed, zone);
      }),
    );
    const words = fc.constantFrom(
      '3',
      '14:02',
      'June',
      '2026',
      '2026-06-31',
      'UTC',
      'CET',
      'about',
      'today',
      '+9',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (parts) => {
        at(parts.join(' '), 'Europe/Berlin');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('an open end as people type it', () => {
  const open = (typed: string): unknown => readUnknown(typed, REFERENCE, 'UTC');
  it.each([
    ['unknown', null],
    ['?', null],
    ['not known', null],
    ['unknown 16:30', '2026-06-03T16:30:00Z'],
    ['unknown 04:30', '2026-06-04T04:30:00Z'],
    ['unknown 3 June 04:30', '2026-06-03T04:30:00Z'],
    ['? 16:30', '2026-06-03T16:30:00Z'],
    ['unknown, expected by 16:30 UTC', '2026-06-03T16:30:00Z'],
    ['Unknown by tomorrow 9:00', '2026-06-04T09:00:00Z'],
    ['unknown till 4pm', '2026-06-03T16:00:00Z'],
    ['unknown, will ask at 22:00', '2026-06-03T22:00:00Z'],
    ['not known yet, we’ll know by 22:00', '2026-06-03T22:00:00Z'],
    ['don’t know', null],
    ['we dont know yet', null],
    ['TBC 16:30', '2026-06-03T16:30:00Z'],
    ['not known yet', null],
    ['unclear.', null],
    ['no idea', null],
    ['???', null],
  ])('%s', (typed, expectedAt) => {
    expect(open(typed)).toEqual({ ok: true, value: unknown(expectedAt) });
  });

  it.each([
    ['unknown from Legal', null, 'Legal'],
    ['unknown 16:30 from the security team', '2026-06-03T16:30:00Z', 'security team'],
    ['unknown, by 16:30, from R&D', '2026-06-03T16:30:00Z', 'R&D'],
  ])('%s', (typed, expectedAt, who) => {
    expect(open(typed)).toEqual({ ok: true, value: unknown(expectedAt, who) });
  });

  it('keeps a day as a day', () => {
    expect(open('unknown 8 June')).toEqual({ ok: true, value: unknown('2026-06-08T12:00:00Z', '', 'day') });
  });

  it('is no value, and a value is no open end', () => {
    expect(open('3,200')).toBeNull();
    expect(open('unknownable')).toBeNull();
    expect(open('n/a')).toBeNull();
    expect(open('unknown by magic')).toMatchObject({ ok: false });
    expect(open('unknown from 16:30')).toMatchObject({ ok: false });
    expect(open(`unknown${' '.repeat(50_000)}\nx`)).toMatchObject({ ok: false });
  });
});
