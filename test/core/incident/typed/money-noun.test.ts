import { expect, it } from 'vitest';
import { splitMoney } from '../../../../shared/core/incident/typed/money-noun.ts';

it.each([
  ['€120k–180k penalties', '€120k–180k', 'penalties'],
  ['£11.4m paid twice', '£11.4m', 'paid twice'],
  ['about 40,000 EUR in contract penalties', 'about 40,000 EUR', 'contract penalties'],
  ['between 120k and 180k euros in contract penalties', 'between 120k and 180k euros', 'contract penalties'],
  ['$30k to $50k in lost bookings', '$30k to $50k', 'lost bookings'],
])('%s is a sum and what it is', (typed, sum, noun) => {
  expect(splitMoney(typed)).toEqual([sum, noun]);
});

it.each([
  '$40,000',
  '€120k per day penalties',
  'penalties',
  '£11.4m paid twice, 60% recalled so far',
  '$5k, 3 fines',
])('%s is none', (typed) => {
  expect(splitMoney(typed)).toBeNull();
});
