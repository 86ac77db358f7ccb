import { describe, expect, it } from 'vitest';
import {
  fact,
  isMissing,
  isOpen,
  maybe,
  needed,
  openSentences,
  paragraph,
  say,
  sayCapital,
  typed,
  withRemark,
  words,
} from '../../../shared/core/brief/scribe.ts';
import { type Runs, textOf } from '../../../shared/core/brief/tree.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { june } from '../model-incident.ts';
import { only } from './print.ts';

const asOf = june('16:00');
const incident = only({
  facts: {
    asOf,
    service: 'card payments.',
    loss: unknown('2026-06-03T16:30:00Z'),
    weakness: 'a  gap .',
    fix: '...',
  },
});
const text = (runs: Runs | null): string | null => (runs ? textOf(runs) : null);

describe('a sentence', () => {
  it('is left out when a part is missing, its words after it too', () => {
    expect(text(say('The ', fact(incident, 'service'), ' failed.'))).toBe('The card payments failed.');
    expect(say('The ', fact(incident, 'title'), ' failed.')).toBeNull();
    expect(maybe(' by ', fact(incident, 'confirmAt'))).toEqual([]);
    expect(sayCapital('x', null)).toBeNull();
  });

  it('starts with a capital, and its chip says so', () => {
    expect(sayCapital(fact(incident, 'service'), ' failed.')).toEqual([
      { text: 'Card payments', chip: 'service:capital' },
      { text: ' failed.' },
    ]);
    expect(text(sayCapital('élan'))).toBe('Élan');
    expect(text(sayCapital([], 'empty run first'))).toBe('Empty run first');
  });

  it('ends once', () => {
    expect(text(say('Is it over?', '.'))).toBe('Is it over?');
    expect(text(say('It is over', '.'))).toBe('It is over.');
  });

  it('stands in a paragraph with one space to the next', () => {
    expect(paragraph(say('A.'), null, [], say('B.'))).toEqual([
      { kind: 'paragraph', runs: [{ text: 'A.' }, { text: ' ' }, { text: 'B.' }] },
    ]);
    expect(paragraph(null, [])).toEqual([]);
  });
});

describe('a fact in a sentence', () => {
  it('is a value, an open end or an open slot', () => {
    expect(fact(incident, 'loss')).toBeNull();
    expect(needed(incident, 'loss')).toEqual({ text: 'not known, expected by 16:30 UTC', chip: 'loss' });
    expect(needed(incident, 'title')).toEqual({
      text: '[title in plain words]',
      chip: 'title',
      missing: true,
    });
    expect([isOpen(incident, 'loss'), isOpen(incident, 'loss:centre'), isOpen(incident, 'title')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isMissing(incident, 'loss'), isMissing(incident, 'title'), isMissing(incident, 'fix')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('typed as text is a sentence of its own or words inside one', () => {
    expect(typed(incident, 'weakness')).toEqual([{ text: 'A gap.', chip: 'weakness' }]);
    expect([typed(incident, 'fix'), typed(incident, 'loss'), typed(incident, 'title')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([
      words(incident, 'weakness'),
      words(incident, 'fix', 'the fix'),
      words(incident, 'title'),
    ]).toEqual(['a gap', 'the fix', '']);
    expect([
      withRemark('invoices.', 'check planned.'),
      withRemark('invoices', null),
      withRemark(' ', 'x'),
      withRemark(unknown(), 'x'),
    ]).toEqual(['invoices (check planned)', 'invoices', '', '']);
  });
});

describe('what nobody can state yet', () => {
  const later = unknown('2026-06-03T18:00:00Z', 'Legal');
  const keys = ['weakness', 'fix', 'planB', 'trigger', 'mitigation'] as const;
  const points = keys.map((key) => [key, `The ${key}`] as const);
  it('is one sentence for each person and time, in short sentences', () => {
    expect(openSentences(only({ facts: { asOf } }), points)).toEqual([]);
    const one = only({ facts: { asOf, fix: later } });
    expect(openSentences(one, points).map(text)).toEqual([
      'The fix is not known; we expect to know by 18:00 UTC from Legal.',
    ]);
    const several = only({ facts: { asOf, fix: later, planB: unknown(), trigger: later } });
    expect(openSentences(several, points).map(text)).toEqual([
      'Not known, expected by 18:00 UTC from Legal: the fix; the trigger.',
      'The planB is not known yet.',
    ]);
    const all = only({ facts: Object.fromEntries(keys.map((key) => [key, unknown()])) });
    expect(openSentences(all, points).map(text)).toEqual([
      'Not known yet: the weakness; the fix; the planB; the trigger; the mitigation.',
    ]);
    const long = points.map(([key]) => [key, 'Since when that has been in place'] as const);
    for (const sentence of openSentences(all, long))
      expect(textOf(sentence ?? []).split(' ').length).toBeLessThanOrEqual(25);
    expect(openSentences(all, long)).toHaveLength(2);
  });
});
