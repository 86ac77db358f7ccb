import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../main/export/formats.ts';
import { modelBrief } from './parts/model-brief.ts';

describe('FORMATS', () => {
  it.each(Object.values(FORMATS))('prints $extension, the same bytes for the same brief', async (format) => {
    const print = await format.load();
    const { bytes, notes } = await print(modelBrief);
    expect(bytes.length).toBeGreaterThan(1000);
    // What has no room on a slide is told; the other formats print all.
    expect(notes).toHaveLength(format.extension === 'pptx' ? 1 : 0);
    expect((await print(modelBrief)).bytes).toEqual(bytes);
  });

  it('costs no start: the Word library is loaded with the first Word file', () => {
    const formats = JSON.stringify(join(import.meta.dirname, '..', '..', 'main', 'export', 'formats.ts'));
    const script = `
      import { registerHooks } from 'node:module';
      const seen = [];
      registerHooks({ resolve: (name, context, next) => { seen.push(name); return next(name, context); } });
      const { FORMATS } = await import(${formats});
      const before = seen.includes('docx');
      await FORMATS.docx.load();
      console.log(before, seen.includes('docx'));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(said.trim()).toBe('false true');
  });
});
