import type { Runs, TableColumn } from '../brief/tree.ts';
import type { Chart } from '../chart/chart.ts';

/** A slide of 16 to 9 and the rooms on it; all lengths in points. */
export const SLIDE = {
  width: 960,
  height: 540,
  side: 48,
  /** Mark, logo and DRAFT. */
  head: { top: 14, height: 26 },
  title: { top: 42, height: 90 },
  body: { top: 150, height: 340 },
  /** As-of time and number. */
  foot: { top: 504, height: 22 },
} as const;

/** Width of the text. */
export const SLIDE_WIDTH = SLIDE.width - 2 * SLIDE.side;

/** One paragraph: a quiet line under the title, the name of what follows, or a point. */
export interface SlideLine {
  readonly look: 'lead' | 'name' | 'point';
  readonly runs: Runs;
}

interface Placed {
  /** Type size. */
  readonly size: number;
  /** From the upper edge of the slide. */
  readonly top: number;
  readonly height: number;
}

export interface SlideTable extends Placed {
  readonly kind: 'table';
  /** Says what the table holds, for screen readers; not printed. */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly headHeight: number;
  readonly rows: readonly { readonly cells: readonly Runs[]; readonly height: number }[];
}

/** What stands on a slide, from top to bottom over the width of the text. */
export type SlidePart =
  | (Placed & { readonly kind: 'text'; readonly lines: readonly SlideLine[] })
  | (Placed & { readonly kind: 'ask'; readonly lines: readonly Runs[] })
  | SlideTable
  | (Placed & { readonly kind: 'chart'; readonly chart: Chart; readonly alt: string });

export interface Slide {
  /** The headline: what the slide says, in one sentence without its stop. */
  readonly title: string;
  readonly titleSize: number;
  readonly parts: readonly SlidePart[];
  /** All that the brief says of it, one paragraph each, for the speaker. */
  readonly notes: readonly string[];
}

/** The slides, and how many sentences and rows of the brief stand in their notes alone. */
export interface Slides {
  readonly slides: readonly Slide[];
  readonly left: number;
}
