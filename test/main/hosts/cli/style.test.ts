import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../../../export/parts/package.ts';
import { pngFile } from '../../../support/png.ts';
import { runLine } from './run-line.ts';

const model = join(import.meta.dirname, '../../../../assets/samples/model-card-payments.json');
const logo = { base64: pngFile().toString('base64'), alt: 'Logo of Northbank' };
const ours = {
  kind: 'upfront-house-style',
  version: 1,
  accent: '#00685E',
  mark: 'Internal',
  language: 'en-GB',
  logo,
};

let folder = '';
const out = (name: string): string => join(folder, name);
const file = (name: string, value: unknown): string => {
  writeFileSync(out(name), JSON.stringify(value));
  return out(name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront style '));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the house style at the command line', () => {
  it('goes with one export: upfront export --style', async () => {
    const style = file('ours.json', ours);
    for (const name of ['a.docx', 'b.docx', 'a.pdf'])
      expect(await runLine(['export', model, '-o', out(name), '--style', style])).toMatchObject({ code: 0 });
    expect(readFileSync(out('a.docx')).equals(readFileSync(out('b.docx')))).toBe(true);
    const parts = partsOf(readFileSync(out('a.docx')));
    expect(parts['word/styles.xml']).toContain('00685E');
    expect(parts['word/header2.xml']).toContain('descr="Logo of Northbank"');
    expect(readFileSync(out('a.pdf'), 'latin1')).toContain('/Lang (en-GB)');
  });

  it('is taken over, shown, written as a file, and followed by what is exported from the store', async () => {
    const over = ['--data-dir', out('data')];
    const fonts = 'Fonts: Calibri for headings, Calibri for text';
    const said = ['Colour: #00685E', fonts, 'Logo: Logo of Northbank (64 by 32 pixels)'];
    const marked = [...said, 'Confidentiality mark: Internal, in the header', 'Language: en-GB'];
    const style = file('ours.json', ours);
    expect(await runLine(['style', style, ...over])).toEqual({ code: 0, said: marked, complained: [] });
    expect(await runLine(['style', ...over])).toEqual({ code: 0, said: marked, complained: [] });
    const copy = out('copy.json');
    expect(await runLine(['style', '-o', copy, ...over])).toMatchObject({ code: 0, said: [copy] });
    expect(JSON.parse(readFileSync(copy, 'utf8'))).toMatchObject({ accent: '#00685E', mark: 'Internal' });
    const taken = await runLine(['import', model, ...over]);
    const path = out('stored.docx');
    expect(await runLine(['export', taken.said[0] ?? '', '-o', path, ...over])).toMatchObject({ code: 0 });
    expect(partsOf(readFileSync(path))['word/styles.xml']).toContain('00685E');
    const plain = file('plain.json', { kind: 'upfront-house-style', version: 1 });
    const wish = ['export', taken.said[0] ?? '', '-o', out('plain.docx'), '--style', plain, ...over];
    expect(await runLine(wish)).toMatchObject({ code: 0 });
    expect(partsOf(readFileSync(out('plain.docx')))['word/styles.xml']).toContain('1B3A5C');
  });

  it('is refused in one sentence, and nothing is written', async () => {
    const over = ['--data-dir', out('none')];
    const light = file('light.json', { ...ours, accent: '#7fb2e5' });
    const wrong = await runLine(['export', model, '-o', out('wrong.docx'), '--style', light]);
    expect(wrong).toMatchObject({ code: 2, said: [] });
    expect(wrong.complained).toEqual([
      `${light}: #7FB2E5 is too light for text on white: its contrast is 2.2 to 1, and 4.5 is needed. #56799C is the same colour, dark enough.`,
    ]);
    for (const [args, why] of [
      [
        ['export', model, '-o', out('wrong.docx'), '--style', out('gone.json')],
        `${out('gone.json')} is not there.`,
      ],
      [['style', ...over], `There is no store in ${out('none')}. Name its folder with --data-dir.`],
      [
        ['style', light, '-o', out('x.json'), ...over],
        'Name one file to take over, or one to write: upfront style -o house-style.json',
      ],
      [
        ['export', model, '-o', out('x.upfront'), '--style', light],
        'An Upfront file holds all of the incident, so --style does not go with it: name a brief, for instance -o brief.docx.',
      ],
    ] as const)
      expect(await runLine(args)).toEqual({ code: 2, said: [], complained: [why] });
    expect(() => readFileSync(out('wrong.docx'))).toThrow('ENOENT');
  });
});
