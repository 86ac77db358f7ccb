import { describe, expect, it } from 'vitest';
import { createWordIndex } from '../../../../shared/core/coach/phrases/word-index.ts';

const anyOf = (words: string): ReadonlySet<string> => new Set(words.split('/'));

function indexOf(...needs: readonly string[]) {
  const index = createWordIndex<string>();
  for (const need of needs) {
    const runs = need === '' ? [] : need.split(' … ').map((run) => run.split(' ').map(anyOf));
    index.add(need, runs);
  }
  return (text: string): readonly string[] => index.find(text.split(' '));
}

describe('createWordIndex', () => {
  it('finds what has all its words in the text, neighbours side by side and in order', () => {
    const find = indexOf('at risk', 'sure/certain … never', 'never … sure');
    expect(find('no data at risk')).toEqual(['at risk']);
    expect(find('at no risk')).toEqual([]);
    expect(find('we are certain it never failed')).toEqual(['sure/certain … never']);
  });

  it('finds each once, in the order they came in, and always what needs no word', () => {
    const find = indexOf('lost', '', 'lost/gone data');
    expect(find('gone data gone data lost data lost')).toEqual(['lost', '', 'lost/gone data']);
    expect(find('nothing')).toEqual(['']);
  });
});
