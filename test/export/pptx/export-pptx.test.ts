import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { exportPptx } from '../../../main/export/pptx/export-pptx.ts';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { buildSlides } from '../../../shared/core/slides/build-slides.ts';
import { PLAIN_STYLE } from '../../../shared/core/style/house-style.ts';
import { deriveWorkbook } from '../../../shared/core/workbook.ts';
import { change } from '../../core/brief/print.ts';
import { modelIncident } from '../../core/model-incident.ts';
import { secretIncident } from '../../core/redact/parts/secret-incident.ts';
import { salesOf, seconds, seriesRow } from '../../core/series/sales.ts';
import { briefOf, sampleIds, vocabulary } from '../../samples/samples.ts';
import { pngFile } from '../../support/png.ts';
import { hostileBrief } from '../parts/hostile-brief.ts';
import { modelBrief } from '../parts/model-brief.ts';
import { partsOf } from '../parts/package.ts';
import { newFolder, notWellFormed, squeezed } from '../parts/readers.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.useRealTimers());

const logo = {
  kind: 'png',
  base64: pngFile().toString('base64'),
  width: 64,
  height: 32,
  alt: 'Logo of <N>',
} as const;
const look = { ...PLAIN_STYLE, accent: '00685E', headings: 'Times New Roman', body: 'Arial', logo } as const;
const sold = (at: number): number =>
  at >= seconds('2026-06-03T14:02:00Z') && at < seconds('2026-06-03T14:49:00Z') ? 1_200 : 4_000;
const series = salesOf({ from: '2026-05-06T00:00:00Z', until: '2026-06-04T00:00:00Z', step: 300, of: sold });
const charted = deriveWorkbook(
  change(modelIncident, { lists: { series: [seriesRow(series)] } }),
  vocabulary,
  { ...PLAIN_STYLE, ...look, mark: 'Confidential', language: 'en-GB' },
).brief;

const partsFor = async (brief: Brief) => partsOf((await exportPptx(brief)).bytes);
const slidesIn = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(parts)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort()
    .map((path) => parts[path] ?? '');

/** Paths of the parts that a part's relationships lead to. */
function targetsOf(parts: Readonly<Record<string, string>>, path: string): readonly string[] {
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
  return [...(parts[path] ?? '').matchAll(/Target="([^"]+)"/g)].map(([, target = '']) =>
    target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner), target),
  );
}

describe('the slides as a PowerPoint file', () => {
  it('are the same bytes at any time, in any place', async () => {
    const { bytes } = await exportPptx(charted);
    vi.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z'), toFake: ['Date'] });
    expect((await exportPptx(charted)).bytes).toEqual(bytes);
    const said = Object.values(partsOf(bytes)).join('');
    expect(said).not.toMatch(/2031|Microsoft Office PowerPoint|PptxGenJS|Brent/i);
  });

  it('have properties of the brief alone', async () => {
    const parts = await partsFor(charted);
    expect(parts['docProps/core.xml']).toContain('<dc:title>Card payments failed for 47 minutes');
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
    expect(parts['docProps/core.xml']?.match(/>(\d{4}-[^<]*)</g)).toEqual(
      Array(2).fill('>2026-06-03T16:00:00Z<'),
    );
    expect(parts['docProps/app.xml']).toContain(
      '<Application>Upfront</Application><Slides>5</Slides><Notes>5</Notes>',
    );
  });

  it('are one whole package: every relationship leads to a part, every part has its type', async () => {
    const parts = await partsFor(charted);
    const rels = Object.keys(parts).filter((path) => path.endsWith('.rels'));
    expect(rels.length).toBeGreaterThan(10);
    for (const path of rels)
      for (const target of targetsOf(parts, path)) expect(Object.keys(parts), path).toContain(target);
    const types = parts['[Content_Types].xml'] ?? '';
    const typed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(typed).size).toBe(typed.length);
    const free = Object.keys(parts).filter((path) => !/\.(?:rels|png)$|^\[/.test(path));
    expect(free.filter((path) => !typed.includes(path))).toEqual([]);
    expect(typed.filter((path) => parts[path ?? ''] === undefined)).toEqual([]);
  });

  it('begin each with its title, name every part once, and have words for every picture', async () => {
    const parts = await partsFor(charted);
    const slides = slidesIn(parts);
    expect(slides).toHaveLength(5);
    for (const [index, xml] of slides.entries()) {
      expect(xml.indexOf('<p:ph type="title"/>')).toBe(xml.indexOf('<p:ph '));
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(xml.match(/lang="[^"]+"/g))).toEqual(new Set(['lang="en-GB"']));
      expect(xml).toContain(`<a:t>${index + 1}</a:t></a:fld>`);
      expect(xml).toContain(`<a:t> of 5</a:t>`);
      expect(xml).toContain('<a:t>DRAFT</a:t>');
      expect(xml).toContain('<a:t>Confidential</a:t>');
      expect(xml).toContain('<a:t>As of 16:00 UTC on 3 June 2026</a:t>');
    }
    expect(slides[0]).toContain('name="Logo" descr="Logo of &lt;N&gt;"');
    expect(slides.slice(1).join('')).not.toContain('<p:pic>');
    expect(slides[1]).toMatch(/name="Figures" descr="[^"]+"/);
    expect(slides[1]).toContain('<a:tblPr firstRow="1"/>');
    expect(slides[1]).toMatch(/name="Chart" descr="[^"]+"/);
    expect(parts['ppt/charts/chart1.xml']).toContain('sz="1400"');
    expect(unzipSync((await exportPptx(charted)).bytes)['ppt/media/logo.png']).toEqual(
      new Uint8Array(Buffer.from(logo.base64, 'base64')),
    );
  });

  it('follow the house style and say DRAFT only on a draft', async () => {
    const parts = await partsFor({
      ...charted,
      draft: false,
      look: { ...charted.look, markPlace: 'footer' },
    });
    const all = Object.values(parts).join('');
    expect(all).not.toContain('DRAFT');
    expect(all).not.toContain(PLAIN_STYLE.accent);
    expect(parts['ppt/theme/theme1.xml']).toMatch(/majorFont><a:latin typeface="Times New Roman"/);
    expect(parts['ppt/theme/theme1.xml']).toMatch(/minorFont><a:latin typeface="Arial"/);
    expect(slidesIn(parts)[0]).toContain('<a:t>Confidential. As of 16:00 UTC on 3 June 2026</a:t>');
  });

  it('have the brief’s own words as notes, a paragraph each', async () => {
    const parts = await partsFor(modelBrief);
    const notes = parts['ppt/notesSlides/notesSlide2.xml'] ?? '';
    expect(notes).toContain('<a:t>Impact: 18% of card payments failed</a:t>');
    expect(notes.match(/<a:p>/g)?.length).toBeGreaterThan(5);
  });

  it('tell in one sentence that some of the brief stands in the notes alone', async () => {
    expect((await exportPptx(modelBrief)).notes).toEqual([
      '3 sentences and rows of the brief have no room on the slides: the notes under each slide hold all.',
    ]);
    expect((await exportPptx(briefOf('ba-2017'))).notes).toEqual([]);
  });

  it('hold whatever text there is: well-formed for xmllint', async () => {
    const briefs = fc.sample(hostileBrief, { numRuns: 6, seed: 11 });
    for (const [index, brief] of briefs.entries()) {
      const file = join(folder, `hostile-${index}.pptx`);
      writeFileSync(file, (await exportPptx(brief)).bytes);
      expect(notWellFormed(file), JSON.stringify(brief)).toBe('');
    }
  }, 180_000);
});

interface Word {
  readonly text: string;
  /** Points from the upper edge of the page. */
  readonly bottom: number;
  readonly right: number;
}

/** The words of each page, with their places. */
function wordsByPage(pdf: string): readonly (readonly Word[])[] {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
        ([, right, bottom, text = '']) => ({
          text: text
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&'),
          bottom: Number(bottom),
          right: Number(right),
        }),
      ),
    );
}

