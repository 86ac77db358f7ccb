import { describe, expect, it } from 'vitest';
import { knownWord, rememberInWord, splitWords } from '../../../shared/core/vocabulary/words.ts';

describe('splitWords', () => {
  it('gives runs of letters and digits in small letters, with their places', () => {
    const words = splitWords('The engineer’s 47-minute İstanbul outage');
    expect(words.map(({ text }) => text)).toEqual([
      'the',
      'engineer',
      's',
      '47',
      'minute',
      'istanbul',
      'outage',
    ]);
    expect(words.map(({ start, end }) => [start, end]).at(-1)).toEqual([34, 40]);
  });

  it('gives a word as one object wherever it stands', () => {
    const [first, second] = [splitWords('An outage'), splitWords('outage, again')];
    expect(first[1]?.known).toBe(second[0]?.known);
    expect(knownWord('outage')).toBe(second[0]?.known);
  });
});

describe('rememberInWord', () => {
  it('reads a word once for each search', () => {
    const read: string[] = [];
    const lengthOf = rememberInWord((text) => {
      read.push(text);
      return text.length;
    });
    const isLong = rememberInWord((text) => text.length > 5);
    const texts = ['the outage', 'an outage'];
    expect(texts.map((text) => splitWords(text).map(({ known }) => lengthOf(known)))).toEqual([
      [3, 6],
      [2, 6],
    ]);
    expect(read).toEqual(['the', 'outage', 'an']);
    expect(isLong(knownWord('outage'))).toBe(true);
  });

  it('answers for what is too long to be kept', () => {
    const lengthOf = rememberInWord((text) => text.length);
    expect(lengthOf(knownWord('x'.repeat(5_000)))).toBe(5_000);
  });
});
