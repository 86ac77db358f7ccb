import { describe, expect, it } from 'vitest';
import { exportText } from '../../../main/export/text/export-text.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import type { Block, Brief } from '../../../shared/core/brief/tree.ts';
import { modelBrief } from '../parts/model-brief.ts';
import { briefOfRuns, briefWith, sectionOf } from '../parts/package.ts';

async function printed(brief: Brief): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode((await exportText(brief)).bytes);
}

describe('exportText', () => {
  it('prints head, headings, paragraphs, lists, decision and annex', async () => {
    const text = await printed({ ...modelBrief, draft: true });
    expect(text).toMatch(
      /^DRAFT\nConfidential: distribution list only\n\nCard payments failed for 47 minutes/,
    );
    expect(text).toContain('\nImpact: 18% of card payments failed\n-----');
    expect(text).toContain('\n- Units are not part of the format.\n');
    expect(text).toContain('\n> Approve $18,000 for a second settings check before the June sale; deadline');
    expect(text).toContain('\nAnnex\n=====\n');
    expect(text.endsWith('\nAs of 16:00 UTC on 3 June 2026\n')).toBe(true);
  });

  it('keeps every line of the brief', async () => {
    const text = await printed(modelBrief);
    const lines = linesOf(modelBrief).filter(({ kind }) => kind !== 'cell');
    expect(lines.filter((line) => !text.includes(line.text))).toEqual([]);
  });

  it('breaks no word in a table of many narrow columns', async () => {
    const titles = ['Action', 'Type', 'Owner', 'Due', 'Proof', 'State'];
    const cells = [
      'Alarm when failures exceed 1% for one minute',
      'detection',
      'head of platform',
      '12 June',
      'drill',
      'running',
    ];
    const table: Block = {
      kind: 'table',
      summary: '',
      columns: titles.map((title, index) => ({ title, align: 'left', width: index === 0 ? 50 : 10 })),
      rows: [cells.map((text) => [{ text }])],
    };
    const words = new Set((await printed(briefWith({ sections: [sectionOf(table)] }))).split(/\s+/));
    expect(cells.flatMap((cell) => cell.split(' ')).filter((word) => !words.has(word))).toEqual([]);
  });

  it('aligns the columns of a table and goes on in the column where a cell is long', async () => {
    const table: Block = {
      kind: 'table',
      summary: '',
      columns: [
        { title: 'What', align: 'left', width: 30 },
        { title: 'Much', align: 'right', width: 20 },
        { title: 'How we know', align: 'left', width: 50 },
      ],
      rows: [
        [[{ text: 'Customers' }], [{ text: '3,200' }], [{ text: 'Counted from the payment log of the day' }]],
        [[{ text: '顧客 é' }], [{ text: '12' }], []],
      ],
    };
    const text = await printed(briefWith({ sections: [sectionOf(table)] }));
    expect(text).toContain(
      [
        'What        Much  How we know',
        '---------  -----  ------------------------------------',
        'Customers  3,200  Counted from the payment log of the',
        '                  day',
        '顧客 é        12',
      ].join('\n'),
    );
  });

  it('never makes a line of a table wider than 76 columns', async () => {
    const word = 'x'.repeat(300);
    const columns = [30, 30, 40].map((width) => ({ title: word, align: 'left' as const, width }));
    const rows = [columns.map(() => [{ text: `${word} ${word}` }])];
    const text = await printed(
      briefWith({ sections: [sectionOf({ kind: 'table', summary: '', columns, rows })] }),
    );
    expect(text.split('\n').filter((line) => line.length > 76)).toEqual([]);
    expect(text.replace(/[^x]/g, '')).toHaveLength(300 * 9);
  });

  it('shows where a link leads', async () => {
    const text = await printed(
      briefOfRuns({ text: 'dashboard', href: 'https://example.com/d' }, { text: ', ' }),
    );
    expect(text).toContain('dashboard <https://example.com/d>');
  });
});
