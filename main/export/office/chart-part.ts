import type { Chart, ChartLine, ChartMark } from '../../../shared/core/chart/chart.ts';
import {
  CHART_HEIGHT,
  CHART_TYPE,
  CHART_WIDTH,
  MARK_NAME,
  plotOf,
} from '../../../shared/core/chart/draw-chart.ts';
import { escapeXml } from '../escape-xml.ts';
import { QUIET, RULE } from '../inks.ts';
import { XML_HEAD } from './xml.ts';

const DAY = 86_400;
/**
 * Days from the first of a spreadsheet's calendar to 1970; a tenth of a second more, so that no minute is rounded
 * down.
 */
const EPOCH = 25_569 + 0.1 / DAY;

const serial = (at: number): string => (at / DAY + EPOCH).toFixed(8);

/** A line of a drawing: its width in points, its ink, its dashes. */
function stroke(width: number, ink: string, dash = ''): string {
  const dashes = dash ? `<a:prstDash val="${dash}"/>` : '';
  return `<c:spPr><a:ln w="${Math.round(width * 12_700)}" cap="flat"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>${dashes}<a:round/></a:ln></c:spPr>`;
}

const NO_LINE = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

/** In one line: LibreOffice breaks the name of a line inside its word where it may. */
function type(isBold: boolean, size: number): string {
  return `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="${QUIET}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

const SHOWN = (name: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="${name}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** The name of the line at one of its points. */
function label(index: number, place: 't' | 'b' | 'l' | 'r', isBold: boolean, size: number): string {
  const point = `<c:dLbl><c:idx val="${index}"/>${type(isBold, size)}<c:dLblPos val="${place}"/>${SHOWN(1)}</c:dLbl>`;
  return `<c:dLbls>${point}${SHOWN(0)}</c:dLbls>`;
}

function numbers(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numLit>`;
}

interface Drawn {
  readonly name: string;
  readonly look: string;
  readonly label: string;
  readonly times: readonly number[];
  readonly values: readonly (number | null)[];
}

function series({ name, look, label: words, times, values }: Drawn, index: number): string {
  const x = `<c:xVal>${numbers(times.map(serial))}</c:xVal>`;
  const y = `<c:yVal>${numbers(values.map((value) => (value === null ? null : String(value))))}</c:yVal>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${look}<c:marker><c:symbol val="none"/></c:marker>${words}${x}${y}<c:smooth val="0"/></c:ser>`;
}

const drawnLine = ({ name, look, points, named }: ChartLine, accent: string, size: number): Drawn => ({
  name,
  look: look === 'solid' ? stroke(2, accent) : stroke(1.25, QUIET, 'dash'),
  label: label(named.index, named.side === 'above' ? 't' : 'b', true, size),
  times: points.map(({ at }) => at),
  values: points.map(({ value }) => value),
});

const drawnMark = ({ at, name, side }: ChartMark, top: number, size: number): Drawn => ({
  name,
  look: stroke(0.75, QUIET, 'sysDot'),
  label: label(1, side === 'left' ? 'l' : 'r', false, size),
  times: [at, at, at],
  values: [0, MARK_NAME * top, top],
});

interface Axis {
  readonly id: number;
  readonly other: number;
  readonly place: 'b' | 'l';
  readonly min: string;
  readonly max: string;
  readonly step: string;
  readonly format: string;
  readonly grid: string;
  /** Of its words. */
  readonly size: number;
}

function axis({ id, other, place, min, max, step, format, grid, size }: Axis): string {
  return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${grid}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${NO_LINE}${type(false, size)}<c:crossAx val="${other}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${step}"/></c:valAx>`;
}

/** How large the picture is printed, and its words, in points. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly type: number;
}

const ON_PAPER: ChartFrame = { width: CHART_WIDTH, height: CHART_HEIGHT, type: CHART_TYPE };

/** Where the lines stand, as shares of the picture: the same as on the screen. */
function layout(chart: Chart, frame: ChartFrame): string {
  // The plot is reckoned with words of one size: a picture with larger ones is a smaller picture made larger.
  const scale = CHART_TYPE / frame.type;
  const picture = { width: frame.width * scale, height: frame.height * scale };
  const { left, top, width, height } = plotOf(chart, picture);
  const share = (of: number, whole: number): string => (of / whole).toFixed(5);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(left, picture.width)}"/><c:y val="${share(top, picture.height)}"/><c:w val="${share(width, picture.width)}"/><c:h val="${share(height, picture.height)}"/></c:manualLayout></c:layout>`;
}

/** A chart of the office programs’ own (ECMA-376, DrawingML charts): lines over a scale of time, the values in it; in one colour. */
export function printChartPart(chart: Chart, accent: string, frame = ON_PAPER): string {
  const { type } = frame;
  const { from, until, times, top, amounts, lines, marks } = chart;
  const drawn = [
    ...lines.map((line) => drawnLine(line, accent, type)),
    ...marks.map((mark) => drawnMark(mark, top, type)),
  ];
  const clock = axis({
    id: 1,
    other: 2,
    place: 'b',
    min: serial(from),
    max: serial(until),
    step: (times.step / DAY).toFixed(8),
    format: times.of === 'clock' ? 'hh:mm' : 'd mmmm',
    grid: '',
    size: type,
  });
  const scale = axis({
    id: 2,
    other: 1,
    place: 'l',
    min: '0',
    max: String(top),
    step: String(amounts.step),
    format: amounts.sign === '' ? '#,##0' : `"${amounts.sign}"#,##0`,
    grid: `<c:majorGridlines>${stroke(0.5, RULE)}</c:majorGridlines>`,
    size: type,
  });
  const plot = `<c:plotArea>${layout(chart, frame)}<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.map(series).join('')}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>${clock}${scale}</c:plotArea>`;
  return `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`;
}

/** What leads to the part, and what it is in the list of content types. */
export const CHART_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';
export const CHART_PART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
