import { describe, expect, it } from 'vitest';
import { readStamp } from '../../../../shared/core/incident/typed/read-stamp.ts';

const read = (typed: string): string => {
  const found = readStamp(typed, '2026-11-22T11:30:00Z', 'Europe/Berlin');
  if (!found.ok) return found.message;
  const { at, precision, certainty } = found.value;
  return [
    at.slice(0, 16),
    ...(precision === 'minute' ? [] : [precision]),
    ...(certainty === 'exact' ? [] : ['about']),
  ].join(' ');
};

describe('a moment in the short words of a hurry', () => {
  it.each([
    ['11.11. ca 2am', '2026-11-11T01:00 about'],
    ['11 Nov ~2am', '2026-11-11T01:00 about'],
    ['11 Nov about 2am', '2026-11-11T01:00 about'],
    ['11/11 2am', '2026-11-11T01:00'],
    ['13/11 2am', '2026-11-13T01:00'],
    ['11/13 2am', '2026-11-13T01:00'],
    ['11.11.2026', '2026-11-11T11:00 day'],
    ['11 days ago', '2026-11-11T11:00 day'],
    ['tdy 8:05', '2026-11-22T07:05'],
    ['yday 5pm', '2026-11-21T16:00'],
    ['tmrw 12:00', '2026-11-23T11:00'],
    ['this morning 8', '2026-11-22T07:00'],
    ['6.05 this morning', '2026-11-22T05:05'],
    ['5:10am this morning', '2026-11-22T04:10'],
    ['half past midnight', '2026-11-21T23:30'],
    ['this morning 9am', '2026-11-22T08:00'],
    ['this afternoon at 3', '2026-11-22T14:00'],
    ['this evening 8:30', '2026-11-22T19:30'],
    ['last night 22:05', '2026-11-21T21:05'],
    ['last night at 10:40', '2026-11-21T21:40'],
    ['last night 10', '2026-11-21T21:00'],
    ['about 10pm last night', '2026-11-21T21:00 about'],
    ['last night 2am', '2026-11-22T01:00'],
    ['last night 02:10', '2026-11-22T01:10'],
    ['last night 22:05 CET', '2026-11-21T21:05'],
    ['yesterday evening 8:30', '2026-11-21T19:30'],
    ['yesterday morning 11:15', '2026-11-21T10:15'],
    ['tomorrow morning 9', '2026-11-23T08:00'],
    ['yesterday evening 22:05', '2026-11-21T21:05'],
    ['Friday afternoon at 3', '2026-11-27T14:00'],
  ])('%s', (typed, at) => expect(read(typed)).toBe(at));

  it('is asked about where it can be two days', () => {
    expect(read('11/12 2am')).toBe('“11/12” can be 11 December or 12 November; write which of them.');
    expect(read('3/4/2026')).toBe('“3/4/2026” can be 3 April 2026 or 4 March 2026; write which of them.');
  });

  it.each([
    'this morning',
    'last night',
    'last night 12',
    'yesterday night 2',
    '1.2.3',
    '11.13. 2am',
    '14/15',
    '31/2 2am',
    '14.02.',
  ])('“%s” is none', (typed) => expect(read(typed)).toContain('is not a time'));
});
