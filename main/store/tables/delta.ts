/** How a version differs from the one before: the bytes kept at both ends, and what stands between them now. */
export interface Delta {
  /** Bytes kept from the start. */
  readonly head: number;
  /** Bytes kept from the end. */
  readonly tail: number;
  readonly middle: Uint8Array;
}

/** How many items two lists have in common at their starts, and how many of the others at their ends. */
function common<T>(before: ArrayLike<T>, after: ArrayLike<T>): readonly [start: number, end: number] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [start, end];
}

/** Bytes of the pieces from one to before another. */
function sizeOf(pieces: readonly Buffer[], from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at++) size += pieces[at]?.length ?? 0;
  return size;
}

/**
 * How a version in pieces differs from the one before. One edit changes one place of the record, so a common start and
 * end is all a history needs; pieces that both share are the same Buffer and are not read.
 */
export function makeDelta(before: readonly Buffer[], after: readonly Buffer[]): Delta {
  const [first, last] = common(before, after);
  const stop = after.length - last;
  const was = Buffer.concat(before.slice(first, before.length - last));
  const is = Buffer.concat(after.slice(first, stop));
  const [head, tail] = common(was, is);
  return {
    head: sizeOf(after, 0, first) + head,
    tail: sizeOf(after, stop, after.length) + tail,
    middle: is.subarray(head, is.length - tail),
  };
}

/** The version after, from the one before. Throws RangeError when the two do not belong together. */
export function applyDelta(before: Uint8Array, { head, tail, middle }: Delta): Buffer {
  if (head < 0 || tail < 0 || head + tail > before.length)
    throw new RangeError(`A change keeps ${head} and ${tail} bytes of ${before.length}.`);
  return Buffer.concat([before.subarray(0, head), middle, before.subarray(before.length - tail)]);
}
