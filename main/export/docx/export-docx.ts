import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import type { Chart } from '../../../shared/core/chart/chart.ts';
import type { Look } from '../../../shared/core/style/house-style.ts';
import type { Logo } from '../../../shared/core/style/logo.ts';
import type { PrintedFile } from '../../app/ports.ts';
import { cleanBrief } from '../clean-brief.ts';
import { printChartPart } from '../office/chart-part.ts';
import { printCoreProperties } from '../office/core-properties.ts';
import { zipParts } from '../office/zip.ts';
import { printBody } from './body.ts';
import { encodePieces } from './encode.ts';
import { numberLinks, printLinkRelationships } from './links.ts';
import { CHART_PATH, CHART_RELATIONSHIP, chartOf, withChartType } from './parts/chart.ts';
import { LOGO_OWNER, logoPath, printLogoRelationship, withLogoType } from './parts/logo.ts';
import { printFirstHeader, printFooter, printHeader } from './parts/running.ts';
import { type Frame, skeletonFor } from './skeleton.ts';

function* filled({ before, after }: Frame, content: Iterable<string>): Iterable<string> {
  yield before;
  yield* content;
  yield after;
}

const CONTENT_TYPES = '[Content_Types].xml';

type Parts = Readonly<Record<string, Uint8Array>>;

const decoded = (parts: Parts, path: string): string => new TextDecoder().decode(parts[path]);

function withChart(parts: Parts, chart: Chart, { accent }: Look): Parts {
  return {
    ...parts,
    [CHART_PATH]: encodePieces([printChartPart(chart, accent)]),
    [CONTENT_TYPES]: encodePieces([withChartType(decoded(parts, CONTENT_TYPES))]),
  };
}

function withLogo(parts: Parts, logo: Logo): Parts {
  return {
    ...parts,
    [logoPath(logo)]: Buffer.from(logo.base64, 'base64'),
    [LOGO_OWNER]: encodePieces([printLogoRelationship(logo)]),
    [CONTENT_TYPES]: encodePieces([withLogoType(decoded(parts, CONTENT_TYPES), logo)]),
  };
}

/** The brief as a Word file, valid against the ECMA-376 transitional schemas. */
export async function exportDocx(brief: PrintedDocument): Promise<PrintedFile> {
  const { brief: clean, notes, links } = cleanBrief(brief);
  const { parts, frames } = await skeletonFor(clean);
  const { look } = clean;
  const ids = numberLinks(links);
  const chart = chartOf(clean);
  const content: Readonly<Record<string, Iterable<string>>> = {
    'word/document.xml': printBody(clean, ids),
    'word/header1.xml': [printHeader(clean)],
    'word/footer1.xml': [printFooter(clean)],
    'word/header2.xml': look.logo ? [printFirstHeader(clean, look.logo)] : [],
    'word/footer2.xml': [printFooter(clean)],
    'word/_rels/document.xml.rels': [printLinkRelationships(ids), chart ? CHART_RELATIONSHIP : ''],
  };
  const written = Object.entries(frames).map(([path, frame]) => [
    path,
    encodePieces(filled(frame, content[path] ?? [])),
  ]);
  const core = encodePieces([printCoreProperties(clean)]);
  const whole: Parts = { ...parts, ...Object.fromEntries(written), 'docProps/core.xml': core };
  const charted = chart ? withChart(whole, chart, look) : whole;
  return { bytes: zipParts(look.logo ? withLogo(charted, look.logo) : charted), notes };
}
