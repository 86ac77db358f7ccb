import type { PrintedDocument } from '../../shared/core/brief/tree.ts';
import type { ExportFormat, PrintedFile } from '../app/ports.ts';

interface Format {
  /** Ending of the file's name, without the dot. */
  readonly extension: string;
  /** Loads the format when it is first wanted: docx alone would cost 20 ms at every start. */
  readonly load: () => Promise<Print>;
}

/** Prints the tree and nothing else: no clock, no randomness; the same document gives the same bytes. */
type Print = (document: PrintedDocument) => Promise<PrintedFile>;

/** Every format a brief can be printed in: a folder beside this file and a line here. */
export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  docx: { extension: 'docx', load: async () => (await import('./docx/export-docx.ts')).exportDocx },
  pdf: { extension: 'pdf', load: async () => (await import('./pdf/export-pdf.ts')).exportPdf },
  pptx: { extension: 'pptx', load: async () => (await import('./pptx/export-pptx.ts')).exportPptx },
  md: { extension: 'md', load: async () => (await import('./markdown/export-markdown.ts')).exportMarkdown },
  txt: { extension: 'txt', load: async () => (await import('./text/export-text.ts')).exportText },
};
