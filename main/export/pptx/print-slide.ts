import { assertNever } from '../../../shared/core/assert-never.ts';
import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import { ASK_SPACE, fitEdge, INDENT, SPACE } from '../../../shared/core/slides/fit.ts';
import {
  SLIDE,
  SLIDE_WIDTH,
  type Slide,
  type SlideLine,
  type SlidePart,
} from '../../../shared/core/slides/slide.ts';
import { printedSize } from '../../../shared/core/style/logo.ts';
import { runningWords } from '../../../shared/core/style/running-words.ts';
import { ALERT, QUIET, SHADE } from '../inks.ts';
import { XML_HEAD } from '../office/xml.ts';
import { type Box, printBox, printFrame, printPicture, printPlaceholder } from './print-shape.ts';
import { printTable } from './print-table.ts';
import { emu, fill, type Hand, printNumber, printParagraph, printRuns } from './print-text.ts';

/** Names of the relationships that lead to the chart and the logo. */
export const CHART_ID = 'rIdChart';
export const LOGO_ID = 'rIdLogo';

const CHART_URI = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TABLE_URI = 'http://schemas.openxmlformats.org/drawingml/2006/table';
const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Sizes of what stands at the edges, and of the mark of a draft. */
const EDGE_SIZE = 12;
const DRAFT_SIZE = 16;
/** Of the quiet line under the title. */
const LEAD_SIZE = 18;

/** Ids count upwards on a slide; the tree itself has 1. */
type NextId = () => number;

function counter(): NextId {
  let last = 1;
  return () => {
    last += 1;
    return last;
  };
}

function printLine(
  { look, runs }: SlideLine,
  size: number,
  { look: style, language }: PrintedDocument,
): string {
  const own = look === 'lead' ? LEAD_SIZE : size;
  const hand: Hand = {
    size: own,
    language,
    ...(look === 'lead' ? { ink: QUIET } : {}),
    ...(look === 'name' ? { ink: style.accent, isBold: true } : {}),
  };
  const indent = look === 'point' ? { indent: INDENT * size } : {};
  return printParagraph(printRuns(runs, hand), {
    before: SPACE[look].before * own,
    after: SPACE[look].after * own,
    ...indent,
  });
}

function printPart(part: SlidePart, nextId: NextId, document: PrintedDocument): string {
  const { look, language } = document;
  const box = { left: SLIDE.side, top: part.top, width: SLIDE_WIDTH, height: part.height };
  switch (part.kind) {
    case 'text': {
      const words = part.lines.map((line) => printLine(line, part.size, document)).join('');
      return printPlaceholder({ id: nextId(), name: 'Text' }, 'body', box, words);
    }
    case 'ask': {
      const hand = { size: part.size, language };
      const before = SPACE.point.before * part.size;
      const words = part.lines.map((runs) => printParagraph(printRuns(runs, hand), { before })).join('');
      const ground = `${fill(SHADE)}<a:ln w="${emu(1.5)}">${fill(look.accent)}</a:ln>`;
      return printBox({ id: nextId(), name: 'Decision' }, box, words, { ground, space: ASK_SPACE });
    }
    case 'table': {
      const named = { id: nextId(), name: 'Figures', alt: part.summary };
      return printFrame(named, box, TABLE_URI, printTable(part, look.accent, language));
    }
    case 'chart': {
      const chart = `<c:chart xmlns:c="${CHART_URI}" r:id="${CHART_ID}"/>`;
      return printFrame({ id: nextId(), name: 'Chart', alt: part.alt }, box, CHART_URI, chart);
    }
    default:
      return assertNever(part);
  }
}

/** Where a slide stands among the others. */
export interface Place {
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
}

/** Room at the right of the foot for "Slide 1 of 4", and at the right of the head for DRAFT. */
const END = 120;

/** Logo, mark and DRAFT above, as-of time and "Slide 1 of 4" below: read after all else. */
function printEdges(nextId: NextId, document: PrintedDocument, { number, of }: Place): string {
  const { look, language, draft } = document;
  const words = runningWords(document);
  const quiet: Hand = { size: EDGE_SIZE, language, ink: QUIET };
  const alert: Hand = { size: DRAFT_SIZE, language, ink: ALERT, isBold: true };
  const logo = number === 1 ? look.logo : null;
  const size = logo ? printedSize(logo) : { width: 0, height: 0 };
  const right = SLIDE.side + SLIDE_WIDTH;
  const edge = (name: string, at: Box, align: 'l' | 'r', printed: string): string =>
    printBox({ id: nextId(), name }, at, printParagraph(printed, { align }), { anchor: 'ctr' });
  const fitted = (text: string, width: number): string => {
    const { runs, size: small } = fitEdge(text, width, 2, look.body);
    return printRuns(runs, { ...quiet, size: small });
  };
  const picture = (): string =>
    logo
      ? printPicture(
          { id: nextId(), name: 'Logo', alt: logo.alt },
          { ...SLIDE.head, ...size, left: SLIDE.side },
          LOGO_ID,
        )
      : '';
  const mark = (): string => {
    const end = draft ? right - END / 2 : right;
    const left = SLIDE.side + size.width;
    const box = { ...SLIDE.head, left, width: end - left };
    return words.head === '' ? '' : edge('Mark', box, 'r', fitted(words.head, box.width));
  };
  const drafted = { ...SLIDE.head, left: right - END / 2, width: END / 2 };
  const foot = { ...SLIDE.foot, left: SLIDE.side, width: SLIDE_WIDTH - END };
  const count = `${printRuns([{ text: 'Slide ' }], quiet)}${printNumber(number, quiet)}${printRuns([{ text: ` of ${of}` }], quiet)}`;
  return [
    picture(),
    mark(),
    draft ? edge('Draft', drafted, 'r', printRuns([{ text: 'DRAFT' }], alert)) : '',
    edge('As of', foot, 'l', fitted(words.foot, foot.width)),
    edge('Number', { ...SLIDE.foot, left: right - END, width: END }, 'r', count),
  ].join('');
}

/** The part of one slide: title first, then what stands under it, as it is read. */
export function printSlide(slide: Slide, document: PrintedDocument, at: Place): string {
  const nextId = counter();
  const { look, language } = document;
  const hand = { size: slide.titleSize, language, ink: look.accent, isBold: true };
  const words = `<a:p>${printRuns([{ text: slide.title }], hand)}</a:p>`;
  const title = printPlaceholder({ id: nextId(), name: 'Title' }, 'title', null, words);
  const parts = slide.parts.map((part) => printPart(part, nextId, document)).join('');
  const group =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  return `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${group}${title}${parts}${printEdges(nextId, document, at)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}
