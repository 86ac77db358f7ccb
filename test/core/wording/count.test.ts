import { expect, it } from 'vitest';
import { printCount } from '../../../shared/core/wording/count.ts';

it.each([
  [0, 'save', undefined, '0 saves'],
  [1, 'save', undefined, '1 save'],
  [3_200, 'save', undefined, '3,200 saves'],
  [1, 'try', 'tries', '1 try'],
  [2, 'try', 'tries', '2 tries'],
  [2, 'item is', 'items are', '2 items are'],
])('counts %i %s', (count, one, many, words) => {
  expect(printCount(count, one, many)).toBe(words);
});
