/** A stretch of a text; offsets are UTF-16 indexes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every place of a pattern, which is global; `trim` takes off the end what belongs to the sentence. */
export function stretchesOf(pattern: RegExp, text: string, trim = /$/): readonly Stretch[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.replace(trim, '').length,
  }));
}
