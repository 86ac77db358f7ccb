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
 * The rows of a picture as its pixels are, each byte told as the row's filter has it.
 * @param perRow bytes a row, without the one in front that names its filter
 * @param step bytes from one pixel to the next, at least 1
 * @returns the rows one after the other; null when a row names a filter there is none of
 */
export function unfilter(rows: Buffer, perRow: number, step: number): Buffer | null {
  const height = rows.length / (perRow + 1);
  const plain = Buffer.alloc(height * perRow);
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * (perRow + 1) + 1, y * perRow];
    const predict = FILTERS[rows[from - 1] ?? FILTERS.length];
    if (!predict) return null;
    const before = (x: number, up: number): number =>
      x < 0 || (up > 0 && y === 0) ? 0 : (plain[to + x - up] ?? 0);
    for (let x = 0; x < perRow; x += 1)
      plain[to + x] =
        (rows[from + x] ?? 0) + predict(before(x - step, 0), before(x, perRow), before(x - step, perRow));
  }
  return plain;
}
