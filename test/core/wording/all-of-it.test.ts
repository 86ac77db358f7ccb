import { expect, it } from 'vitest';
import { allOrNone } from '../../../shared/core/wording/all-of-it.ts';

it.each([
  ['everything', 'all'],
  ['All systems', 'all'],
  ['Everything works fine.', 'all'],
  ['all of our customers’ logins', null],
  ['Everything else works fine, checkout is up', 'rest'],
  ['Everything else works, except search', null],
  ['the rest (but not refunds)', null],
  ['everything else is up, search isn’t', null],
  ['all other services', 'rest'],
  ['the rest', 'rest'],
  ['nothing else', 'none'],
  ['none', 'none'],
  ['n/a', 'nothing said'],
  ['wallet payments', null],
  ['everything but refunds', null],
  ['all payments by card', null],
])('%s names %s', (text, meant) => {
  expect(allOrNone(text)).toBe(meant);
});
