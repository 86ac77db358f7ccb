import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../main/export/markdown/export-markdown.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import type { Block, Brief } from '../../../shared/core/brief/tree.ts';
import { modelBrief } from '../parts/model-brief.ts';
import { briefOfRuns, briefWith, sectionOf } from '../parts/package.ts';
import { newFolder, readByPandoc, squeezed } from '../parts/readers.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(brief: Brief): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode((await exportMarkdown(brief)).bytes);
}

/** The Markdown as another program reads it. */
async function read(brief: Brief, to: string): Promise<string> {
  const file = join(folder, 'brief.md');
  writeFileSync(file, await printed(brief));
  return readByPandoc(file, to, 'gfm');
}

describe('exportMarkdown', () => {
  it('prints title, headings, tables, lists, decision and annex', async () => {
    const text = await printed({ ...modelBrief, draft: true });
    expect(text).toMatch(/^\*\*DRAFT\*\*\n\nConfidential: distribution list only\n\n# Card payments failed/);
    expect(text).toContain('\n## Impact: 18% of card payments failed\n');
    expect(text).toContain('\n| What | How much | How we know |\n| --- | ---: | --- |\n');
    expect(text).toContain(
      '\n> **Approve $18,000 for a second settings check before the June sale**; deadline',
    );
    expect(text).toContain('\n## Annex\n\n### Timeline\n');
    expect(text).toContain(
      '[https://example.com/d/payments?from=14:00\\&to=15:00](<https://example.com/d/payments?from=14:00&to=15:00>)',
    );
  });

  it('keeps every line of the brief for a reader of Markdown', async () => {
    const html = squeezed(await read(modelBrief, 'plain'));
    const lines = linesOf(modelBrief).filter(({ kind }) => kind !== 'cell');
    expect(lines.filter((line) => !html.includes(squeezed(line.text)))).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<!-- gone -->',
    '&copy; &#35;',
    '# no heading',
    '- no list',
    '1. no list',
    '12) no list',
    '+ no list',
    '> no quote',
    '=====',
    '---',
    '***',
    '| no | table |',
    '```no code',
    '~~~no code',
    '~~not struck~~',
    '*not* _bold_ `code`',
    '[no](javascript:alert(1)) ![no](x)',
    '[^1]: no note',
    '$x$ costs $5',
    'back\\slash',
  ])('prints %s as it was typed', async (typed) => {
    const text = await read(briefOfRuns({ text: typed }), 'plain');
    expect(squeezed(text)).toContain(squeezed(typed));
    const html = await read(briefOfRuns({ text: typed }), 'html');
    expect(html.match(/<(?!\/?(?:h1|h2|p)\b)[a-z][^>]*>/g)).toBeNull();
  });

  it('keeps any text whole, in paragraphs and in tables', async () => {
    const texts = fc.sample(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }), {
      numRuns: 150,
      seed: 3,
    });
    const kept = texts.filter((text) => text.trim() !== '');
    const table: Block = {
      kind: 'table',
      summary: '',
      columns: [{ title: 'Text', align: 'left', width: 100 }],
      rows: kept.map((text) => [[{ text }]]),
    };
    const paragraphs = kept.map((text): Block => ({ kind: 'paragraph', runs: [{ text }] }));
    const brief = briefWith({ sections: [sectionOf(table, ...paragraphs)] });
    const json: unknown = JSON.parse(await read(brief, 'json'));
    const words = squeezed(JSON.stringify(stringsOf(json)));
    for (const text of kept) expect(words).toContain(squeezed(JSON.stringify(text).slice(1, -1)));
  });
});

/** The words in pandoc's own tree, joined. */
function stringsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(stringsOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as { readonly t?: string; readonly c?: unknown };
  if (t === 'Str') return String(c);
  return Object.values(node).map(stringsOf).join('');
}
