import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asClause,
  asInner,
  asLine,
  asSentence,
  capitalise,
  clausesOf,
  decapitalise,
  isPluralNoun,
  joinOptions,
  joinWords,
  nounFor,
  saysNone,
} from '../../../shared/core/wording/text.ts';

describe('options between which somebody decides', () => {
  it('end with "or", and show where each of them ends', () => {
    expect(joinOptions(['wait', 'switch'])).toBe('wait or switch');
    expect(joinOptions(['wait', 'switch supplier and pay more', 'stop'])).toBe(
      'wait; switch supplier and pay more; or stop',
    );
    expect(joinOptions(['pay now, or wait'])).toBe('pay now, or wait');
    expect(joinOptions(['the cost passes €120,000', 'it fails again'])).toBe(
      'the cost passes €120,000 or it fails again',
    );
  });
});

describe('nothing to write', () => {
  it.each(['none', 'N/A', 'Nothing yet.', 'none known', 'nothing so far'])('%s', (words) => {
    expect(saysNone(words)).toBe(true);
  });

  it.each(['Nothing yet, only the researcher knows', 'no change was made', 'some'])('but not %s', (words) => {
    expect(saysNone(words)).toBe(false);
  });
});

describe('a typed text', () => {
  it.each([
    ['Card payments failed', 'Card payments failed.', 'Card payments failed'],
    ['Card payments failed.', 'Card payments failed.', 'Card payments failed'],
    ['  paid twice .  ', 'paid twice.', 'paid twice'],
    ['and so on...', 'and so on…', 'and so on'],
    ['and so on…', 'and so on…', 'and so on'],
    ['stopped..', 'stopped.', 'stopped'],
    ['Is it over?', 'Is it over?', 'Is it over?'],
    ['It works!', 'It works!', 'It works'],
    ['They said “no.”', 'They said “no.”', 'They said “no.”'],
    ['two\nlines\t here', 'two lines here.', 'two lines here'],
    ['', '', ''],
    [' . ', '', ''],
    ['...', '', ''],
  ])('%j ends a sentence and fits into one', (typed, sentence, clause) => {
    expect(asSentence(typed)).toBe(sentence);
    expect(asClause(typed)).toBe(clause);
  });

  it('is one line without spare spaces and never ends with two stops', () => {
    const untidy = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', '\t', '.', '…', '!', '?', '”'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(untidy, (text) => {
        expect(asLine(text)).not.toMatch(/^\s|\s$|\s\s|[\n\t]/);
        expect(asSentence(text)).toMatch(/^$|[.!?…][”"’)]?$/);
        expect(asSentence(text)).not.toMatch(/(?:^|[^.])\.\.$|\s\.$/);
        expect(asClause(text)).not.toMatch(/[\s.!…]$/);
        expect(asSentence(asClause(text))).not.toMatch(/\.\.$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of a megabyte of dots takes no time to speak of', () => {
    const dots = `${'. '.repeat(500_000)}x`;
    expect(asClause(dots)).toBe(dots);
    expect(asSentence(dots)).toBe(`${dots}.`);
  });
});

it('words are joined as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => joinWords(words))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

it('a capital starts a sentence', () => {
  expect(['card', 'Card', '', 'éclair', '5 cards'].map(capitalise)).toEqual([
    'Card',
    'Card',
    '',
    'Éclair',
    '5 cards',
  ]);
});

it('a plural is told from the words', () => {
  const plural = [
    'card payments',
    'payments in Europe',
    'search and checkout',
    'APIs',
    'orders of the shop',
    'all our services (web, API, mobile)',
    'online services incl. the status page',
  ];
  const single = [
    'search',
    'order status',
    'DNS',
    'access',
    'the shop of our brands',
    'analysis',
    'the shop (web, apps)',
    'login including codes',
    'login',
    '',
  ];
  expect(plural.filter((noun) => !isPluralNoun(noun))).toEqual([]);
  expect(single.filter(isPluralNoun)).toEqual([]);
  expect([
    nounFor(1, 'customers'),
    nounFor(0, 'customers'),
    nounFor(2, 'tickets'),
    nounFor(1, 'staff'),
  ]).toEqual(['customer', 'customers', 'tickets', 'staff']);
});

it('words that only began a sentence lose their capital inside one, names keep it', () => {
  const typed = [
    'The head',
    'We switch',
    'A',
    'Finance repays',
    'AWS fails',
    'Thesaurus',
    'It’s over',
    'the head',
  ];
  expect(typed.map(asInner)).toEqual([
    'the head',
    'we switch',
    'a',
    'Finance repays',
    'AWS fails',
    'Thesaurus',
    'it’s over',
    'the head',
  ]);
  expect(['Plan B', 'SLO target', 'Started', '', 'x'].map(decapitalise)).toEqual([
    'plan B',
    'SLO target',
    'started',
    '',
    'x',
  ]);
});

it('blank texts leave no hole in a list of words', () => {
  expect(joinWords(clausesOf(['EU.', null, ' ', 'US']))).toBe('EU and US');
  expect(joinWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
