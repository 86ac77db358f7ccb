import Docxtemplater from 'docxtemplater';
import { unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';
import { exportDocx } from '../main/export/docx/export-docx.ts';
import { interleave, printMeasure } from './measure.ts';
import { modelBrief } from './model.ts';

/** The same document as a template: every text of the body becomes a tag, to be filled with the same words. */
function asTemplate(parts: Readonly<Record<string, Uint8Array>>): {
  bytes: Uint8Array;
  data: Record<string, string>;
} {
  const data: Record<string, string> = {};
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const tagged = xml.replace(
    /(<w:t[^>]*>)([^<]+)(<\/w:t>)/g,
    (_all, open: string, text: string, close: string) => {
      const name = `t${Object.keys(data).length}`;
      data[name] = text;
      return `${open}{${name}}${close}`;
    },
  );
  const bytes = zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(tagged) });
  return { bytes, data };
}

/**
 * Exports the model brief against zipping the same ready-made parts (goal 3.5 times, stretch 1.5) and docxtemplater.
 */
export async function benchBriefExport(): Promise<void> {
  const brief = modelBrief();
  const { bytes } = await exportDocx(brief);
  const parts = unzipSync(bytes);
  const template = asTemplate(parts);
  const result = await interleave(
    {
      upfront: () => exportDocx(brief),
      zip: () => zipSync(parts),
      docxtemplater: () => {
        const document = new Docxtemplater(new PizZip(template.bytes));
        document.render(template.data);
        return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
      },
    },
    60,
    10,
  );
  printMeasure('export the model brief as Word', {
    upfrontMs: result.upfront.median,
    zipMs: result.zip.median,
    docxtemplaterMs: result.docxtemplater.median,
    timesZip: result.upfront.median / result.zip.median,
    goalTimesZip: 3.5,
    timesDocxtemplater: result.upfront.median / result.docxtemplater.median,
  });
}
