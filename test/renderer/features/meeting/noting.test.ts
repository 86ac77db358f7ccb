import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dueInWords, passedNote } from '../../../../renderer/features/meeting/noting.ts';
import { modelIncident } from '../../../core/model-incident.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T22:30:00Z'), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it('a due time that has passed is remarked on, every other one is not', () => {
  for (const typed of ['yesterday 23:00', '4 June 2026 9:00'])
    expect(passedNote(typed, modelIncident)).toBe('This time has passed: it is noted as late.');
  // A bare time is the next one.
  for (const typed of ['', '00:00', '23:59', 'tomorrow 9:00', 'soonish'])
    expect(passedNote(typed, modelIncident)).toBeNull();
});

it.each([
  ['We will send the list of accounts by tomorrow 09:00', 'tomorrow 09:00'],
  ['Call the two largest shops by Friday 17:00, with Legal.', 'Friday 17:00'],
  ['Report on the count at 23:59', '23:59'],
  ['We look at it by hand by tomorrow 9:00.', 'tomorrow 9:00'],
])('the words %j name a due time', (words, due) => {
  expect(dueInWords(words, modelIncident)).toBe(due);
});

it.each([
  '',
  'We look at the second step',
  'We work on it by hand',
  'We report what happened on 4 June 2026',
  'We report what happened on 4 June 2026 at 23:59',
  'We call them by tonight 22:00',
])('the words %j name none that is to come', (words) => {
  expect(dueInWords(words, modelIncident)).toBeNull();
});
