/** What stands to the left of, above, and left above a byte (PNG specification, 9.2). */
type Predict = (left: number, up: number, corner: number) => number;

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [guess - left, guess - up, guess - corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** By the number that a row begins with. */
const FILTERS: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/**
 * Rows of pixels of less than a byte each as rows of one byte each, unfiltered: readers of PDF files are given nothing
 * smaller where a palette has transparent colours. Null when a row names a filter there is none of.
 */
export function wholeBytes(rows: Buffer, width: number, height: number, depth: number): Buffer | null {
  const [packed, perByte] = [Math.ceil((width * depth) / 8), 8 / depth];
  const wide = Buffer.alloc(height * (width + 1));
  let above = Buffer.alloc(packed);
  for (let y = 0; y < height; y += 1) {
    const from = y * (packed + 1);
    const predict = FILTERS[rows[from] ?? FILTERS.length];
    if (!predict) return null;
    const line = Buffer.from(rows.subarray(from + 1, from + 1 + packed));
    for (let x = 0; x < packed; x += 1)
      line[x] = ((line[x] ?? 0) + predict(line[x - 1] ?? 0, above[x] ?? 0, above[x - 1] ?? 0)) & 0xff;
    for (let x = 0; x < width; x += 1) {
      const shift = 8 - depth * ((x % perByte) + 1);
      wide[y * (width + 1) + 1 + x] = ((line[Math.floor(x / perByte)] ?? 0) >> shift) & ((1 << depth) - 1);
    }
    above = line;
  }
  return wide;
}
