import { describe, expect, it } from 'vitest';
import { functionInside, functionName } from '../../../shared/core/wording/function-name.ts';

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

  it.each([
    'We charged subscribers twice',
    'billing charged people twice',
    'The job sent customers the wrong invoice',
    'the shop overcharged some customers',
    'They showed balances of other people',
    'payroll paid 6,200 staff twice',
    'account page showed other players’ e-mail',
    'A job deleted the archive of last year',
    'The import overwrote all prices',
    'the app sent nobody the code',
    'Double charges on the monthly subscriptions (USD + CAD)',
    'duplicate card payments',
    'Wrong prices in the shop',
  ])('is not in what somebody did or what came of it: %s', (typed) => {
    expect(functionName(typed)).toBeNull();
  });

  it.each([
    'Duplicate detection',
    'double opt-in',
    'saved cards',
    'Lost card reporting',
    'shared customers portal',
    'wetransfer uploads',
    'paid search',
    'speed of all searches',
    'scheduled exports',
    'saved cards of other banks',
  ])('is what only begins like that: %s', (typed) => {
    expect(functionName(typed)).toBe(typed);
  });
});

describe('a name inside a sentence', () => {
  it.each([
    ['Account balances', 'account balances'],
    ['Deliveries in Spain', 'deliveries in Spain'],
    ['The order database', 'the order database'],
    ['Check-in', 'check-in'],
    ['E-mail', 'e-mail'],
    ['card payments', 'card payments'],
    ['Stripe payments', 'Stripe payments'],
    ['Direct Debit', 'Direct Debit'],
    ['Orderly Cloud', 'Orderly Cloud'],
    ['API', 'API'],
    ['Customers cannot pay', 'Customers cannot pay'],
    ['iTAN login', 'iTAN login'],
  ])('%s is %s', (name, inside) => {
    expect(functionInside(name)).toBe(inside);
  });
});
