import PDFDocument from 'pdfkit';
import { TWIPS } from '../../../shared/core/brief/pages/stack.ts';
import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import { escapeXml } from '../escape-xml.ts';
import { LAYOUTS } from '../sheet.ts';

const MAKER = 'Upfront';

/** What the file says about itself: only what the person typed, never the name of an account or a computer. */
function propertiesOf(brief: PrintedDocument): PDFKit.DocumentInfo {
  return {
    Title: brief.title,
    Subject: brief.subject,
    Author: brief.author.trim() || MAKER,
    Keywords: brief.keywords.join(', '),
    Creator: MAKER,
    Producer: MAKER,
    // Dated by the facts, not by the clock of this computer. Where there is no date, it is taken out again below.
    CreationDate: new Date(brief.asOfAt ?? 0),
  };
}

const NAMESPACES =
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"';

/** A PDF file in the making, whose bytes come as they are drawn. */
class PdfFile extends PDFDocument {
  constructor(brief: PrintedDocument) {
    const { width, height } = LAYOUTS[brief.page];
    super({
      size: [width / TWIPS, height / TWIPS],
      margin: 0,
      autoFirstPage: false,
      // No font of the library's own is read.
      font: null as unknown as string,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: brief.language,
      info: propertiesOf(brief),
    });
    if (brief.asOfAt === undefined) delete this.info.CreationDate;
  }

  /**
   * The same once more as XML, where the library asks for it: its own puts the words in as they are, "&" and "<" too.
   */
  _addInfo(): void {
    const { Title = '', Author = '', CreationDate } = this.info;
    const at = CreationDate ? `<xmp:CreateDate>${CreationDate.toISOString()}</xmp:CreateDate>` : '';
    const title = `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(Title)}</rdf:li></rdf:Alt></dc:title>`;
    const author = `<dc:creator><rdf:Seq><rdf:li>${escapeXml(Author)}</rdf:li></rdf:Seq></dc:creator>`;
    const maker = `<xmp:CreatorTool>${MAKER}</xmp:CreatorTool><pdf:Producer>${MAKER}</pdf:Producer>`;
    this.appendXML(
      `<rdf:Description rdf:about="" ${NAMESPACES}>${at}${maker}${title}${author}</rdf:Description>`,
    );
  }
}

/** A new file with the properties of the brief and no page, and the promise of its bytes once it is ended. */
export function newFile(brief: PrintedDocument): {
  readonly file: PDFKit.PDFDocument;
  readonly bytes: Promise<Uint8Array>;
} {
  const file = new PdfFile(brief);
  const chunks: Uint8Array[] = [];
  file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    file.on('end', () => resolve(Buffer.concat(chunks)));
    file.on('error', reject);
  });
  return { file, bytes };
}
