/**
 * Advance widths in thousandths of the type size: ASCII from the space on, Latin-1 from the no-break space on, dashes,
 * quotes and the ellipsis.
 */
export interface Widths {
  readonly ascii: readonly number[];
  readonly latin: readonly number[];
  readonly marks: readonly number[];
}

/** How much room the letters of a font take, in type sizes and thousandths of them. */
export interface Face {
  /** Height of a line at single spacing. */
  readonly line: number;
  /** From the top of a line to its baseline. */
  readonly ascent: number;
  readonly regular: Widths;
  readonly bold: Widths;
}
