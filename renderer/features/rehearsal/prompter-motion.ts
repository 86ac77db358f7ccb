/** Where one sentence begins: its share of the block's time and its place in px. */
export interface Mark {
  readonly start: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Place {
  /** Index of the sentence that is being said. */
  readonly line: number;
  /** What stands on the reading line, in px from the top of the words. */
  readonly y: number;
}

/**
 * The place of the words at a share of the block's time, 0 to 1. Stepwise the words move by whole sentences, for people
 * who do not want motion.
 */
export function placeAt(marks: readonly Mark[], share: number, stepwise: boolean): Place {
  const line = Math.max(
    0,
    marks.findLastIndex(({ start }) => start <= share),
  );
  const mark = marks[line];
  if (!mark) return { line: 0, y: 0 };
  if (stepwise) return { line, y: mark.top };
  const end = marks[line + 1]?.start ?? 1;
  const said = end > mark.start ? Math.min(1, (share - mark.start) / (end - mark.start)) : 1;
  return { line, y: mark.top + said * (mark.bottom - mark.top) };
}

/** Half of the way to a new place is made in so many ms, so that a jump to the next block is seen as a move. */
const HALF_MS = 60;

/** The next y on the way to the wanted one. */
export function approach(y: number, wanted: number, passedMs: number): number {
  const rest = wanted - y;
  return Math.abs(rest) < 0.25 ? wanted : wanted - rest * 0.5 ** (passedMs / HALF_MS);
}
