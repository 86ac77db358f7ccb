import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleIds } from '../samples/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'upfront-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run demo', () => {
  it('exports every sample in every format and has nothing to replace', () => {
    const script = resolve(import.meta.dirname, '..', '..', 'scripts', 'demo.ts');
    const said = execFileSync(process.execPath, [script, folder], { encoding: 'utf8' });
    const files = sampleIds.flatMap((id) =>
      ['docx', 'pdf', 'pptx', 'md', 'txt'].map((ending) => `${id}.${ending}`),
    );
    expect(readdirSync(folder).toSorted()).toEqual(files.toSorted());
    expect(files.filter((file) => statSync(join(folder, file)).size < 1000)).toEqual([]);
    expect(said).not.toContain('replaced');
    expect(said).toContain(`${files.length} files in ${folder}`);
  });
});
