/** A piece of what is read and where it stands in the source; both offsets in UTF-16 units. */
interface Piece {
  /** Where the piece begins in the text that is read. */
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** A text as it is read, cut from a source with marks in it. */
export interface SourceText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of the source and what is read in its place; without `as` it is read as it stands. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly as?: string;
}

/** Puts the stretches together, in order; `base` is added to every place in the source. */
export function joinCuts(source: string, cuts: readonly Cut[], base: number): SourceText {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { from, to, as } of cuts) {
    const text = as ?? source.slice(from, to);
    if (text === '') continue;
    pieces.push({ at, length: text.length, from: base + from, to: base + to });
    texts.push(text);
    at += text.length;
  }
  return { text: texts.join(''), pieces };
}

/** The last piece that begins at or before this place of the text. */
function pieceAt(pieces: readonly Piece[], place: number): Piece | null {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1] ?? null;
}

/** The place in the source of a stretch of the text; `end` is the place behind its last letter. */
export function placeInSource(
  { pieces }: SourceText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, Math.max(start, end - 1));
  return {
    start: first ? (isVerbatim(first) ? first.from + start - first.at : first.from) : 0,
    end: last ? (isVerbatim(last) ? last.from + end - last.at : last.to) : 0,
  };
}

/** A piece read as it stands can be cut anywhere; "&amp;" for "&" cannot. */
function isVerbatim({ length, from, to }: Piece): boolean {
  return to - from === length;
}
