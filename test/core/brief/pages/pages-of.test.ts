import { describe, expect, it } from 'vitest';
import { stylesheet } from '../../../../main/export/docx/styles.ts';
import { LAYOUTS, textWidth } from '../../../../main/export/sheet.ts';
import { buildBrief } from '../../../../shared/core/brief/build-brief.ts';
import { pagesOf, SHEETS } from '../../../../shared/core/brief/pages/pages-of.ts';
import { STYLES } from '../../../../shared/core/brief/pages/stack.ts';
import type { Unit } from '../../../../shared/core/brief/pages/units.ts';
import { type Block, type Brief, textOf } from '../../../../shared/core/brief/tree.ts';
import { PLAIN_STYLE } from '../../../../shared/core/style/house-style.ts';
import { briefOf, section } from '../../coach/speak.ts';
import { modelIncident } from '../../model-incident.ts';

const sentence = 'Card payments failed in all regions, and customers were told so at once. ';
const paragraph = (sentences: number): Block => ({
  kind: 'paragraph',
  runs: [{ text: sentence.repeat(sentences).trim() }],
});
const table = (rows: number): Block => ({
  kind: 'table',
  summary: '',
  columns: [{ title: 'What', align: 'left', width: 100 }],
  rows: Array.from({ length: rows }, (_, index) => [[{ text: `Row ${index}` }]]),
});
const briefWith = (...blocks: readonly Block[]): Brief => briefOf({ ...section('impact'), blocks });
/** So many lines of text, each a paragraph. */
const lines = (count: number) => Array.from({ length: count }, () => paragraph(1));
const wordsOf = (unit: Unit | undefined): string =>
  unit?.kind === 'paragraph' || unit?.kind === 'item' ? textOf(unit.runs) : '';
const rowsOf = (page: readonly Unit[] | undefined): number =>
  (page ?? []).filter(({ kind }) => kind === 'row').length;

describe('the pages of a brief', () => {
  it('part a long paragraph between lines, two at least on either side', () => {
    const long = paragraph(12);
    const pages = pagesOf(briefWith(...lines(42), long), 120);
    const [end, start] = [wordsOf(pages[0]?.at(-1)), wordsOf(pages[1]?.[0])];
    expect(pages).toHaveLength(2);
    expect(end + start).toBe(long.kind === 'paragraph' && textOf(long.runs));
    for (const part of [end, start]) expect(part.length).toBeGreaterThan(100);
    expect(pages[1]?.[0]).toMatchObject({ goesOn: true });
  });

  it('keep a short table whole, with its heading and what leads into it', () => {
    for (const leading of [[], [paragraph(1)], [{ kind: 'list', items: [[{ text: 'One.' }]] } as const]]) {
      const before = { ...section('impact'), blocks: lines(43) };
      const brief = briefOf(before, { ...section('cause'), blocks: [...leading, table(8)] });
      const [, second] = pagesOf(brief, 120);
      expect(second?.map(({ kind }) => kind)[0]).toBe('heading');
      expect(rowsOf(second)).toBe(8);
    }
  });

  it('part a longer table with two rows at least on either side', () => {
    for (let before = 36; before < 48; before += 1) {
      const pages = pagesOf(briefWith(...lines(before), table(14)), 120);
      for (const page of pages) expect(rowsOf(page)).not.toBe(1);
    }
  });

  it('show the beginning of a table of thousands of rows and say how many more there are', () => {
    const units = pagesOf(briefWith(table(5_000)), 120).flat();
    expect(units.length).toBeLessThan(130);
    expect(units.at(-1)).toMatchObject({ kind: 'rest', rows: 4_880 });
  });

  it('hold every unit once, each with a key of its own', () => {
    const units = pagesOf(buildBrief(modelIncident, { language: 'en-US' }), 120).flat();
    expect(new Set(units.map(({ key }) => key)).size).toBe(units.length);
  });
});

describe('the measures the pages are filled by', () => {
  it.each(['A4', 'Letter', 'A5'] as const)('are the Word file’s on %s', (page) => {
    const layout = LAYOUTS[page];
    expect(SHEETS[page].width).toBeCloseTo(textWidth(layout) / 20, 1);
    expect(SHEETS[page].height).toBeCloseTo((layout.height - layout.top - layout.bottom) / 20, 1);
  });

  const word = stylesheet(LAYOUTS.A4, PLAIN_STYLE, 'en-US');
  const numberOf = (style: string, pattern: RegExp, otherwise: number): number => {
    const xml = new RegExp(`w:styleId="${style}">.*?</w:style>`).exec(word)?.[0] ?? '';
    return Number(pattern.exec(xml)?.[1] ?? otherwise);
  };

  it.each([
    ['title', 'Title'],
    ['subtitle', 'Subtitle'],
    ['heading', 'Heading1'],
    ['annexHeading', 'Heading2'],
    ['paragraph', 'BodyText'],
    ['item', 'ListBullet'],
    ['ask', 'Ask'],
    ['cell', 'TableText'],
    ['columnTitle', 'TableHead'],
  ] as const)('are those of its styles: %s', (kind, style) => {
    const mine: { readonly size: number; readonly before: number; readonly after?: number } = STYLES[kind];
    expect(mine.size).toBe(numberOf(style, /<w:sz w:val="(\d+)"/, 22) / 2);
    expect(mine.before).toBe(numberOf(style, /w:before="(\d+)"/, 0) / 20);
    expect(mine.after ?? 0).toBe(numberOf(style, /w:after="(\d+)"/, 0) / 20);
  });
});
