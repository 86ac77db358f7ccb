import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../../../shared/core/coach/text/quantities.ts';

const read = (text: string): readonly string[] =>
  quantitiesOf(text).map(({ kind, value, noun, start, end }) =>
    [kind, value, noun, text.slice(start, end)].filter((part) => part !== '').join(' '),
  );

describe('quantitiesOf', () => {
  it.each([
    ['3,200 customers paid', ['count 3200 customer 3,200 customers']],
    ['2.4 million users', ['count 2400000 user 2.4 million users']],
    ['$1.2 million and €30k', ['money 1200000 $1.2 million', 'money 30000 €30k']],
    ['USD 500.', ['money 500 USD 500']],
    ['18% or 0.4 percent', ['share 18 18%', 'share 0.4 0.4 percent']],
    ['47 min, 1 hour 20 minutes', ['duration 2820 47 min', 'duration 4800 1 hour 20 minutes']],
    ['a 47-minute outage', ['duration 2820 47-minute']],
    ['at 14:02 UTC', ['clock 842 14:02']],
    ['v2.3.1 on x86 and 25:99', []],
    ['no numbers', []],
  ])('reads %j', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});
