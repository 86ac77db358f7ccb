import type { Sheet } from '../../shared/core/brief/tree.ts';

/** All lengths in twips, 567 to the centimetre. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  /** From the edge of the sheet to the running head, and to the running foot. */
  readonly edge: number;
}

const MARGINS = { side: 1021, top: 964, bottom: 907, edge: 425 } as const;

/** A full brief fills one page at 11 pt, so the margins are 1.6 to 1.8 cm: what every office printer can print. */
export const LAYOUTS: Readonly<Record<Sheet, Layout>> = {
  A4: { width: 11_906, height: 16_838, ...MARGINS },
  Letter: { width: 12_240, height: 15_840, ...MARGINS },
  A5: { width: 8_391, height: 11_906, side: 794, top: 850, bottom: 794, edge: 397 },
};

export function textWidth({ width, side }: Layout): number {
  return width - 2 * side;
}

/** Of a list item: the bullet hangs out of the text. */
export const BULLET_INDENT = { left: 284, hanging: 227 } as const;
