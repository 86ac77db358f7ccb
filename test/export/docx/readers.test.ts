import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { modelBrief } from '../parts/model-brief.ts';
import {
  complaintsOf,
  hasChecker,
  newFolder,
  notWellFormed,
  pagesInLibreOffice,
  readByMammoth,
  readByPandoc,
  squeezed,
} from '../parts/readers.ts';

const briefs: Readonly<Record<string, Brief>> = {
  'a4-final': modelBrief,
  'a4-draft': { ...modelBrief, draft: true },
  'letter-final': { ...modelBrief, page: 'Letter' },
  'letter-draft': { ...modelBrief, page: 'Letter', draft: true },
};
const names = Object.keys(briefs);
const lines = linesOf(modelBrief).map((line) => line.text);

const folder = newFolder();
const fileOf = (name: string): string => join(folder, `${name}.docx`);
const pages = new Map<string, readonly string[]>();

beforeAll(async () => {
  for (const name of names) {
    writeFileSync(fileOf(name), (await exportDocx(briefs[name] ?? modelBrief)).bytes);
  }
  const read = pagesInLibreOffice(folder, names.map(fileOf));
  for (const [index, name] of names.entries()) pages.set(name, read[index] ?? []);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(names)('the model brief as %s', (name) => {
  it('fills one page and puts the annex on the next, in LibreOffice', () => {
    const [brief = '', annex = '', ...more] = pages.get(name) ?? [];
    expect(more).toEqual([]);
    expect(brief).toContain('Update 3 on 3 June at 18:15 UTC');
    expect(annex).toMatch(/^\s*Annex$/m);
    expect(brief).toMatch(/As of 16:00 UTC on 3 June 2026 +Page 1 of 2/);
    expect(annex).toMatch(/As of 16:00 UTC on 3 June 2026 +Page 2 of 2/);
  });

  it('carries the confidentiality mark, and DRAFT where it is one, on every page', () => {
    for (const page of pages.get(name) ?? []) {
      expect(page).toContain('Confidential: distribution list only');
      expect(page.includes('DRAFT')).toBe(name.endsWith('draft'));
    }
  });

  it('is well-formed XML in every part', () => {
    expect(notWellFormed(fileOf(name))).toBe('');
  });

  it(`passes the checker of Word files${hasChecker ? '' : ', which is absent here: not asked'}`, () => {
    const complaints = hasChecker ? complaintsOf(fileOf(name), '--deep') : [];
    expect(complaints).toEqual([]);
  });
});

describe('the text of the model brief', () => {
  it('comes out whole through pandoc', () => {
    const text = squeezed(readByPandoc(fileOf('a4-final'), 'plain'));
    // pandoc's tables break long cells over several lines: their words are looked for in the other readers.
    const cells = new Set(
      linesOf(modelBrief)
        .filter(({ kind }) => kind === 'cell')
        .map(({ text }) => text),
    );
    const missing = lines.filter((line) => !cells.has(line) && !text.includes(squeezed(line)));
    expect(missing).toEqual([]);
  });

  it('comes out whole through mammoth', async () => {
    const text = squeezed(await readByMammoth(fileOf('a4-final')));
    expect(lines.filter((line) => !text.includes(squeezed(line)))).toEqual([]);
  });

  it('keeps its structure through pandoc: headings, tables, lists, links', () => {
    const markdown = readByPandoc(fileOf('a4-final'), 'gfm');
    expect(markdown).toMatch(/^# Impact: 18% of card payments failed$/m);
    expect(markdown).toMatch(/^# Annex$/m);
    expect(markdown).toMatch(/^## Timeline$/m);
    expect(markdown).toMatch(/^\| What +\| How much +\| How we know/m);
    expect(markdown).toMatch(/^- +Units are not part of the format\.$/m);
    expect(markdown).toContain('<https://example.com/d/payments?from=14:00&to=15:00>');
    expect(markdown).toContain('**Approve $18,000 for a second settings check before the June sale**');
  });
});
