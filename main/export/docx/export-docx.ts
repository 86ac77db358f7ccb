import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import type { PrintedFile } from '../../app/ports.ts';
import { cleanBrief } from '../clean-brief.ts';
import { printBody } from './body.ts';
import { encodePieces } from './encode.ts';
import { numberLinks, printLinkRelationships } from './links.ts';
import { printCoreProperties } from './parts/core-properties.ts';
import { printFooter, printHeader } from './parts/running.ts';
import { FRAMED_PARTS, type Frame, type FramedPart, skeletonFor } from './skeleton.ts';
import { zipParts } from './zip.ts';

function* filled({ before, after }: Frame, content: Iterable<string>): Iterable<string> {
  yield before;
  yield* content;
  yield after;
}

/** The brief as a Word file, valid against the ECMA-376 transitional schemas. */
export async function exportDocx(brief: PrintedDocument): Promise<PrintedFile> {
  const { brief: clean, notes, links } = cleanBrief(brief);
  const { parts, frames } = await skeletonFor(clean.page, clean.language);
  const ids = numberLinks(links);
  const content: Readonly<Record<FramedPart, Iterable<string>>> = {
    'word/document.xml': printBody(clean, ids),
    'word/header1.xml': [printHeader(clean)],
    'word/footer1.xml': [printFooter(clean)],
    'word/_rels/document.xml.rels': [printLinkRelationships(ids)],
  };
  const written = FRAMED_PARTS.map((path) => [path, encodePieces(filled(frames[path], content[path]))]);
  const core = encodePieces([printCoreProperties(clean)]);
  const bytes = zipParts({ ...parts, ...Object.fromEntries(written), 'docProps/core.xml': core });
  return { bytes, notes };
}
