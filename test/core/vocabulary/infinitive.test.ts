import { expect, it } from 'vitest';
import { infinitiveOf } from '../../../shared/core/vocabulary/infinitive.ts';

it.each([
  ['logging in', 'log in'],
  ['Paying by card', 'pay by card'],
  ['browsing', 'browse'],
  ['stopping a transfer', 'stop a transfer'],
  ['sharing files', 'share files'],
])('“%s” is to %s', (text, verb) => expect(infinitiveOf(text)).toBe(verb));

it.each(['card payments', 'online banking', 'billing', 'logging in and paying', 'the listing of goods', ''])(
  '“%s” is no one thing somebody does',
  (text) => expect(infinitiveOf(text)).toBeNull(),
);
