import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cleanText } from '../../../main/export/clean-text.ts';
import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import { hostileBrief, nasty } from '../parts/hostile-brief.ts';
import { briefWith, partsOf, textOfXml } from '../parts/package.ts';
import { complaintsOf, hasChecker, newFolder, notWellFormed, squeezed } from '../parts/readers.ts';

/** XML 1.0, production 2: what a document may hold. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

describe('exportDocx with hostile text', () => {
  it('writes nothing that XML forbids, and keeps every word that can be kept', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBrief, async (brief) => {
        const parts = partsOf((await exportDocx(brief)).bytes);
        for (const xml of Object.values(parts)) expect(xml).not.toMatch(NOT_XML);
        const text = squeezed(textOfXml(parts['word/document.xml'] ?? ''));
        for (const line of [brief.title, ...brief.subtitle.map((run) => run.text)]) {
          expect(text).toContain(squeezed(cleanText(line).text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says that something was replaced whenever it was', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const { notes } = await exportDocx(briefWith({ title: text }));
        expect(notes.length > 0).toBe(cleanText(text).text !== text);
      }),
      { numRuns: 300 },
    );
  });

  it('is well-formed for xmllint and valid for the checker of Word files', async () => {
    const briefs = fc.sample(hostileBrief, { numRuns: 5, seed: 7 });
    for (const [index, brief] of briefs.entries()) {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, (await exportDocx(brief)).bytes);
      expect(notWellFormed(file), JSON.stringify(brief)).toBe('');
      // A title of spaces only is no title; that is the person's, not the file's.
      const complaints = hasChecker ? complaintsOf(file) : [];
      expect(complaints.filter((line) => !line.includes('no title'))).toEqual([]);
    }
  }, 180_000);
});
