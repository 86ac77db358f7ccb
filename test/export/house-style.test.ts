import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../main/export/docx/export-docx.ts';
import { exportPdf } from '../../main/export/pdf/export-pdf.ts';
import { linesByPage } from '../../shared/core/brief/pages/pages-of.ts';
import type { Brief } from '../../shared/core/brief/tree.ts';
import { type Look, PLAIN_STYLE } from '../../shared/core/style/house-style.ts';
import type { Logo } from '../../shared/core/style/logo.ts';
import { pngFile } from '../support/png.ts';
import { modelBrief } from './parts/model-brief.ts';
import { partsOf } from './parts/package.ts';
import {
  complaintsOf,
  hasChecker,
  newFolder,
  pagesInLibreOffice,
  readByPandoc,
  squeezed,
} from './parts/readers.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const base64 = pngFile().toString('base64');
const logo: Logo = { kind: 'png', base64, width: 64, height: 32, alt: 'Logo of <Northbank>' };
const look: Look = { ...PLAIN_STYLE, accent: '00685E', logo };
const brief: Brief = { ...modelBrief, draft: true, confidentiality: 'Internal', language: 'en-GB', look };

async function written(document: Brief, format: 'docx' | 'pdf'): Promise<string> {
  const print = format === 'docx' ? exportDocx : exportPdf;
  const file = join(folder, `${Math.random()}.${format}`);
  writeFileSync(file, (await print(document)).bytes);
  return file;
}
const pdf = (file: string, ...args: readonly string[]): string =>
  execFileSync('pdftotext', ['-layout', ...args, file, '-'], { encoding: 'utf8' });

describe('the Word file in a house style', () => {
  it('has the colour in every style and the chart, and the language, and none of the plain ones', async () => {
    const parts = partsOf((await exportDocx(brief)).bytes);
    const all = Object.values(parts).join('');
    expect(all).not.toContain(PLAIN_STYLE.accent);
    expect(all).not.toContain('en-US"/><w:lang');
    expect(parts['word/styles.xml']?.match(/00685E/g)?.length).toBe(5);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
  });

  it('has the logo with its words in the head of the first page alone, with mark and DRAFT on every page', async () => {
    const parts = partsOf((await exportDocx(brief)).bytes);
    expect(parts['word/header2.xml']).toContain('descr="Logo of &lt;Northbank&gt;"');
    expect(parts['word/header1.xml']).not.toContain('<w:drawing>');
    for (const head of ['word/header1.xml', 'word/header2.xml']) {
      expect(parts[head]).toContain('Internal');
      expect(parts[head]).toContain('DRAFT');
    }
    expect(parts['word/footer2.xml']).toBe(parts['word/footer1.xml']);
    const [pages = []] = pagesInLibreOffice(folder, [await written(brief, 'docx')]);
    expect(pages.length).toBe(linesByPage(brief).length);
    for (const page of pages) expect(squeezed(page)).toMatch(/Internal.*DRAFT.*Asof16:00UTC/);
  });

  it('takes no line from the brief: pages end where they end without a logo', async () => {
    const [withLogo = [], without = []] = pagesInLibreOffice(folder, [
      await written(brief, 'docx'),
      await written({ ...brief, look: PLAIN_STYLE }, 'docx'),
    ]);
    // Words stand in another order in the head, and letters that are set apart are read as words.
    const lettersOf = (pages: readonly string[]) =>
      pages.map((page) => [...page.replace(/\s+/g, '')].sort().join(''));
    expect(lettersOf(withLogo)).toEqual(lettersOf(without));
  });

  it('prints the mark in the foot where it belongs there', async () => {
    const parts = partsOf((await exportDocx({ ...brief, look: { ...look, markPlace: 'footer' } })).bytes);
    expect(parts['word/footer1.xml']).toContain('>Internal. As of 16:00 UTC on 3 June 2026<');
    expect(parts['word/header1.xml']).not.toContain('Internal');
  });

  it('is the same bytes each time, and whole for other programs', async () => {
    const [one, two] = [await exportDocx(brief), await exportDocx(brief)];
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
    const file = await written(brief, 'docx');
    expect(readByPandoc(file, 'plain')).toContain(brief.title);
    if (hasChecker) expect(complaintsOf(file)).toEqual([]);
  });
});

