import { expect, it } from 'vitest';
import { paperOfCountry, paperOfZone } from '../../../shared/core/wording/zone-paper.ts';

it.each([
  ['America/New_York', 'Letter'],
  ['America/Indiana/Knox', 'Letter'],
  ['US/Pacific', 'Letter'],
  ['America/Atikokan', 'Letter'],
  ['America/Toronto', 'Letter'],
  ['America/Mexico_City', 'Letter'],
  ['Asia/Manila', 'Letter'],
  ['America/Costa_Rica', 'Letter'],
  ['Chile/EasterIsland', 'Letter'],
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

it.each([
  ['US', 'Letter'],
  ['CR', 'Letter'],
  ['VE', 'Letter'],
  ['DE', 'A4'],
  ['', 'A4'],
  ['toString', 'A4'],
])('the country %j prints on %s', (country, paper) => {
  expect(paperOfCountry(country)).toBe(paper);
});
