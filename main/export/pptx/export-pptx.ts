import { strToU8 } from 'fflate';
import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import { buildSlides } from '../../../shared/core/slides/build-slides.ts';
import { SLIDE_WIDTH, type Slide } from '../../../shared/core/slides/slide.ts';
import type { Logo } from '../../../shared/core/style/logo.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import type { PrintedFile } from '../../app/ports.ts';
import { cleanBrief } from '../clean-brief.ts';
import { CHART_PART_TYPE, CHART_RELATION, printChartPart } from '../office/chart-part.ts';
import { printCoreProperties } from '../office/core-properties.ts';
import { XML_HEAD } from '../office/xml.ts';
import { zipParts } from '../office/zip.ts';
import { CHART_ID, LOGO_ID, printSlide } from './print-slide.ts';
import { printParagraph, printRuns } from './print-text.ts';
import { type Skeleton, skeletonFor } from './skeleton.ts';

const CHART_PATH = 'ppt/charts/chart1.xml';
const IMAGE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const logoPath = ({ kind }: Logo): string => `ppt/media/logo.${kind}`;

/** Says what wrote the file and how much is in it: no clock, no machine. */
function printAppProperties(slides: number): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `${XML_HEAD}<Properties xmlns="${namespace}"><Application>Upfront</Application><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;
}

function relate(parts: Skeleton, path: string, id: string, type: string, target: string): void {
  const closing = '</Relationships>';
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  parts.set(path, (parts.get(path) ?? '').replace(closing, relation + closing));
}

/** Puts the slide's words into its part, its chart beside it, its notes under it. */
function addSlide(
  parts: Skeleton,
  slide: Slide,
  document: PrintedDocument,
  number: number,
  of: number,
): void {
  parts.set(`ppt/slides/slide${number}.xml`, printSlide(slide, document, { number, of }));
  const owner = `ppt/slides/_rels/slide${number}.xml.rels`;
  const chart = slide.parts.find((part) => part.kind === 'chart');
  if (chart) {
    const frame = { width: SLIDE_WIDTH, height: chart.height, type: chart.size };
    parts.set(CHART_PATH, printChartPart(chart.chart, document.look.accent, frame));
    relate(parts, owner, CHART_ID, CHART_RELATION, '../charts/chart1.xml');
    const list = '[Content_Types].xml';
    const type = `<Override ContentType="${CHART_PART_TYPE}" PartName="/${CHART_PATH}"/>`;
    parts.set(list, (parts.get(list) ?? '').replace('</Types>', `${type}</Types>`));
  }
  const { logo } = document.look;
  if (number === 1 && logo) relate(parts, owner, LOGO_ID, IMAGE_RELATION, `../media/logo.${logo.kind}`);
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const hand = { size: 12, language: document.language };
  const words = slide.notes
    .map((text) => printParagraph(printRuns([{ text }], hand), { before: 4 }))
    .join('');
  parts.set(
    notes,
    (parts.get(notes) ?? '').replace(
      /(<p:ph type="body"[^>]*>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
      (_, before: string, after: string) => before + words + after,
    ),
  );
}

/** One sentence where the notes hold what the slides have no room for. */
function noteOf(left: number): readonly string[] {
  if (left === 0) return [];
  return [
    `${printCount(left, 'sentence or row of the brief has', 'sentences and rows of the brief have')} no room on the slides: the notes under each slide hold all.`,
  ];
}

/** Three to five slides of the brief as a PowerPoint file: the same brief gives the same bytes. */
export async function exportPptx(brief: PrintedDocument): Promise<PrintedFile> {
  const { brief: clean, notes } = cleanBrief(brief);
  const { slides, left } = buildSlides(clean);
  const parts = await skeletonFor(slides.length, clean);
  for (const [index, slide] of slides.entries()) addSlide(parts, slide, clean, index + 1, slides.length);
  parts.set('docProps/app.xml', printAppProperties(slides.length));
  parts.set('docProps/core.xml', printCoreProperties(clean));
  const bytes: Record<string, Uint8Array> = {};
  for (const [path, xml] of parts) bytes[path] = strToU8(xml);
  const { logo } = clean.look;
  if (logo) bytes[logoPath(logo)] = Buffer.from(logo.base64, 'base64');
  return { bytes: zipParts(bytes), notes: [...notes, ...noteOf(left)] };
}
