import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { exportPdf } from '../../../main/export/pdf/export-pdf.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { linesByPage } from '../../../shared/core/brief/pages/pages-of.ts';
import type { Block, Brief } from '../../../shared/core/brief/tree.ts';
import { briefOf, sampleIds } from '../../samples/samples.ts';
import { hostileBrief } from '../parts/hostile-brief.ts';
import { modelBrief } from '../parts/model-brief.ts';
import { briefOfRuns, briefWith, sectionOf } from '../parts/package.ts';
import { newFolder, squeezed } from '../parts/readers.ts';

// Read back by poppler's programs, which find no fault in a file without saying so.

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
/** The file of a brief, on the disk. */
async function written(brief: Brief): Promise<string> {
  count += 1;
  const file = join(folder, `${count}.pdf`);
  writeFileSync(file, (await exportPdf(brief)).bytes);
  return file;
}

/** What a program says of a file; it complains of nothing. */
function read(program: string, ...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  expect({ stderr, status }, `${program} ${args.join(' ')}`).toEqual({ stderr: '', status: 0 });
  return stdout;
}

const pagesOf = (file: string): readonly string[] =>
  read('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
const told = (file: string): string => read('pdfinfo', '-struct-text', file);
const words = (file: string): string => squeezed(read('pdftotext', '-raw', file, '-'));

describe('the PDF of the model brief', () => {
  it.each(['A4', 'Letter'] as const)('has the pages of the Word file on %s', async (page) => {
    const pages = pagesOf(await written({ ...modelBrief, page }));
    expect(pages.length).toBe(linesByPage({ ...modelBrief, page }).length);
    expect(pages[0]).toContain('Update 3 on 3 June at 18:15 UTC');
    expect(pages[1]).toMatch(/^\s*Annex$/m);
    for (const [index, text] of pages.entries()) {
      expect(text).toMatch(
        new RegExp(`As of 16:00 UTC on 3 June 2026 +Page ${index + 1} of ${pages.length}`),
      );
      expect(text).toContain('Confidential: distribution list only');
      expect(text).not.toContain('DRAFT');
    }
  });

  it('says DRAFT on every page of a draft', async () => {
    const pages = pagesOf(await written({ ...modelBrief, draft: true }));
    expect(pages.map((text) => text.includes('DRAFT'))).toEqual(pages.map(() => true));
  });

  it('says of itself what the person typed, and nothing of this computer', async () => {
    const said = read(
      'pdfinfo',
      '-rawdates',
      await written({ ...modelBrief, title: 'Fees & <taxes> were wrong' }),
    );
    expect(said).toMatch(/^Title: +Fees & <taxes> were wrong$/m);
    expect(said).toMatch(/^Author: +Head of platform$/m);
    expect(said).toMatch(/^Producer: +Upfront$/m);
    expect(said).toMatch(/^CreationDate: +D:20260603160000Z$/m);
    expect(said).toMatch(/^Tagged: +yes$/m);
    expect(said).toMatch(/^Page size: +595\.3 x 841\.9 pts \(A4\)$/m);
  });

  it('has no date where the facts have none', async () => {
    const { asOfAt: _, ...undated } = modelBrief;
    expect(read('pdfinfo', await written(undated))).not.toContain('CreationDate');
  });

  it('holds its properties as XML that xmllint reads', async () => {
    const file = await written({ ...modelBrief, title: 'A & B <c>' });
    const meta = join(folder, 'meta.xml');
    writeFileSync(meta, read('pdfinfo', '-meta', file));
    expect(read('xmllint', '--nonet', meta)).toContain('A &amp; B &lt;c&gt;');
  });

  it('tells a screen reader headings, lists, tables with their heads, and links', async () => {
    const tree = told(await written(modelBrief));
    expect(tree).toMatch(/^ {4}H1 \(block\)\n +"Card payments failed for 47 minutes/m);
    expect(tree).toMatch(/^ {2}H2 \(block\)\n +"Bottom line: /m);
    expect(tree).toMatch(/^ {2}H3 \(block\)\n +"Timeline"/m);
    expect(tree).toMatch(/TR\n +TH:?\n +\/Scope \/Column\n +"What"/);
    expect(tree).toMatch(/^ {2}L \(block\)\n {4}LI/m);
    expect(tree).toMatch(/Link \(inline\)\n +"https:\/\/example\.com/);
    expect(tree).not.toContain('Page 1 of');
    expect(tree.match(/"Dimension"/g)).toHaveLength(1);
  });
});

describe('the PDF of every sample', () => {
  it.each(sampleIds)('holds every line of %s in order, on the pages of the Word file', async (id) => {
    const brief = briefOf(id);
    const file = await written(brief);
    const tree = squeezed(
      [...told(file).matchAll(/^ +"(.*)"$/gm)].map(([, text]) => text).join(''),
    ).replaceAll('\\"', '"');
    let from = 0;
    for (const { text, kind } of linesOf(brief).filter((line) => line.text !== '')) {
      const at = tree.indexOf(squeezed(text), from);
      expect(at, `${kind}: ${text}`).toBeGreaterThanOrEqual(0);
      from = at + squeezed(text).length;
    }
    expect(pagesOf(file)).toHaveLength(linesByPage(brief).length);
  });
});

describe('a long table', () => {
  const rows = Array.from({ length: 90 }, (_, index) => [
    [{ text: `Step ${index + 1}` }],
    [{ text: 'done' }],
  ]);
  const table: Block = {
    kind: 'table',
    summary: 'Steps',
    columns: [
      { title: 'Which one', align: 'left', width: 50 },
      { title: 'State', align: 'right', width: 50 },
    ],
    rows,
  };

  it('repeats its head on each page, and tells it once', async () => {
    const file = await written(briefWith({ sections: [sectionOf(table)] }));
    const pages = pagesOf(file);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.match(/Which one +State/g)).toHaveLength(1);
    expect(told(file).match(/"Which one"/g)).toHaveLength(1);
    expect(told(file).match(/^ {2}Table/gm)).toHaveLength(1);
  });
});

describe('what is higher than a page', () => {
  const many = Array.from({ length: 900 }, (_, index) => `Line${index} of the log.`).join(' ');
  const all = (file: string): readonly number[] =>
    [...words(file).matchAll(/Line(\d+)of/g)].map(([, number]) => Number(number));

  it.each([
    [
      'a cell',
      {
        kind: 'table',
        summary: '',
        columns: [{ title: 'Log', align: 'left', width: 100 }],
        rows: [[[{ text: many }]]],
      },
    ],
    ['the ask', { kind: 'ask', lines: [[{ text: many }], [{ text: 'Yes or no?' }]] }],
    ['a paragraph', { kind: 'paragraph', runs: [{ text: many }] }],
    ['an item', { kind: 'list', items: [[{ text: many }]] }],
  ] as const satisfies readonly (readonly [string, Block])[])(
    'goes on on the next: %s',
    async (_name, block) => {
      const file = await written(briefWith({ sections: [sectionOf(block)] }));
      expect(all(file)).toEqual(Array.from({ length: 900 }, (_, index) => index));
      for (const page of pagesOf(file).slice(0, -1))
        expect(page.trimEnd().endsWith(`of ${pagesOf(file).length}`)).toBe(true);
    },
  );
});

describe('signs', () => {
  it('of other alphabets, arrows and comparisons are printed', async () => {
    const text = 'Łódź, Ελλάδα, Москва, Việt Nam: 0.1% → 18%, ≥ 99.9% ✓';
    const { notes } = await exportPdf(briefOfRuns({ text }));
    expect(notes).toEqual([]);
    expect(words(await written(briefOfRuns({ text })))).toContain(squeezed(text));
  });

  it('read from right to left stand from the right, and are in the file as they are read', async () => {
    const text = 'Led by דנה לוי (legal) and أحمد محمود.';
    expect((await exportPdf(briefOfRuns({ text }))).notes).toEqual([]);
    const file = await written(briefOfRuns({ text }));
    // Poppler adds marks of direction.
    expect(words(file).replaceAll(/\p{Cf}/gu, '')).toContain(squeezed(text));
    const places = read('pdftotext', '-bbox', file, '-').matchAll(/xMin="([\d.]+)".*>(\p{Lo}+)<\/word>/gu);
    const fromTheLeft = [...places]
      .toSorted(([, a], [, b]) => Number(a) - Number(b))
      .map(([, , word]) => word);
    // Poppler names the letters of a word as they stand.
    expect(fromTheLeft.map((word = '') => [...word].reverse().join(''))).toEqual([
      'לוי',
      'דנה',
      'محمود',
      'أحمد',
    ]);
  });

  it('that no letters have are named, once each, and marked where they stood', async () => {
    const brief = briefOfRuns({ text: 'The shop of 山田 and 山本 \u2764\uFE0F failed.' });
    const { notes } = await exportPdf(brief);
    expect(notes).toEqual([
      'The letters of the PDF have no 山 田 本: “\uFFFD” is printed there. The Word file has them.',
    ]);
    expect(words(await written(brief))).toContain('Theshopof\uFFFD\uFFFDand\uFFFD\uFFFD');
  });

  it.each(['Calibri', 'Arial', 'Times New Roman'] as const)(
    'that keep words together are printed in %s',
    async (body) => {
      const brief = briefOfRuns({ text: 'About 14\u00A0500\u00A0€ were lost.' });
      const file = await written({ ...brief, look: { ...brief.look, body } });
      expect(read('pdftotext', file, '-')).toContain('About 14 500 € were lost.');
    },
  );

  it('of any kind make no file that poppler complains of', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBrief, async (brief) => {
        const file = await written(brief);
        read('pdftotext', file, '-');
        told(file);
        const meta = read('pdfinfo', '-meta', file);
        expect(meta).toContain('</x:xmpmeta>');
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('a link', () => {
  it('goes where its words say, and nowhere where it is no address', async () => {
    const good = await written(briefOfRuns({ text: 'the dashboard', href: 'https://example.com/d' }));
    expect(read('pdfinfo', '-url', good)).toContain('https://example.com/d');
    const bad = await written(briefOfRuns({ text: 'the dashboard', href: 'javascript:alert(1)' }));
    expect(read('pdfinfo', '-url', bad)).not.toContain('javascript');
  });
});
