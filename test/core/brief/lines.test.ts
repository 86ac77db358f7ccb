import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import type { Block } from '../../../shared/core/brief/tree.ts';
import { briefOf, section } from '../coach/speak.ts';

const blocks: readonly Block[] = [
  { kind: 'paragraph', runs: [{ text: 'One ' }, { text: 'two', chip: 'customers' }] },
  { kind: 'list', items: [[{ text: 'three' }], [{ text: 'four' }]] },
  {
    kind: 'table',
    summary: 'A table',
    columns: [{ title: 'Head', align: 'left', width: 100 }],
    rows: [[[{ text: 'five' }]], [[{ text: 'six' }]]],
  },
  { kind: 'ask', lines: [[{ text: 'seven' }]] },
];

describe('linesOf', () => {
  it('reads the document in order: title, headings, blocks line by line, annex last', () => {
    const page = { ...section('impact'), statement: '18% failed', blocks, origin: 'edited' as const };
    const lines = linesOf(briefOf(section('timeline', 'late'), page));
    expect(lines.map(({ section: key, index, kind, text }) => [key, index, kind, text])).toEqual([
      ['title', 0, 'title', 'Card payments failed'],
      ['title', 1, 'subtitle', 'Report 2.'],
      ['impact', 0, 'heading', 'Part: 18% failed'],
      ['impact', 1, 'paragraph', 'One two'],
      ['impact', 2, 'item', 'three'],
      ['impact', 3, 'item', 'four'],
      ['impact', 4, 'cell', 'five'],
      ['impact', 5, 'cell', 'six'],
      ['impact', 6, 'ask', 'seven'],
      ['timeline', 0, 'heading', 'Part'],
      ['timeline', 1, 'paragraph', 'late'],
    ]);
    expect(lines.filter((line) => line.annex).map((line) => line.section)).toEqual(['timeline', 'timeline']);
    expect(new Set(lines.filter((line) => line.edited).map((line) => line.section))).toEqual(
      new Set(['impact']),
    );
  });
});
