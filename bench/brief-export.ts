import Docxtemplater from 'docxtemplater';
import { unzipSync, zipSync } from 'fflate';
import htmlToDocx from 'html-to-docx';
import PizZip from 'pizzip';
import { exportDocx } from '../main/export/docx/export-docx.ts';
import type { Block, Brief, Runs } from '../shared/core/brief/tree.ts';
import { headingOf, textOf } from '../shared/core/brief/tree.ts';
import { interleave, printMeasure } from './measure.ts';
import { modelBrief } from './model.ts';

/** The same document as a template: every text of the body becomes a tag, to be filled with the same words. */
function asTemplate(parts: Readonly<Record<string, Uint8Array>>): { bytes: Uint8Array; data: Record<string, string> } {
  const data: Record<string, string> = {};
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const tagged = xml.replace(/(<w:t[^>]*>)([^<]+)(<\/w:t>)/g, (_all, open: string, text: string, close: string) => {
    const name = `t${Object.keys(data).length}`;
    data[name] = text;
    return `${open}{${name}}${close}`;
  });
  const bytes = zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(tagged) });
  return { bytes, data };
}

const paragraph = (runs: Runs): string => `<p>${textOf(runs)}</p>`;

function blockAsHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.runs);
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${textOf(item)}</li>`).join('')}</ul>`;
    case 'ask':
      return block.lines.map(paragraph).join('');
    default: {
      const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
      const rows = block.rows.map((cells) => row(cells.map(textOf)));
      return `<table>${row(block.columns.map((column) => column.title))}${rows.join('')}</table>`;
    }
  }
}

function asHtml(brief: Brief): string {
  const sections = [...brief.sections, ...brief.annex];
  const body = sections.map((section) => `<h2>${headingOf(section)}</h2>${section.blocks.map(blockAsHtml).join('')}`);
  return `<h1>${brief.title}</h1>${body.join('')}`;
}

/** Exports the model brief against zipping the same ready-made parts (goal 3.5 times, stretch 1.5) and two peers. */
export async function benchBriefExport(): Promise<void> {
  const brief = modelBrief();
  const { bytes } = await exportDocx(brief);
  const parts = unzipSync(bytes);
  const template = asTemplate(parts);
  const html = asHtml(brief);
  const result = await interleave(
    {
      upfront: () => exportDocx(brief),
      zip: () => zipSync(parts),
      docxtemplater: () => {
        const document = new Docxtemplater(new PizZip(template.bytes));
        document.render(template.data);
        return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
      },
      htmlToDocx: () => htmlToDocx(html),
    },
    60,
    10,
  );
  printMeasure('export the model brief as Word', {
    upfrontMs: result.upfront.median,
    zipMs: result.zip.median,
    docxtemplaterMs: result.docxtemplater.median,
    htmlToDocxMs: result.htmlToDocx.median,
    timesZip: result.upfront.median / result.zip.median,
    goalTimesZip: 3.5,
    timesDocxtemplater: result.upfront.median / result.docxtemplater.median,
  });
}