describe('in LibreOffice', () => {
  const secret = deriveWorkbook(secretIncident('restored'), vocabulary, { language: 'en-US' }).brief;
  const briefs: Readonly<Record<string, Brief>> = {
    ...Object.fromEntries(sampleIds.map((id) => [id, briefOf(id)])),
    charted,
    'long-words': secret,
    'long-words-arial': { ...secret, look },
  };

  it('every word stands whole within its slide, over the foot', async () => {
    const names = Object.keys(briefs);
    for (const [name, brief] of Object.entries(briefs))
      writeFileSync(join(folder, `${name}.pptx`), (await exportPptx(brief)).bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = names.map((name) => join(folder, `${name}.pptx`));
    const args = ['--headless', '--norestore', profile, '--convert-to', 'pdf', '--outdir', folder, ...files];
    execFileSync('soffice', args, { stdio: 'pipe' });
    for (const [name, brief] of Object.entries(briefs)) {
      const pages = wordsByPage(join(folder, `${name}.pdf`));
      const { slides } = buildSlides(brief);
      expect(pages.length, name).toBe(slides.length);
      for (const [index, words] of pages.entries()) {
        const text = squeezed(words.map((word) => word.text).join(''));
        const { title = '', parts = [] } = slides[index] ?? {};
        const said = parts.flatMap((part) =>
          part.kind === 'text' ? part.lines.map(({ runs }) => runs) : [],
        );
        const told = [title, ...said.map((runs) => runs.map((run) => run.text).join(''))];
        for (const each of told) expect(text, `${name}, slide ${index + 1}`).toContain(squeezed(each));
        // The foot is the last on the page; all else ends over it.
        const foot = words.filter(({ bottom }) => bottom > 503).map((word) => word.text);
        expect(foot.join(' '), `${name}, slide ${index + 1}`).toMatch(/^[^•]*As of .*Slide \d of \d$/);
        for (const word of words) expect(word.right, `${name}: ${word.text}`).toBeLessThanOrEqual(913);
      }
    }
  }, 300_000);
});

it('reads as a zip with plain names and fixed times', async () => {
  const { bytes } = await exportPptx(modelBrief);
  const listed = execFileSync('python3', ['-c', LISTING], { input: Buffer.from(bytes), encoding: 'utf8' });
  const [first, ...others] = listed.trim().split('\n');
  expect(first).toBe('[Content_Types].xml (1980, 1, 1, 0, 0, 0)');
  expect(others.every((line) => line.endsWith('(1980, 1, 1, 0, 0, 0)'))).toBe(true);
  expect(strFromU8(unzipSync(bytes)['ppt/presentation.xml'] ?? new Uint8Array())).toMatch(
    /<\/p:notesMasterIdLst><p:sldIdLst>/,
  );
});

const LISTING = `import sys, io, zipfile
for each in zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())).infolist(): print(each.filename, each.date_time)`;
