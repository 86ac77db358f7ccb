import type { PageSize } from '../../../shared/core/incident/incident.ts';

/** In points (1/72 inch), as the Word file's layout sets them. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginSide: number;
  readonly marginBottom: number;
}

const MARGINS = { marginTop: 48.2, marginSide: 51.05, marginBottom: 45.35 } as const;

export const PAGES: Readonly<Record<PageSize, PageGeometry>> = {
  A4: { width: 595.3, height: 841.9, ...MARGINS },
  Letter: { width: 612, height: 792, ...MARGINS },
};

/** Height left for text on one page, in points. */
export function textHeight({ height, marginTop, marginBottom }: PageGeometry): number {
  return height - marginTop - marginBottom;
}
