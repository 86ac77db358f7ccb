import { describe, expect, it } from 'vitest';
import { functionName } from '../../../shared/core/wording/function-name.ts';

describe('the name of a function', () => {
  it.each([
    ['card payments', 'card payments'],
    ['Guest checkout still works.', 'Guest checkout'],
    ['card payments failed', 'card payments'],
    ['payments are down', 'payments'],
    ['Wallet payments and browsing are fine', 'Wallet payments and browsing'],
    ['checkout, not working', 'checkout'],
    ['login doesn’t work at all', 'login'],
    ['waterworks', 'waterworks'],
    ['all our networks', 'all our networks'],
  ])('%s: %s', (typed, name) => {
    expect(functionName(typed)).toBe(name);
  });

  it.each(['Customers cannot pay', 'people can’t log in', 'payments that failed', 'Search is slow'])(
    'is not in a sentence that holds none: %s',
    (typed) => {
      expect(functionName(typed)).toBeNull();
    },
  );
});
