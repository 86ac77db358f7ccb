import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../main/export/docx/export-docx.ts';
import { briefOf, MODEL, publicIds, sampleIds } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'upfront-pages-'));
/** The text of each page, by sample, as LibreOffice lays the Word file out. */
const pages = new Map<string, readonly string[]>();

beforeAll(async () => {
  for (const id of sampleIds)
    writeFileSync(join(folder, `${id}.docx`), (await exportDocx(briefOf(id))).bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = sampleIds.map((id) => join(folder, `${id}.docx`));
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files]);
  for (const id of sampleIds) {
    const text = execFileSync('pdftotext', [join(folder, `${id}.pdf`), '-'], { encoding: 'utf8' });
    pages.set(id, text.split('\f').slice(0, -1));
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** How many pages come before the annex. */
function briefPages(id: string): number {
  return (pages.get(id) ?? []).findIndex((text) => /^Annex$/m.test(text));
}

describe('the Word files of the samples', () => {
  it('tell the model incident on one page', () => {
    expect(briefPages(MODEL)).toBe(1);
  });

  it('tell at least twelve of the public cases on one page and none on more than two', () => {
    const lengths = publicIds.map(briefPages);
    expect(lengths.filter((length) => length === 1).length).toBeGreaterThanOrEqual(12);
    expect(lengths.filter((length) => length !== 1 && length !== 2)).toEqual([]);
  });

  it('number every page', () => {
    for (const [id, texts] of pages) {
      const numbers = texts.map((text) => /Page (\d+) of (\d+)/.exec(text)?.slice(1).map(Number));
      expect(numbers, id).toEqual(texts.map((_, index) => [index + 1, texts.length]));
    }
  });
});
