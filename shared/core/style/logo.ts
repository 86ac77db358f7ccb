/** A picture that holds its pixels and nothing else, and the words for who does not see it. */
export interface Logo {
  readonly kind: 'png' | 'jpeg';
  readonly base64: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Largest file of a logo, in bytes: it goes into every document. */
export const MOST_LOGO_BYTES = 300_000;
/** Pixels on each side: fewer are blurred on paper, more are lost on it. */
export const LOGO_SIDES = { least: 32, most: 2_000 } as const;
export const MOST_ALT = 200;

/** The room that the head of a page has above its text, in points: a logo there takes no line from the brief. */
const ROOM = { width: 170, height: 24 } as const;

/** Width and height in points that a logo is printed in: as large as the head of the page has room for. */
export function printedSize({ width, height }: Pick<Logo, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  return { width: width * scale, height: height * scale };
}
