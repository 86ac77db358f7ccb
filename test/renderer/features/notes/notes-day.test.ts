import { expect, it } from 'vitest';
import { notesDay } from '../../../../renderer/features/notes/notes-day.ts';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { only } from '../../../core/brief/print.ts';

const now = '2026-11-23T03:20:00Z';
const day = (text: string, facts: Partial<Facts>): string => notesDay(text, only({ facts }), now);
const started = { startedAt: stamp('2026-11-21T20:40:00Z') };
const noticed = { ...started, detectedAt: stamp('2026-11-23T01:08:00Z') };

it('is the day on which it was seen', () => {
  expect(day('', noticed)).toBe('23 November 2026');
  expect(day('01:10 alarm rings\n01:20 cache flushed', noticed)).toBe('23 November 2026');
  expect(day('', {})).toBe('23 November 2026');
});

it('is an earlier one where an event would be in the future', () => {
  expect(day('22:03 tickets\n22:31 cache flushed', noticed)).toBe('21 November 2026');
  expect(day('23:50 tickets\n00:10 cache flushed', { asOf: stamp('2026-11-23T03:00:00Z') })).toBe(
    '22 November 2026',
  );
  expect(day('22:03 tickets', {})).toBe('22 November 2026');
});

it('stays where no day makes sense of the notes', () => {
  expect(day('24 November 22:03 tickets', noticed)).toBe('23 November 2026');
});