describe('the fonts of a house style', () => {
  const set: Brief = { ...brief, look: { ...look, headings: 'Arial', body: 'Times New Roman' } };

  it('are in the Word file, with what stands in for them, and in its chart', async () => {
    const parts = partsOf((await exportDocx(set)).bytes);
    expect(parts['word/styles.xml']).not.toContain('Calibri');
    const styleOf = (id: string) =>
      new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';
    for (const heading of ['Title', 'Heading1', 'Heading2'])
      expect(styleOf(heading)).toContain('w:ascii="Arial"');
    expect(parts['word/styles.xml']).toMatch(/<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/);
    expect(parts['word/fontTable.xml']).toMatch(/Times New Roman.*Liberation Serif.*Arial.*Liberation Sans/);
    expect(parts['word/theme/theme1.xml']).toContain('<a:minorFont><a:latin typeface="Times New Roman"/>');
    if (hasChecker) expect(complaintsOf(await written(set, 'docx'))).toEqual([]);
  });

  it('are in the PDF, with letters that they lack from Calibri’s twin', async () => {
    const [first, ...rest] = set.sections;
    const [block, ...blocks] = first?.blocks ?? [];
    if (!first || block?.kind !== 'paragraph') throw new Error('The model brief begins with a paragraph.');
    const words = { ...block, runs: [...block.runs, { text: ' Žižkov, Αθήνα ≤ 5' }] };
    const file = await written(
      { ...set, sections: [{ ...first, blocks: [words, ...blocks] }, ...rest] },
      'pdf',
    );
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' });
    for (const name of ['Tinos', 'Arimo-Bold', 'Carlito', 'DejaVuSans']) expect(fonts).toContain(`+${name}`);
    expect(pdf(file)).toContain('Žižkov, Αθήνα ≤ 5');
  });

  it('end lines in the PDF where LibreOffice ends them', async () => {
    for (const body of ['Arial', 'Times New Roman'] as const) {
      const one = { ...set, look: { ...look, headings: body, body } };
      const [pages = []] = pagesInLibreOffice(folder, [await written(one, 'docx')]);
      const own = pdf(await written(one, 'pdf'))
        .split('\f')
        .slice(0, -1);
      const lines = (all: readonly string[]) =>
        all
          .flatMap((page) => page.split('\n').map(squeezed))
          .filter((line) => line !== '' && !/DRAFT/.test(line));
      expect(lines(own), body).toEqual(lines(pages));
    }
  });
});

describe('the PDF in a house style', () => {
  it('has the logo with its words, the mark and DRAFT beside it, and the language', async () => {
    const file = await written(brief, 'pdf');
    const images = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).split('\n').slice(2, -1);
    expect(images.length).toBe(1);
    expect(images[0]).toMatch(/^\s*1\s.*\b64\s+32\b/);
    const bytes = (await exportPdf(brief)).bytes;
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('/Lang (en-GB)');
    expect(text).toContain('(Logo of <Northbank>)');
    for (const page of [1, 2])
      expect(pdf(file, '-f', String(page), '-l', String(page))).toMatch(/Internal +DRAFT/);
    expect(Buffer.from(bytes).equals((await exportPdf(brief)).bytes)).toBe(true);
  });

  it('prints the mark in the foot where it belongs there', async () => {
    const file = await written({ ...brief, look: { ...look, markPlace: 'footer' } }, 'pdf');
    expect(pdf(file)).toMatch(/Internal\. As of 16:00 UTC on 3 June 2026 +Page 1 of/);
  });
});
