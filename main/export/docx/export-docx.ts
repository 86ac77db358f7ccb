import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import type { Chart } from '../../../shared/core/chart/chart.ts';
import type { PrintedFile } from '../../app/ports.ts';
import { cleanBrief } from '../clean-brief.ts';
import { printBody } from './body.ts';
import { encodePieces } from './encode.ts';
import { numberLinks, printLinkRelationships } from './links.ts';
import { CHART_PATH, CHART_RELATIONSHIP, chartOf, printChartPart, withChartType } from './parts/chart.ts';
import { printCoreProperties } from './parts/core-properties.ts';
import { printFooter, printHeader } from './parts/running.ts';
import { FRAMED_PARTS, type Frame, type FramedPart, skeletonFor } from './skeleton.ts';
import { zipParts } from './zip.ts';

function* filled({ before, after }: Frame, content: Iterable<string>): Iterable<string> {
  yield before;
  yield* content;
  yield after;
}

const CONTENT_TYPES = '[Content_Types].xml';

function chartParts(chart: Chart, types: Uint8Array | undefined): Readonly<Record<string, Uint8Array>> {
  return {
    [CHART_PATH]: encodePieces([printChartPart(chart)]),
    [CONTENT_TYPES]: encodePieces([withChartType(new TextDecoder().decode(types))]),
  };
}

/** The brief as a Word file, valid against the ECMA-376 transitional schemas. */
export async function exportDocx(brief: PrintedDocument): Promise<PrintedFile> {
  const { brief: clean, notes, links } = cleanBrief(brief);
  const { parts, frames } = await skeletonFor(clean.page, clean.language);
  const ids = numberLinks(links);
  const chart = chartOf(clean);
  const content: Readonly<Record<FramedPart, Iterable<string>>> = {
    'word/document.xml': printBody(clean, ids),
    'word/header1.xml': [printHeader(clean)],
    'word/footer1.xml': [printFooter(clean)],
    'word/_rels/document.xml.rels': [printLinkRelationships(ids), chart ? CHART_RELATIONSHIP : ''],
  };
  const written = FRAMED_PARTS.map((path) => [path, encodePieces(filled(frames[path], content[path]))]);
  const core = encodePieces([printCoreProperties(clean)]);
  const bytes = zipParts({
    ...parts,
    ...Object.fromEntries(written),
    ...(chart ? chartParts(chart, parts[CONTENT_TYPES]) : {}),
    'docProps/core.xml': core,
  });
  return { bytes, notes };
}
