import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import { exportMarkdown } from '../../../main/export/markdown/export-markdown.ts';
import { exportPdf } from '../../../main/export/pdf/export-pdf.ts';
import { exportText } from '../../../main/export/text/export-text.ts';
import type { Block } from '../../../shared/core/brief/tree.ts';
import type { Chart } from '../../../shared/core/chart/chart.ts';
import { modelBrief } from '../parts/model-brief.ts';
import { briefWith, packed, sectionOf } from '../parts/package.ts';

const chart: Chart = {
  from: 1_780_491_600,
  until: 1_780_495_200,
  times: {
    ticks: [
      { at: 1_780_491_600, label: '13:00' },
      { at: 1_780_493_400, label: '13:30' },
      { at: 1_780_495_200, label: '14:00' },
    ],
    step: 1_800,
    of: 'clock',
  },
  top: 200,
  amounts: {
    ticks: [
      { at: 0, label: '$0' },
      { at: 100, label: '$100' },
      { at: 200, label: '$200' },
    ],
    step: 100,
    sign: '$',
  },
  lines: [
    {
      name: 'Sold & shipped',
      look: 'solid',
      points: [
        { at: 1_780_491_600, value: 120 },
        { at: 1_780_493_400, value: null },
        { at: 1_780_495_200, value: 80 },
      ],
      named: { index: 0, side: 'below' },
    },
  ],
  marks: [{ at: 1_780_493_400, name: 'Started', side: 'left' }],
};
const alt = 'What was sold <each hour>, in words.';
const block: Block = { kind: 'chart', chart, caption: [{ text: 'Sales in each hour' }], alt };
const brief = briefWith({ annex: [sectionOf(block)] });

describe('a chart in the Word file', () => {
  it('is a chart of Word’s own, with its words over it and in its place', async () => {
    const file = await packed(brief);
    const xml = file.part('word/document.xml');
    expect(xml).toMatch(/<w:pStyle w:val="Caption"\/>.*?Sales in each hour.*?<w:drawing>/s);
    expect(xml).toContain('descr="What was sold &lt;each hour&gt;, in words."');
    expect(file.part('word/_rels/document.xml.rels')).toContain('Target="charts/chart1.xml"');
    expect(file.part('[Content_Types].xml')).toContain('PartName="/word/charts/chart1.xml"');
    const drawn = file.part('word/charts/chart1.xml');
    expect(drawn).toContain('<c:v>Sold &amp; shipped</c:v>');
    expect(drawn).toContain('formatCode="&quot;$&quot;#,##0"');
    // The gap has no point: the line is broken there.
    expect(drawn).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>120</c:v></c:pt><c:pt idx="2"><c:v>80</c:v></c:pt>',
    );
    const [once, again] = await Promise.all([exportDocx(brief), exportDocx(brief)]);
    expect(again.bytes).toEqual(once.bytes);
  });

  it('is no part of a file without one', async () => {
    expect((await packed(modelBrief)).part('[Content_Types].xml')).not.toContain('chart');
  });
});

describe('the same chart elsewhere', () => {
  it('is told in words where there are no pictures, and drawn in the PDF', async () => {
    const text = Buffer.from((await exportText(brief)).bytes).toString();
    expect(text).toContain(alt);
    const markdown = Buffer.from((await exportMarkdown(brief)).bytes).toString();
    expect(markdown).toContain('What was sold \\<each hour\\>, in words.');
    expect((await exportPdf(brief)).notes).toEqual([]);
  });
});
