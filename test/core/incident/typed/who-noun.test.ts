import { expect, it } from 'vitest';
import { readFigure } from '../../../../shared/core/incident/typed/read-figure.ts';
import { splitWho } from '../../../../shared/core/incident/typed/who-noun.ts';

it.each([
  ['6,200 staff', '6,200', 'staff'],
  ['about 40 hospital wards', 'about 40', 'hospital wards'],
  ['14k Players', '14k', 'players'],
  ['2,900 to 3,400 drivers', '2,900 to 3,400', 'drivers'],
])('%s is a count and what they are called', (typed, count, noun) => {
  expect(splitWho(typed)).toEqual([count, noun]);
});

it.each(['3,200', '3,200 customers', '14,000 requests', '300 so far', 'staff', '41 depots, 1,900 drivers'])(
  '%s is none',
  (typed) => {
    expect(splitWho(typed)).toBeNull();
  },
);

it('a field of a number alone says where such a noun goes', () => {
  expect(readFigure('6,200 staff', 'count', 'USD')).toEqual({
    ok: false,
    message: 'Write the number alone here, and “staff” under “What you call them”.',
  });
});
