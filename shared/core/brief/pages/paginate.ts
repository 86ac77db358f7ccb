/** A line of text or a row of a table: what stands on one page whole. Heights in points. */
export interface Line {
  readonly height: number;
  /** Space above it, which falls away at the top of a page. */
  readonly before: number;
  /** Whether the page may end behind it. */
  readonly mayEnd: boolean;
  readonly startsPage?: boolean;
  /** The head of its table, printed again on each page it reaches. */
  readonly head?: { readonly key: string; readonly height: number };
}

/** What a line takes below another one of its page, or at its top. */
function spaceOf({ height, before, head }: Line, above: Line | undefined): number {
  const again = head && above?.head?.key !== head.key ? head.height : 0;
  return height + again + (above ? before : 0);
}

/**
 * The first line of each page (places in `lines`), pages filled in order to a height in points. A page ends at the
 * last place where it may, as in Word; where there is none, where it is full.
 */
export function pageStarts(lines: readonly Line[], height: number): readonly number[] {
  const starts = [0];
  let [start, end, used] = [0, 0, 0];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const space = spaceOf(line, at > start ? lines[at - 1] : undefined);
    const isFull = used + space > height;
    if (at > start && (line.startsPage || isFull)) {
      start = !line.startsPage && end > start ? end : at;
      starts.push(start);
      used = 0;
      at = start - 1;
    } else {
      used += space;
      if (line.mayEnd) end = at + 1;
    }
  }
  return starts;
}
