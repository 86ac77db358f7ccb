import { describe, expect, it } from 'vitest';
import { createWordFinder } from '../../../../shared/core/coach/phrases/word-finder.ts';
import { tableOf } from '../../../../shared/core/coach/phrases/word-table.ts';
import { knownWord } from '../../../../shared/core/vocabulary/words.ts';

const anyOf = (words: string): ReadonlySet<string> => new Set(words.split('/'));

/**
 * Things written as "at risk", "sure/certain … never": neighbours by spaces, gaps by "…", behind "@" what may stand
 * anywhere.
 */
function finderOf(...things: readonly string[]) {
  const find = createWordFinder(
    tableOf(
      things.map((thing) => {
        const [needed = '', anywhere] = thing.split('@');
        const runs = needed === '' ? [] : needed.split(' … ').map((run) => run.split(' ').map(anyOf));
        return { runs, anywhere: anywhere === undefined ? [] : [anyOf(anywhere)] };
      }),
    ),
  );
  return (text: string): readonly string[] =>
    find(text.split(' ').map(knownWord)).map((number) => things[number] ?? '');
}

describe('createWordFinder', () => {
  it('finds what has all its words in the text, neighbours side by side and in order', () => {
    const find = finderOf('at risk', 'sure/certain … never', 'never … sure');
    expect(find('no data at risk')).toEqual(['at risk']);
    expect(find('at no risk')).toEqual([]);
    expect(find('we are certain it never failed')).toEqual(['sure/certain … never']);
    expect(find('never say it is sure to never fail')).toEqual(['sure/certain … never', 'never … sure']);
  });

  it('finds each once, in order, and always what needs no word', () => {
    const find = finderOf('lost', '', 'lost/gone data');
    expect(find('gone data gone data lost data lost')).toEqual(['lost', '', 'lost/gone data']);
    expect(find('nothing')).toEqual(['']);
  });

  it('wants one of the words that may stand anywhere, before or behind the others', () => {
    const find = finderOf('data … lost@never/no', '@never');
    expect(find('data was never lost')).toEqual(['data … lost@never/no', '@never']);
    expect(find('no data was lost')).toEqual(['data … lost@never/no']);
    expect(find('data was lost')).toEqual([]);
  });

  it('knows words by their beginnings, beside what they need as they stand', () => {
    const find = finderOf('exfil*/stole … data', 'exfiltrated', 'export*', 'exp*/dat* list');
    expect(find('they exfiltrated data')).toEqual(['exfil*/stole … data', 'exfiltrated']);
    expect(find('exfil of data')).toEqual(['exfil*/stole … data']);
    expect(find('an exported list')).toEqual(['export*', 'exp*/dat* list']);
    expect(find('exfi data ex expo')).toEqual([]);
  });

  it('knows no word that only objects of the language have', () => {
    expect(finderOf('data')('constructor toString data')).toEqual(['data']);
  });
});
