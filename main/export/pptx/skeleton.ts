import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import { SLIDE, SLIDE_WIDTH } from '../../../shared/core/slides/slide.ts';

/** What the skeleton of a presentation follows. */
type Printed = Pick<PrintedDocument, 'language' | 'look'>;

/** Everything in the package but the words, each part by its path. */
export type Skeleton = Map<string, string>;

const POINTS = 72;
const inches = (points: number): number => points / POINTS;
const MASTER = 'Brief';
/** Between the headline and what stands under it. */
const RULE = { top: 139, height: 1.5 } as const;

const place = (top: number, height: number) => ({
  x: inches(SLIDE.side),
  y: inches(top),
  w: inches(SLIDE_WIDTH),
  h: inches(height),
});

/** A presentation of so many empty slides with a title and a text on their layout. */
function emptyPresentation(count: number, { look }: Printed): PptxGenJS {
  const presentation = new PptxGenJS();
  presentation.defineLayout({
    name: MASTER,
    width: inches(SLIDE.width),
    height: inches(SLIDE.height),
  });
  presentation.layout = MASTER;
  presentation.theme = { headFontFace: look.headings, bodyFontFace: look.body };
  const title = { ...place(SLIDE.title.top, SLIDE.title.height), bold: true } as const;
  const words = { fontSize: 24, margin: 0, align: 'left' } as const;
  presentation.defineSlideMaster({
    title: MASTER,
    objects: [
      { rect: { ...place(RULE.top, RULE.height), fill: { color: look.accent } } },
      {
        placeholder: {
          options: { ...title, ...words, name: 'Title', type: 'title', color: look.accent },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            ...place(SLIDE.body.top, SLIDE.body.height),
            ...words,
            name: 'Text',
            type: 'body',
          },
          text: '',
        },
      },
    ],
  });
  for (let slide = 0; slide < count; slide += 1) presentation.addSlide({ masterName: MASTER }).addNotes('');
  return presentation;
}

/** Placeholders as every program knows them, and which edge their words stand at. */
const PLACEHOLDERS: Readonly<Record<string, { readonly tag: string; readonly anchor: 't' | 'b' }>> = {
  title: { tag: '<p:ph type="title"/>', anchor: 'b' },
  body: { tag: '<p:ph type="body" idx="1"/>', anchor: 't' },
};

/**
 * The placeholders of the layout by plain names and without space around their words: the library asks for prompts that
 * it does not write, and leaves the space out.
 */
function plainPlaceholders(xml: string): string {
  return xml.replaceAll(
    /<p:ph\s+idx="\d+"\s+type="(\w+)"\s+hasCustomPrompt="1"\s*\/>(.*?)<a:bodyPr [^>]*>/gs,
    (whole, type: string, between: string) => {
      const found = PLACEHOLDERS[type];
      if (!found) return whole;
      const space = 'lIns="0" tIns="0" rIns="0" bIns="0"';
      return `${found.tag}${between}<a:bodyPr wrap="square" ${space} rtlCol="0" anchor="${found.anchor}">`;
    },
  );
}

/** The list of masters of the notes stands before the slides (ECMA-376, 19.2.1.26). */
function inOrder(xml: string): string {
  return xml.replace(/(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s, '$2$1');
}

/** The kinds of files that a package of ours may hold, beside XML. */
const KINDS = /Extension="(?:xml|rels|png|jpeg)"/;

/** The list of content types without the parts that the library names and does not write. */
function ownTypes(xml: string, parts: Skeleton): string {
  return xml
    .replaceAll(/<Default [^>]*>/g, (type) => (KINDS.test(type) ? type : ''))
    .replaceAll(/<Override PartName="\/([^"]*)"[^>]*>/g, (type, path: string) =>
      parts.has(path) ? type : '',
    );
}

const CONTENT_TYPES = '[Content_Types].xml';

function mend(parts: Skeleton, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`pptxgenjs wrote no ${path}.`);
  parts.set(path, change(xml));
}

/**
 * The package of so many slides in a language (BCP 47) and a look, made by pptxgenjs and mended where its parts break
 * the schemas. What it writes of a clock, a program or a person stands in the properties, which are printed anew.
 */
export async function skeletonFor(count: number, printed: Printed): Promise<Skeleton> {
  const { language, look } = printed;
  const packed = await emptyPresentation(count, printed).write({ outputType: 'uint8array' });
  if (!(packed instanceof Uint8Array)) throw new Error('pptxgenjs wrote no bytes.');
  const parts: Skeleton = new Map();
  for (const [path, bytes] of Object.entries(unzipSync(packed)))
    if (!path.endsWith('/'))
      parts.set(path, strFromU8(bytes).replaceAll('lang="en-US"', `lang="${language}"`));
  mend(parts, 'ppt/presentation.xml', inOrder);
  mend(parts, 'ppt/slideLayouts/slideLayout2.xml', plainPlaceholders);
  mend(parts, 'ppt/theme/theme1.xml', (xml) =>
    xml.replace(/(<a:accent1><a:srgbClr val=")[^"]*/, `$1${look.accent}`),
  );
  mend(parts, CONTENT_TYPES, (xml) => ownTypes(xml, parts));
  return parts;
}
