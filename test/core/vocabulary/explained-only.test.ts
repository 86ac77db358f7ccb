import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isExplainedOnly } from '../../../shared/core/vocabulary/explained-only.ts';
import { compileVocabulary, findTerms } from '../../../shared/core/vocabulary/matcher.ts';
import { explainAtFirstUse, plainInstead } from '../../../shared/core/vocabulary/replace.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { vocabulary } from '../../samples/samples.ts';

/** The text with the first term in it replaced, and with it explained; null where neither is offered. */
function ways(text: string, book = vocabulary): readonly (string | null)[] {
  const [match] = findTerms(text, book);
  if (!match) throw new Error(`No term in: ${text}`);
  return [plainInstead, explainAtFirstUse].map((way) => {
    const made = way(text, match);
    return made && text.slice(0, made.start) + made.text + text.slice(made.end);
  });
}

describe('a term whose plain words are no word for it', () => {
  it.each([
    ['The timeouts rose at noon.', 'The timeouts (waiting limit) rose at noon.'],
    ['A deadlock stopped both.', 'A deadlock (two tasks blocking each other) stopped both.'],
    ['Churn was 2%.', 'Churn (customers leaving) was 2%.'],
  ])('is explained and not replaced: %s', (text, explained) => {
    expect(ways(text)).toEqual([null, explained]);
  });

  it('is replaced by words that a person chose', () => {
    const { term } = findTerms('The timeout rose.', vocabulary)[0] ?? {};
    if (!term) throw new Error('No timeout');
    const own = compileVocabulary([{ ...term, plain: 'longest wait', origin: 'changed' }]);
    expect(ways('The timeout rose.', own)[0]).toBe('The longest wait rose.');
  });
});

it.each([
  ['The logs show 40 errors.', 'The records show 40 errors.'],
  ['A snapshot was kept.', 'A saved copy was kept.'],
  ['It works in staging.', 'It works in the test copy of the system.'],
  ['It failed in production.', 'It failed in the live system.'],
  ['It ran on bare metal.', 'It ran on physical servers.'],
])('the word instead stands in its place: %s', (text, plain) => {
  expect(ways(text)[0]).toBe(plain);
});

it('is in the vocabulary, every one of them', () => {
  const shipped: readonly Term[] = JSON.parse(
    readFileSync(new URL('../../../assets/content/vocabulary.json', import.meta.url), 'utf8'),
  );
  expect(shipped.filter(isExplainedOnly)).toHaveLength(46);
});
