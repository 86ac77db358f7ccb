import { expect, it } from 'vitest';
import { paperOfZone } from '../../../shared/core/wording/zone-paper.ts';

it.each([
  ['America/New_York', 'Letter'],
  ['America/Indiana/Knox', 'Letter'],
  ['US/Pacific', 'Letter'],
  ['America/Atikokan', 'Letter'],
  ['America/Toronto', 'Letter'],
  ['America/Mexico_City', 'Letter'],
  ['Asia/Manila', 'Letter'],
  ['America/Sao_Paulo', 'A4'],
  ['America/Argentina/Salta', 'A4'],
  ['Europe/London', 'A4'],
  ['Asia/Tokyo', 'A4'],
  ['UTC', null],
  ['Etc/GMT+3', null],
  ['EST5EDT', null],
])('the clocks of %s stand where one prints on %s', (zone, paper) => {
  expect(paperOfZone(zone)).toBe(paper);
});
