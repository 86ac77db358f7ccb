import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLine } from './run-line.ts';

const samples = join(import.meta.dirname, '../../../../assets/samples');

let folder = '';
const at = (name: string) => join(folder, name);

/** The text's findings as the command prints them in JSON. */
async function findingsIn(words: readonly string[], input: string | Uint8Array = '') {
  const { said } = await runLine(['check', ...words, '--format', 'json'], input);
  return JSON.parse(said.join('\n')) as Record<'ruleId' | 'where' | 'text' | 'start' | 'end', unknown>[];
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront check text '));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a Markdown file', () => {
  it('is answered by line and column, and with 1 for an error', async () => {
    writeFileSync(at('bad.md'), '# Payments failed\n\nIt was **human\nerror** at 14:02 UTC.\n');
    const { code, said, complained } = await runLine(['check', at('bad.md')]);
    expect(code).toBe(1);
    expect(said[0]).toMatch(/bad\.md:3:10: error: blame\.person: .+ “human error” Better: /);
    expect(said.at(-1)).toBe('1 error, 0 warnings, 0 notes.');
    expect(complained).toEqual([]);
  });

  it('is answered in JSON with the place in the file', async () => {
    const source = '\uFEFFSloppy work.\r\n\r\n- 😀 ~~was~~ *human\r\n  error*\r\n';
    writeFileSync(at('marks.md'), source);
    const found = await findingsIn([at('marks.md')]);
    expect(found.map(({ where, text }) => [where, text])).toEqual([
      ['1:1', 'Sloppy'],
      ['3:15', 'human\r\n  error'],
    ]);
    for (const { start, end, text } of found) expect(source.slice(Number(start), Number(end))).toBe(text);
    for (const finding of found) {
      const keys = ['end', 'message', 'ruleId', 'severity', 'start', 'suggestion', 'text', 'where'];
      expect(Object.keys(finding).sort()).toEqual(keys);
    }
  });

  it('without a finding is answered with 0', async () => {
    writeFileSync(at('good.md'), 'Card payments failed for 47 minutes on 3 June.\n');
    expect(await runLine(['check', at('good.md')])).toMatchObject({
      code: 0,
      said: ['0 errors, 0 warnings, 0 notes.'],
    });
  });

  it('that Upfront wrote has no finding either', async () => {
    const model = join(samples, 'model-card-payments.json');
    await runLine(['export', model, '-o', at('model.md'), '--format', 'md']);
    expect(readFileSync(at('model.md'), 'utf8')).toContain('Card payments');
    expect(await findingsIn([at('model.md')])).toEqual([]);
  });
});

describe('standard input', () => {
  it('is a text when it is no JSON', async () => {
    expect(await findingsIn(['-'], 'Dear {{CEO}}, it was human error.')).toMatchObject([
      { ruleId: 'placeholder.open', where: '1:6' },
      { ruleId: 'blame.person', where: '1:22' },
    ]);
  });

  it('is a text when the JSON in it is no record but a word', async () => {
    expect(await findingsIn(['-'], '"human error"')).toMatchObject([{ ruleId: 'blame.person' }]);
  });
});

describe('what is no text is answered in one sentence, and with 2', () => {
  it.each([
    ['another type', 'brief.docx', 'PK', 'neither Markdown (.md), plain text (.txt) nor a record (.json)'],
    ['another encoding', 'utf16.md', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'not text in UTF-8'],
    ['zero bytes', 'zero.txt', 'a\0b', 'holds zero bytes'],
    ['nothing', 'empty.md', ' \n', 'is empty'],
    ['too much', 'large.md', 'a'.repeat(5 * 1024 * 1024 + 1), 'larger than 5 MB'],
    ['deep lists', 'deep.md', `${'- '.repeat(50_000)}a`, 'nested too deep'],
    ['deep quotes', 'quotes.md', '>'.repeat(50_000), 'nested too deep'],
    ['a text called a record', 'text.json', 'It was human error.', 'is not JSON'],
  ])('%s', async (_what, name, content, sentence) => {
    writeFileSync(at(name), content);
    const { code, said, complained } = await runLine(['check', at(name)]);
    expect(code).toBe(2);
    expect(said).toEqual([]);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain(sentence);
  });
});
