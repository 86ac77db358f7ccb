import { Document, Footer, Header, LevelFormat, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import type { Font } from '../../../shared/core/style/fonts.ts';
import { PLAIN_STYLE } from '../../../shared/core/style/house-style.ts';
import { BULLET_INDENT, LAYOUTS } from '../sheet.ts';
import { printFontTable } from './parts/font-table.ts';
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
  // Of the first page, where a logo stands in its head.
  'word/header2.xml': [/<w:hdr [^>]*>/, '</w:hdr>'],
  'word/footer2.xml': [/<w:ftr [^>]*>/, '</w:ftr>'],
  'word/_rels/document.xml.rels': [/^.*(?=<\/Relationships>)/s, '</Relationships>'],
} as const;
type FramedPart = keyof typeof CUTS;
const isFramed = (path: string): path is FramedPart => Object.hasOwn(CUTS, path);

/** What the skeleton of a document follows. */
type Printed = Pick<PrintedDocument, 'page' | 'language' | 'look'>;

/** Everything in the package that does not depend on the brief's words. */
export interface Skeleton {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly frames: Readonly<Record<string, Frame>>;
}

const BULLETS = 'bullets';

/** Head and foot of all pages, or of the first apart. */
function edges(apart: boolean) {
  const [head, foot] = [new Paragraph(''), new Paragraph('')];
  return {
    headers: {
      default: new Header({ children: [head] }),
      ...(apart ? { first: new Header({ children: [head] }) } : {}),
    },
    footers: {
      default: new Footer({ children: [foot] }),
      ...(apart ? { first: new Footer({ children: [foot] }) } : {}),
    },
  };
}

/** A document of one bullet: docx numbers a list only when a paragraph uses it. */
function emptyDocument({ page, look }: Printed): Document {
  const { width, height, side, top, bottom, edge } = LAYOUTS[page];
  const apart = look.logo !== null;
  const margin = { top, bottom, left: side, right: side, header: edge, footer: edge };
  const style = { paragraph: { indent: BULLET_INDENT }, style: 'ListBullet' };
  const bullet = { level: 0, format: LevelFormat.BULLET, text: '•', style };
  return new Document({
    numbering: { config: [{ reference: BULLETS, levels: [bullet] }] },
    sections: [
      {
        properties: { ...(apart ? { titlePage: true } : {}), page: { size: { width, height }, margin } },
        ...edges(apart),
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

/** The font of what has no style of the document: the words of a chart. */
function setThemeFont(xml: Map<string, string>, font: Font): void {
  const path = 'word/theme/theme1.xml';
  xml.set(
    path,
    take(xml, path).replace(/(<a:minorFont>\s*<a:latin typeface=)"[^"]*"[^>]*>/, `$1"${font}"/>`),
  );
}

async function makeSkeleton(printed: Printed): Promise<Skeleton> {
  const { page, look, language } = printed;
  const packed = await Packer.toBuffer(emptyDocument(printed), undefined, [
    { path: 'word/styles.xml', data: stylesheet(LAYOUTS[page], look, language) },
    { path: 'word/fontTable.xml', data: printFontTable(look) },
  ]);
  const xml = new Map<string, string>();
  for (const [path, bytes] of Object.entries(unzipSync(packed))) {
    xml.set(path, plainApostrophes(strFromU8(bytes)));
  }
  addWebSettings(xml);
  if (look.body !== PLAIN_STYLE.body) setThemeFont(xml, look.body);
  const framed = [...xml.keys()].filter(isFramed);
  const fixed = [...xml].filter(([path]) => !isFramed(path));
  return {
    parts: Object.fromEntries(fixed.map(([path, text]) => [path, strToU8(text)])),
    frames: Object.fromEntries(framed.map((path) => [path, frame(xml, path)])),
  };
}

/** Who tries one colour after the other in a window leaves no more of them behind. */
const MOST_KEPT = 8;
const skeletons = new Map<string, Promise<Skeleton>>();

/**
 * The package of a page size, a language (BCP 47) and a look, made by docx at its first use and kept: it costs about
 * 30 ms.
 */
export function skeletonFor(printed: Printed): Promise<Skeleton> {
  const { page, language, look } = printed;
  const key = [page, language, look.accent, look.headings, look.body, look.logo !== null].join(' ');
  const skeleton = skeletons.get(key) ?? makeSkeleton(printed);
  if (skeletons.size >= MOST_KEPT) skeletons.clear();
  skeletons.set(key, skeleton);
  return skeleton;
}
