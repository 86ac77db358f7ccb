const encoder = new TextEncoder();

/** UTF-8 needs at most three bytes for one UTF-16 unit. */
const MAX_BYTES = 3;

/** The pieces as UTF-8 in one buffer that grows, so that a large part is never held as a text as well. */
export function encodePieces(pieces: Iterable<string>): Uint8Array {
  let bytes = new Uint8Array(64 * 1024);
  let used = 0;
  for (const piece of pieces) {
    const needed = used + piece.length * MAX_BYTES;
    if (needed > bytes.length) {
      const grown = new Uint8Array(Math.max(needed, bytes.length * 2));
      grown.set(bytes.subarray(0, used));
      bytes = grown;
    }
    used += encoder.encodeInto(piece, bytes.subarray(used)).written;
  }
  return bytes.subarray(0, used);
}
