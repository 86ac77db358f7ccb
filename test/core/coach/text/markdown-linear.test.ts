import { expect, it } from 'vitest';
import { isNestedTooDeep, readMarkdown } from '../../../../shared/core/coach/text/markdown.ts';

/** Marks on which a careless reader of Markdown takes the square of the text. */
const HOSTILE =
  'a|*a |[a](|[](()|[a][|[a]: b\n|`a``|_a*|x<a>|x <a b=|x<!--|x<?|<!--|- a\n|- [ ] a\n|1. a\n|* a\n  |>\n|a\n|a\n\n|# a\n|---\n|~~~\n|```\n|&amp;|\\*|a    |a\n===\n'
    .split('|')
    .concat(['|a', '|a|\n|-|\n', '--- ', 'a\n--- ---\na  `b`  ', '`a`  ']);

const SMALL = 40_000;
const TIMES = 8;
/** Milliseconds below which a busy machine's clock says nothing; a square takes many seconds at the larger length. */
const TOO_SHORT_TO_TELL = 1_000;

function milliseconds(seed: string, length: number): number {
  const text = `x ${seed.repeat(length / seed.length)}`;
  const before = performance.now();
  readMarkdown(text);
  return performance.now() - before;
}

/** Eight times the text may take eight times as long; a square would take sixty-four. The limit lies in between. */
it.each(HOSTILE.map((seed) => [JSON.stringify(seed), seed] as const))(
  'reading %s is linear',
  (_name, seed) => {
    const first = milliseconds(seed, SMALL * TIMES);
    if (first < TOO_SHORT_TO_TELL) return expect(first).toBeLessThan(TOO_SHORT_TO_TELL);
    const small = Math.min(...[1, 2, 3].map(() => milliseconds(seed, SMALL)));
    expect(milliseconds(seed, SMALL * TIMES)).toBeLessThan(small * TIMES * 4);
  },
);

it('looking for deep lists is linear', () => {
  for (const seed of ['- ', ' ', '-\t', '1. ', '> ', '-  -', '- -\n']) {
    const before = performance.now();
    isNestedTooDeep(`a\n${seed.repeat(99)}a\n`.repeat(2_000));
    expect(performance.now() - before).toBeLessThan(TOO_SHORT_TO_TELL);
  }
});
