/** How a version differs from the one before: the bytes kept at both ends, and what stands between them now. */
export interface Delta {
  /** Bytes kept from the start. */
  readonly head: number;
  /** Bytes kept from the end. */
  readonly tail: number;
  readonly middle: Uint8Array;
}

/** The largest n up to `most` for which `same(n)` holds; `same` must hold for every smaller n too. */
function largest(most: number, same: (length: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (same(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One edit changes one place of the record, so a common start and end is all a history needs. */
export function makeDelta(before: Buffer, after: Buffer): Delta {
  const shorter = Math.min(before.length, after.length);
  const head = largest(shorter, (n) => before.compare(after, 0, n, 0, n) === 0);
  const tail = largest(
    shorter - head,
    (n) => before.compare(after, after.length - n, after.length, before.length - n) === 0,
  );
  return { head, tail, middle: after.subarray(head, after.length - tail) };
}

/** The version after, from the one before. Throws RangeError when the two do not belong together. */
export function applyDelta(before: Uint8Array, { head, tail, middle }: Delta): Buffer {
  if (head < 0 || tail < 0 || head + tail > before.length)
    throw new RangeError(`A change keeps ${head} and ${tail} bytes of ${before.length}.`);
  return Buffer.concat([before.subarray(0, head), middle, before.subarray(before.length - tail)]);
}
