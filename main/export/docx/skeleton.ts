import { Document, Footer, Header, LevelFormat, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Sheet } from '../../../shared/core/brief/tree.ts';
import { BULLET_INDENT, LAYOUTS } from '../sheet.ts';
import { FONT_TABLE } from './parts/font-table.ts';
import { WEB_SETTINGS } from './parts/web-settings.ts';
import { stylesheet } from './styles.ts';
import { plainApostrophes } from './xml.ts';

/** An XML part cut where the brief's own words go. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

/** Where each part that carries the brief's words is cut: behind the first mark, before the second. */
const CUTS = {
  'word/document.xml': [/<w:body>/, '<w:sectPr'],
  'word/header1.xml': [/<w:hdr [^>]*>/, '</w:hdr>'],
  'word/footer1.xml': [/<w:ftr [^>]*>/, '</w:ftr>'],
  'word/_rels/document.xml.rels': [/^.*(?=<\/Relationships>)/s, '</Relationships>'],
} as const;
export type FramedPart = keyof typeof CUTS;
export const FRAMED_PARTS = Object.keys(CUTS) as readonly FramedPart[];

/** Everything in the package that does not depend on the brief's words. */
export interface Skeleton {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly frames: Readonly<Record<FramedPart, Frame>>;
}

const BULLETS = 'bullets';

/** A document of one bullet: docx numbers a list only when a paragraph uses it. */
function emptyDocument(page: Sheet): Document {
  const { width, height, side, top, bottom, edge } = LAYOUTS[page];
  const margin = { top, bottom, left: side, right: side, header: edge, footer: edge };
  const style = { paragraph: { indent: BULLET_INDENT }, style: 'ListBullet' };
  const bullet = { level: 0, format: LevelFormat.BULLET, text: '•', style };
  return new Document({
    numbering: { config: [{ reference: BULLETS, levels: [bullet] }] },
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        headers: { default: new Header({ children: [new Paragraph('')] }) },
        footers: { default: new Footer({ children: [new Paragraph('')] }) },
        children: [new Paragraph({ numbering: { reference: BULLETS, level: 0 } })],
      },
    ],
  });
}

function take(xml: ReadonlyMap<string, string>, path: string): string {
  const text = xml.get(path);
  if (text === undefined) throw new Error(`docx wrote no ${path}.`);
  return text;
}

function frame(xml: ReadonlyMap<string, string>, path: FramedPart): Frame {
  const [opening, closing] = CUTS[path];
  const text = take(xml, path);
  const found = opening.exec(text);
  const end = text.lastIndexOf(closing);
  if (!found || end < 0) throw new Error(`docx wrote ${path} without ${opening} or ${closing}.`);
  return { before: text.slice(0, found.index + found[0].length), after: text.slice(end) };
}

/** webSettings, which docx does not write: the part, its content type and its relationship. */
function addWebSettings(xml: Map<string, string>): void {
  const { path, part, override, relationship } = WEB_SETTINGS;
  const before = (closing: string, addition: string, owner: string): void => {
    xml.set(owner, take(xml, owner).replace(closing, addition + closing));
  };
  xml.set(path, part);
  before('</Types>', override, '[Content_Types].xml');
  before('</Relationships>', relationship, 'word/_rels/document.xml.rels');
}

async function makeSkeleton(page: Sheet, language: string): Promise<Skeleton> {
  const packed = await Packer.toBuffer(emptyDocument(page), undefined, [
    { path: 'word/styles.xml', data: stylesheet(LAYOUTS[page], language) },
    { path: 'word/fontTable.xml', data: FONT_TABLE },
  ]);
  const xml = new Map<string, string>();
  for (const [path, bytes] of Object.entries(unzipSync(packed))) {
    xml.set(path, plainApostrophes(strFromU8(bytes)));
  }
  addWebSettings(xml);
  const frames = Object.fromEntries(FRAMED_PARTS.map((path) => [path, frame(xml, path)]));
  const fixed = [...xml].filter(([path]) => !Object.hasOwn(CUTS, path));
  return {
    parts: Object.fromEntries(fixed.map(([path, text]) => [path, strToU8(text)])),
    frames: frames as Record<FramedPart, Frame>,
  };
}

const skeletons = new Map<string, Promise<Skeleton>>();

/** The package of a page size and a language (BCP 47), made by docx at its first use and kept: it costs about 30 ms. */
export function skeletonFor(page: Sheet, language: string): Promise<Skeleton> {
  const key = `${page} ${language}`;
  const skeleton = skeletons.get(key) ?? makeSkeleton(page, language);
  skeletons.set(key, skeleton);
  return skeleton;
}
