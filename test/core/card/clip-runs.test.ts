import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { clipRuns } from '../../../shared/core/card/clip-runs.ts';

const cut = (text: string, most: number): string => textOf(clipRuns([{ text }], most));

describe('clipRuns', () => {
  it('leaves alone what fits', () => {
    const runs = [{ text: 'It costs ' }, { text: '$30,000 to $50,000', chip: 'loss' }];
    expect(clipRuns(runs, 27)).toBe(runs);
  });

  it.each([
    ['between words', 'one two three', 10, 'one two…'],
    ['at the end of a word', 'one two three', 8, 'one two…'],
    ['not behind a number', 'we lost 3 million', 12, 'we lost…'],
    ['not behind a comma', 'one, two three', 6, 'one…'],
    ['inside a word that fills the line', 'abcdefgh', 5, 'abcd…'],
    ['not inside a letter of two units', '😀😀😀😀', 3, '😀😀…'],
  ])('cuts %s', (_where, text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });

  it('keeps a figure whole or leaves it out, with the bracket before it', () => {
    const runs = [
      { text: 'about 3,200', chip: 'customers:centre' },
      { text: ' customers (' },
      { text: '2,900 to 3,400', chip: 'customers:range' },
      { text: ')' },
    ];
    expect(textOf(clipRuns(runs, 30))).toBe('about 3,200 customers…');
    expect(textOf(clipRuns(runs, 8))).toBe('…');
  });

  it('keeps the weight of words it cuts, but no longer calls them the fact', () => {
    const typed = { text: 'a '.repeat(60).trim(), chip: 'asks/a1/decision', bold: true };
    expect(clipRuns([typed], 8)).toEqual([{ text: 'a a a a', bold: true }, { text: '…' }]);
  });
});
