/** Where an axis is marked, and with which words. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A line through values; null where nothing is known: the line is broken there. */
export interface ChartLine {
  readonly name: string;
  /** Told apart by the line, never by colour alone. */
  readonly look: 'solid' | 'dashed';
  readonly points: readonly { readonly at: number; readonly value: number | null }[];
  /** The point that the name stands at, and on which side of it. */
  readonly named: { readonly index: number; readonly side: 'above' | 'below' };
}

/** A moment: a line from top to bottom with its name at the top, on one side of it. */
export interface ChartMark {
  readonly at: number;
  readonly name: string;
  readonly side: 'left' | 'right';
}

/** Values over time as a picture, before it has a size: the page, the Word file and the PDF are drawn from it. */
export interface Chart {
  /** Seconds on the clock of the zone, counted as if its day were one of UTC. */
  readonly from: number;
  readonly until: number;
  readonly times: { readonly ticks: readonly Tick[]; readonly step: number; readonly of: 'clock' | 'day' };
  /** In whole units of money or whole orders; the axis begins at nothing. */
  readonly top: number;
  /** `sign` stands before each amount: "$", or nothing. */
  readonly amounts: { readonly ticks: readonly Tick[]; readonly step: number; readonly sign: string };
  readonly lines: readonly ChartLine[];
  readonly marks: readonly ChartMark[];
}
