import { expect, it } from 'vitest';
import { isNestedTooDeep, readMarkdown } from '../../../../shared/core/coach/text/markdown.ts';
import { notLinear } from '../effort.ts';

/** Marks on which a careless reader of Markdown takes the square of the text. */
const HOSTILE =
  'a|*a |[a](|[](()|[a][|[a]: b\n|`a``|_a*|x<a>|x <a b=|x<!--|x<?|<!--|- a\n|- [ ] a\n|1. a\n|* a\n  |>\n|a\n|a\n\n|# a\n|---\n|~~~\n|```\n|&amp;|\\*|a    |a\n===\n'
    .split('|')
    .concat(['|a', '|a|\n|-|\n', '--- ', 'a\n--- ---\na  `b`  ', '`a`  ']);

const SMALL = 40_000;
function reading(seed: string, length: number): () => unknown {
  const text = `x ${seed.repeat(length / seed.length)}`;
  return () => readMarkdown(text);
}

it.each(HOSTILE.map((seed) => [JSON.stringify(seed), seed] as const))('reading %s is linear', (_, seed) => {
  expect(notLinear((lengths) => reading(seed, SMALL * lengths))).toBeNull();
});

it.each(['- ', ' ', '-\t', '1. ', '> ', '-  -', '- -\n'])(
  'looking for deep lists in %j is linear',
  (seed) => {
    const looking = (times: number) => {
      const text = `a\n${seed.repeat(99)}a\n`.repeat(times);
      return () => isNestedTooDeep(text);
    };
    expect(notLinear((lengths) => looking(250 * lengths))).toBeNull();
  },
);
