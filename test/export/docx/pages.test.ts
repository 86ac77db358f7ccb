import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import { linesByPage } from '../../../shared/core/brief/pages/pages-of.ts';
import type { StackedLine } from '../../../shared/core/brief/pages/stack.ts';
import { type Block, type Brief, type Runs, textOf } from '../../../shared/core/brief/tree.ts';
import type { Font } from '../../../shared/core/style/fonts.ts';
import { PLAIN_STYLE } from '../../../shared/core/style/house-style.ts';
import { modelBrief } from '../parts/model-brief.ts';
import { newFolder, pagesInLibreOffice, squeezed } from '../parts/readers.ts';

const text = (words: string): Runs => [{ text: words }];
const MORE = 'The next step is known, and whoever waits for it is told the hour.';
const long: Block = { kind: 'paragraph', runs: text(`${MORE} `.repeat(9).trim()) };
const list: Block = { kind: 'list', items: [text(MORE), text(MORE), text(MORE)] };
const table = (rows: number): Block => ({
  kind: 'table',
  summary: 'Steps',
  columns: [
    { title: 'Step', align: 'left', width: 30 },
    { title: 'What it does', align: 'left', width: 70 },
  ],
  rows: Array.from({ length: rows }, (_, index) => [text(`Step ${index + 1}`), text(MORE)]),
});

/** The model brief with so many lines more in its fourth part and, before its last one, what pages break at. */
function grown(page: Brief['page'], lines: number, ...blocks: readonly Block[]): Brief {
  const more = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', runs: text(MORE) }));
  const sections = modelBrief.sections.map((section, index, { length }) => {
    if (index === 3) return { ...section, blocks: [...section.blocks, ...more] };
    return index === length - 2 ? { ...section, blocks: [...blocks, ...section.blocks] } : section;
  });
  return { ...modelBrief, page, sections };
}

const briefs: readonly (readonly [string, Brief])[] = (['A4', 'Letter'] as const).flatMap((page) => [
  ...[0, 1, 2, 3, 4, 5, 6].map((lines) => [`${page} and ${lines} lines`, grown(page, lines)] as const),
  [`${page} and a long paragraph`, grown(page, 0, long, long)] as const,
  [`${page} and a list that leads into a table`, grown(page, 1, list, table(6))] as const,
  [`${page} and a long table`, grown(page, 0, table(14))] as const,
  [`${page} on three pages`, grown(page, 22, long, table(12), long, list, long)] as const,
]);

const inFonts = (headings: Font, body: Font): readonly (readonly [string, Brief])[] =>
  briefs
    .filter(([name]) => name.startsWith('A4'))
    .map(([name, brief]) => [
      `${name} in ${body}, headings in ${headings}`,
      { ...brief, look: { ...PLAIN_STYLE, headings, body } },
    ]);
const all = [
  ...briefs,
  ...inFonts('Arial', 'Arial'),
  ...inFonts('Times New Roman', 'Times New Roman'),
  ...inFonts('Arial', 'Calibri'),
];

const folder = newFolder();
let printed: readonly (readonly string[])[] = [];

beforeAll(async () => {
  const files: string[] = [];
  for (const [index, [, brief]] of all.entries()) {
    const file = join(folder, `${index}.docx`);
    writeFileSync(file, (await exportDocx(brief)).bytes);
    files.push(file);
  }
  printed = pagesInLibreOffice(folder, files);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** What a page begins with, as far as its first line certainly reaches. */
function beginning({ unit, from }: StackedLine): string {
  switch (unit.kind) {
    case 'annex-title':
      return 'Annex';
    case 'heading':
      return unit.text;
    case 'row':
      return unit.table.columns.map(({ title }) => title).join('');
    case 'paragraph':
    case 'item':
      return textOf(unit.runs).slice(from);
    default:
      return textOf((unit.kind === 'ask' && unit.lines[0]) || []);
  }
}

/** The first line of a page below the running head, bullets left out. */
function firstLine(page: string): string {
  const [, first = ''] = page.split('\n').filter((line) => line.trim() !== '');
  return squeezed(first.replace('•', ''));
}

describe('a brief that grows', () => {
  it.each(all.map(([name], index) => [name, index] as const))(
    'has the pages in LibreOffice that it is told to have: %s',
    (_, index) => {
      const told = linesByPage(all[index]?.[1] ?? modelBrief).map(([first]) => first);
      const pages = printed[index] ?? [];
      expect(pages).toHaveLength(told.length);
      for (const [at, first] of told.entries()) {
        const begins = squeezed(first ? beginning(first) : '');
        const seen = firstLine(pages[at] ?? '');
        expect(seen).not.toBe('');
        if (at > 0) expect(begins.slice(0, seen.length)).toBe(seen);
      }
    },
  );

  it('is one page, two, and three', () => {
    const lengths = briefs.map(([, brief]) => linesByPage({ ...brief, annex: [] }).length);
    expect(new Set(lengths)).toEqual(new Set([1, 2, 3]));
  });
});
