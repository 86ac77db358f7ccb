import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { briefOf, sampleIds } from '../../samples/samples.ts';
import {
  complaintsOf,
  hasChecker,
  newFolder,
  notWellFormed,
  readByMammoth,
  readByPandoc,
  squeezed,
} from '../parts/readers.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const checked = hasChecker ? '' : ' (the checker of Word files is absent here: not asked)';

describe.each(sampleIds)(`the Word file of %s${checked}`, (id) => {
  it('is valid, has nothing replaced, and keeps every line for other readers', async () => {
    const brief = briefOf(id);
    const { bytes, notes } = await exportDocx(brief);
    expect(notes).toEqual([]);
    const file = join(folder, `${id}.docx`);
    writeFileSync(file, bytes);
    expect(notWellFormed(file)).toBe('');
    expect(hasChecker ? complaintsOf(file) : []).toEqual([]);

    const lines = linesOf(brief);
    const byMammoth = squeezed(await readByMammoth(file));
    expect(lines.filter((line) => !byMammoth.includes(squeezed(line.text)))).toEqual([]);
    const byPandoc = squeezed(readByPandoc(file, 'gfm').replaceAll('\\', ''));
    const numbers = new Set(lines.flatMap((line) => line.text.match(/\d[\d,.:]*\d|\d/g) ?? []));
    expect([...numbers].filter((number) => !byPandoc.includes(number))).toEqual([]);
  });
});
