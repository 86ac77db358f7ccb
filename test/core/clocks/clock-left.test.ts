import { expect, it } from 'vitest';
import { clockLeft } from '../../../shared/core/clocks/clock-left.ts';
import { type Row, row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { june, juneDay } from '../model-incident.ts';

const left = (due: Row<'clocks'>['due'], now: string, state: Row<'clocks'>['state'] = 'open') =>
  clockLeft(row('clocks', 'k', { due, state }), Date.parse(now));

it('says what is left in whole minutes, and how long ago it ended', () => {
  expect(left(june('14:06'), '2026-06-03T11:56:30Z')).toEqual({
    isOver: false,
    words: '2 hours 9 minutes left',
  });
  expect(left(june('14:06'), '2026-06-03T14:05:30Z')?.words).toBe('Less than a minute left');
  expect(left(june('14:06'), '2026-06-03T14:26:00Z')).toEqual({
    isOver: true,
    words: 'Ended 20 minutes ago',
  });
  expect(left(june('14:06'), '2026-06-03T14:06:20Z')?.words).toBe('Ended 1 minute ago');
});

it('a day ends with the day', () => {
  expect(left(juneDay(3), '2026-06-03T23:00:00Z')?.isOver).toBe(false);
  expect(left(juneDay(3), '2026-06-04T00:05:00Z')?.isOver).toBe(true);
});

it('says nothing without an end, and once it no longer runs', () => {
  expect(left(null, '2026-06-03T14:00:00Z')).toBeNull();
  expect(left(unknown(), '2026-06-03T14:00:00Z')).toBeNull();
  expect(left(june('14:06'), '2026-06-03T15:00:00Z', 'notice sent')).toBeNull();
  expect(left(june('14:06'), '2026-06-03T15:00:00Z', 'closed by Legal')).toBeNull();
});
