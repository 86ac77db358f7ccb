import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanges, type TextPart } from '../../../shared/core/versions/merge-changes.ts';
import { wordTokens } from '../../../shared/core/versions/word-tokens.ts';

function compared(from: string, to: string): readonly TextPart[] {
  const changes = diffArrays([...wordTokens(from)], [...wordTokens(to)]);
  return mergeChanges(changes.map(({ value, ...rest }) => ({ ...rest, value: value.join('') })));
}

const printed = (parts: readonly TextPart[]) =>
  parts
    .map(({ value, added, removed }) => (added ? `+[${value}]` : removed ? `-[${value}]` : value))
    .join('');

describe('changes in a text', () => {
  it('that stand close are one change', () => {
    expect(
      printed(compared('for about 3,200 customers (2,900 to 3,400). We', 'for 3,000 to 5,000 customers. We')),
    ).toBe('for -[about 3,200 customers (2,900 to 3,400)]+[3,000 to 5,000 customers]. We');
  });

  it('that stand apart stay apart', () => {
    expect(
      printed(compared('18% of card payments failed by noon', '25% of card payments failed by night')),
    ).toBe('-[18%]+[25%] of card payments failed by -[noon]+[night]');
  });

  it('keep both texts whole, and equal texts unchanged', () => {
    const text = fc
      .array(fc.constantFrom('about', '3,200', ' ', 'to', '(', ')', '\n', 'customers', '18%'), {
        maxLength: 30,
      })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = compared(from, to);
        const side = (skip: 'added' | 'removed') =>
          parts
            .filter((part) => !part[skip])
            .map(({ value }) => value)
            .join('');
        expect([side('added'), side('removed')]).toEqual([from, to]);
        expect(compared(from, from).every(({ added, removed }) => !added && !removed)).toBe(true);
      }),
    );
  });
});
