import { expect, it } from 'vitest';
import { annexBeginsPage } from '../../../shared/core/brief/annex-page.ts';
import type { BriefSection } from '../../../shared/core/brief/tree.ts';

const sentence = { kind: 'paragraph', runs: [{ text: 'Money was not moved wrongly.' }] } as const;
const annex = (blocks: BriefSection['blocks']) => ({
  annex: [{ key: 'escalation', label: 'Why', statement: '', origin: 'generated', blocks }] as const,
});

it('an annex of a sentence follows the brief, one of more than a few lines begins a page', () => {
  expect(annexBeginsPage(annex([sentence]))).toBe(false);
  expect(annexBeginsPage(annex([sentence, sentence, sentence, sentence]))).toBe(false);
  expect(annexBeginsPage(annex([sentence, sentence, sentence, sentence, sentence]))).toBe(true);
  const columns = [{ title: 'At', align: 'left', width: 100 }] as const;
  const table = { kind: 'table', summary: 'Timeline', columns, rows: [[[{ text: '14:02' }]]] } as const;
  expect(annexBeginsPage(annex([table]))).toBe(true);
  const long = { kind: 'paragraph', runs: [{ text: 'word '.repeat(61) }] } as const;
  expect(annexBeginsPage(annex([long]))).toBe(true);
});
