import { strFromU8, unzipSync } from 'fflate';
import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import type { Block, Brief, BriefSection, Run } from '../../../shared/core/brief/tree.ts';
import { PLAIN_STYLE } from '../../../shared/core/style/house-style.ts';

/** The smallest brief, with the given parts in place. */
export function briefWith(parts: Partial<Brief> = {}): Brief {
  return {
    variant: 'restored',
    draft: false,
    page: 'A4',
    language: 'en-US',
    look: PLAIN_STYLE,
    title: 'Card payments failed',
    subtitle: [],
    confidentiality: '',
    asOf: 'As of 16:00 UTC on 3 June 2026',
    author: '',
    subject: '',
    keywords: [],
    sections: [],
    annex: [],
    ...parts,
  };
}

export function sectionOf(...blocks: readonly Block[]): BriefSection {
  return { key: 'impact', label: 'Impact', statement: '', blocks, origin: 'generated' };
}

/** A brief of one section with one paragraph of these runs. */
export function briefOfRuns(...runs: readonly Run[]): Brief {
  return briefWith({ sections: [sectionOf({ kind: 'paragraph', runs })] });
}

/** The parts of a Word file as text, by path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

/** The brief as a Word file, opened: its parts by path, and the notes. */
export async function packed(
  brief: Brief,
): Promise<{ readonly part: (path: string) => string; readonly notes: readonly string[] }> {
  const { bytes, notes } = await exportDocx(brief);
  const parts = partsOf(bytes);
  return { part: (path) => parts[path] ?? '', notes };
}

/** The text of w:t elements, entities resolved. */
export function textOfXml(xml: string): string {
  const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');
  return words
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
