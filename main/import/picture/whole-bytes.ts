import { unfilter } from './unfilter.ts';

/**
 * Rows of pixels of less than a byte each as rows of one byte each, unfiltered: readers of PDF files are given nothing
 * smaller where a palette has transparent colours. Null when a row names a filter there is none of.
 */
export function wholeBytes(rows: Buffer, width: number, height: number, depth: number): Buffer | null {
  const [packed, perByte] = [Math.ceil((width * depth) / 8), 8 / depth];
  const plain = unfilter(rows, packed, 1);
  if (!plain) return null;
  const wide = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const shift = 8 - depth * ((x % perByte) + 1);
      const byte = plain[y * packed + Math.floor(x / perByte)] ?? 0;
      wide[y * (width + 1) + 1 + x] = (byte >> shift) & ((1 << depth) - 1);
    }
  return wide;
}
