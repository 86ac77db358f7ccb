import { textWidth } from '../brief/text-width.ts';
import type { Chart, ChartLine } from './chart.ts';

/** A place in the picture, in points from its upper left corner. */
export type Spot = readonly [x: number, y: number];

export type Shape =
  | {
      readonly kind: 'line';
      readonly look: 'solid' | 'dashed' | 'mark' | 'grid';
      readonly spots: readonly Spot[];
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Of its baseline. */
      readonly spot: Spot;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly isBold: boolean;
    };

/** Type size of all words in the picture, its width and height, and the space around the plot, in points. */
export const CHART_TYPE = 9;
export const CHART_WIDTH = 490;
export const CHART_HEIGHT = 168;
const ABOVE = 16;
const BELOW = 18;
const RIGHT = 14;
/** Between a word and the line it belongs to, and from the middle of a line of type to its baseline. */
const APART = 5;
const HALF = 3;

/** How high the name of a moment stands, as a share of the plot: clear of the line at its top. */
export const MARK_NAME = 0.94;

/** The plot within the picture, in points. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height of a picture whose words have the type size above, in points. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const PICTURE: PictureSize = { width: CHART_WIDTH, height: CHART_HEIGHT };

/** Where the lines stand: the space on the left is as wide as the widest amount. */
export function plotOf({ amounts }: Chart, { width, height }: PictureSize = PICTURE): Plot {
  const left =
    Math.max(...amounts.ticks.map(({ label }) => textWidth(label, CHART_TYPE, 'Calibri'))) + 2 * APART;
  return { left, top: ABOVE, width: width - left - RIGHT, height: height - ABOVE - BELOW };
}

/** The stretches of a line between its gaps. */
function stretchesOf(
  { points }: ChartLine,
  spotOf: (at: number, value: number) => Spot,
): readonly (readonly Spot[])[] {
  const stretches: Spot[][] = [[]];
  for (const { at, value } of points) {
    if (value === null) stretches.push([]);
    else stretches.at(-1)?.push(spotOf(at, value));
  }
  return stretches.filter((spots) => spots.length > 0);
}

/** The picture: lines, and words beside them. The same chart, the same shapes. */
export function drawChart(chart: Chart): readonly Shape[] {
  const plot = plotOf(chart);
  const x = (at: number): number => plot.left + ((at - chart.from) / (chart.until - chart.from)) * plot.width;
  const y = (value: number): number => plot.top + plot.height * (1 - value / chart.top);
  const spotOf = (at: number, value: number): Spot => [x(at), y(value)];
  const right = plot.left + plot.width;
  const bottom = plot.top + plot.height;
  const words = { kind: 'text', isBold: false } as const;
  return [
    ...chart.amounts.ticks.flatMap(({ at, label }): readonly Shape[] => [
      {
        kind: 'line',
        look: 'grid',
        spots: [
          [plot.left, y(at)],
          [right, y(at)],
        ],
      },
      { ...words, text: label, spot: [plot.left - APART, y(at) + HALF], anchor: 'end' },
    ]),
    ...chart.times.ticks.map(
      ({ at, label }): Shape => ({ ...words, text: label, spot: [x(at), bottom + 12], anchor: 'middle' }),
    ),
    ...chart.marks.flatMap(({ at, name, side }): readonly Shape[] => [
      {
        kind: 'line',
        look: 'mark',
        spots: [
          [x(at), plot.top],
          [x(at), bottom],
        ],
      },
      {
        ...words,
        text: name,
        spot: [x(at) + (side === 'left' ? -APART : APART), y(MARK_NAME * chart.top) + HALF],
        anchor: side === 'left' ? 'end' : 'start',
      },
    ]),
    ...chart.lines.flatMap((line): readonly Shape[] => [
      ...stretchesOf(line, spotOf).map((spots): Shape => ({ kind: 'line', look: line.look, spots })),
      ...nameOf(line, spotOf),
    ]),
  ];
}

function nameOf(
  { name, points, named }: ChartLine,
  spotOf: (at: number, value: number) => Spot,
): readonly Shape[] {
  const point = points[named.index];
  if (!point || point.value === null) return [];
  const [x, y] = spotOf(point.at, point.value);
  const place: Spot = [x, named.side === 'above' ? y - APART : y + APART + 2 * HALF];
  return [{ kind: 'text', text: name, spot: place, anchor: 'middle', isBold: true }];
}
