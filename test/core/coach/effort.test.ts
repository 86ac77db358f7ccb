import { expect, it } from 'vitest';
import { notLinear } from './effort.ts';

const LENGTH = 4_000;

/** Looks at a text once for each so many of its letters. */
function reader(text: string, every: (length: number) => number): () => number {
  return () => {
    let sum = 0;
    for (let at = 0; at < text.length; at += every(text.length))
      for (let other = 0; other < text.length; other += 1) sum += text.charCodeAt(other);
    return sum;
  };
}

/** The work with its answer kept. */
function remembered(work: () => unknown): () => unknown {
  let kept: { readonly value: unknown } | null = null;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

it('tells a square, also of work whose answer is kept with the text', () => {
  const square = (lengths: number) => remembered(reader('a'.repeat(LENGTH * lengths), () => 1));
  expect(notLinear(square)).toMatch(/^\d+ ms against \d+ ms for an eighth$/);
});

it('says nothing of what is linear, however long it takes', () => {
  const long = (lengths: number) => reader('a'.repeat(LENGTH * lengths), (length) => length / LENGTH / 2);
  expect(notLinear(long)).toBeNull();
});
