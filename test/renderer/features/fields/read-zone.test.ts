import { expect, it } from 'vitest';
import { readZone } from '../../../../renderer/features/fields/read-zone.ts';

it.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['EST', 'EST'],
  ['PT', 'America/Los_Angeles'],
  ['Berlin', 'Europe/Berlin'],
  [' tokyo ', 'Asia/Tokyo'],
  ['est', 'EST'],
])('a zone is read by its name, its clocks or its city: %s', (typed, value) => {
  expect(readZone(typed)).toEqual({ ok: true, value });
});

it.each(['PST', 'IST', 'BST', 'Mars'])('what names none, or several, is asked for: %s', (typed) => {
  expect(readZone(typed)).toMatchObject({ ok: false });
});
