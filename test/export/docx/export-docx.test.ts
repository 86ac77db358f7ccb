import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import type { Block } from '../../../shared/core/brief/tree.ts';
import { modelBrief } from '../parts/model-brief.ts';
import { briefOfRuns, briefWith, packed, sectionOf, textOfXml } from '../parts/package.ts';

const DOCUMENT = 'word/document.xml';
const model = await packed(modelBrief);

const table: Extract<Block, { kind: 'table' }> = {
  kind: 'table',
  summary: 'What & how much',
  columns: [
    { title: 'What', align: 'left', width: 33 },
    { title: 'Much', align: 'right', width: 33 },
    { title: 'Source', align: 'left', width: 34 },
  ],
  rows: [[[{ text: 'Customers' }], [{ text: '3,200' }], [{ text: 'log' }]]],
};

/** The w:p elements of a part in the named style. */
function paragraphs(xml: string, style: string): readonly string[] {
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((each) => each.includes(`w:val="${style}"`));
}

describe('exportDocx', () => {
  it('prints title, status line and sections under their headings, the annex under its own', () => {
    const xml = model.part(DOCUMENT);
    expect(paragraphs(xml, 'Title').map(textOfXml)).toEqual([modelBrief.title]);
    expect(paragraphs(xml, 'Subtitle').map(textOfXml)).toEqual([modelBrief.subtitle[0]?.text]);
    const headings = paragraphs(xml, 'Heading1').map(textOfXml);
    expect(headings).toHaveLength(10);
    expect(headings[1]).toBe('Impact: 18% of card payments failed');
    expect(headings[6]).toBe('Regulatory and contract clocks');
    expect(headings[9]).toBe('Annex');
    const annex = paragraphs(xml, 'Heading2').map(textOfXml);
    expect(annex).toEqual(modelBrief.annex.map((section) => section.label));
  });

  it('starts the annex on a page of its own, and only when there is one', async () => {
    expect(model.part(DOCUMENT).match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    const { part } = await packed({ ...modelBrief, annex: [] });
    expect(part(DOCUMENT)).not.toContain('Annex');
    expect(part(DOCUMENT)).not.toContain('pageBreakBefore');
  });

  it('gives a table whole twips over the text, a repeating header row and rows that never split', async () => {
    const { part } = await packed(briefWith({ sections: [sectionOf(table)] }));
    const xml = part(DOCUMENT);
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(grid).toHaveLength(3);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(11_906 - 2 * 1021);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:tblDescription w:val="What &amp; how much"/>');
    expect(paragraphs(xml, 'TableNumber').map(textOfXml)).toEqual(['3,200']);
    expect(part('word/styles.xml')).toMatch(/w:styleId="TableNumber".*?<w:jc w:val="right"\/>/);
  });

  it('leaves out a table without rows, a list without items and blank lines', async () => {
    const blank: readonly Block[] = [
      { ...table, rows: [] },
      { kind: 'list', items: [[], [{ text: ' ' }]] },
      { kind: 'ask', lines: [] },
      { kind: 'paragraph', runs: [] },
    ];
    const { part } = await packed(briefWith({ sections: [sectionOf(...blank)] }));
    expect(part(DOCUMENT)).not.toContain('<w:tbl>');
    expect(part(DOCUMENT).match(/<w:p>/g)).toHaveLength(4);
  });

  it('keeps the lines of the decision together in one box', async () => {
    const ask: Block = { kind: 'ask', lines: [[{ text: 'Approve' }], [{ text: 'By noon' }]] };
    const { part } = await packed(briefWith({ sections: [sectionOf(ask)] }));
    const lines = paragraphs(part(DOCUMENT), 'Ask');
    expect(lines.map((line) => line.includes('<w:keepNext/>'))).toEqual([true, false]);
    expect(part('word/styles.xml')).toMatch(/w:styleId="Ask".*?<w:pBdr>.*?<w:shd /);
  });

  it('prints lists with the bullets of their style', async () => {
    const list: Block = { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two' }]] };
    const { part } = await packed(briefWith({ sections: [sectionOf(list)] }));
    expect(paragraphs(part(DOCUMENT), 'ListBullet').map(textOfXml)).toEqual(['one', 'two']);
    const id = /w:styleId="ListBullet".*?<w:numId w:val="(\d+)"\/>/.exec(part('word/styles.xml'))?.[1];
    expect(part('word/numbering.xml')).toContain(`<w:num w:numId="${id}">`);
  });

  it('marks an open slot with brackets, not with colour alone', async () => {
    const { part } = await packed(
      briefOfRuns({ text: '[deadline]', missing: true }, { text: 'recommendation', missing: true }),
    );
    expect(textOfXml(part(DOCUMENT))).toContain('[deadline][recommendation]');
    expect(part(DOCUMENT)).toContain('<w:rStyle w:val="OpenSlot"/>');
  });

  it('says DRAFT in the head of every page of a draft, and nowhere else', async () => {
    const draft = await packed({ ...modelBrief, draft: true });
    expect(textOfXml(draft.part('word/header1.xml'))).toBe('Confidential: distribution list onlyDRAFT');
    expect(textOfXml(model.part('word/header1.xml'))).toBe('Confidential: distribution list only');
    expect(draft.part('docProps/core.xml')).toContain('<cp:contentStatus>Draft</cp:contentStatus>');
  });

  it('numbers the pages with fields whose results are written down, beside the as-of time', () => {
    const foot = model.part('word/footer1.xml');
    expect(textOfXml(foot)).toBe('As of 16:00 UTC on 3 June 2026Page 1 of 2');
    expect(foot.match(/fldCharType="(begin|separate|end)"/g)).toHaveLength(6);
  });

  it('says title, subject, author and keywords as typed, the language, and the as-of time as its dates', () => {
    const core = model.part('docProps/core.xml');
    for (const element of [
      `<dc:title>${modelBrief.title}</dc:title>`,
      '<dc:subject>Incident of 3 June 2026</dc:subject>',
      '<dc:creator>Head of platform</dc:creator>',
      '<cp:lastModifiedBy>Head of platform</cp:lastModifiedBy>',
      '<cp:keywords>SEV1, outage, card payments</cp:keywords>',
      '<dc:language>en-US</dc:language>',
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-06-03T16:00:00Z</dcterms:created>',
    ]) {
      expect(core).toContain(element);
    }
    expect(model.part('word/styles.xml')).toContain('<w:lang w:val="en-US"');
  });

  it('names Upfront where no author was typed, and no date where there is none', async () => {
    const { part } = await packed(briefWith());
    expect(part('docProps/core.xml')).toContain('<dc:creator>Upfront</dc:creator>');
    expect(part('docProps/core.xml')).not.toContain('dcterms:created');
  });

  it.each([
    ['A4', '<w:pgSz w:w="11906" w:h="16838"'],
    ['Letter', '<w:pgSz w:w="12240" w:h="15840"'],
  ] as const)('prints on %s', async (page, size) => {
    const { part } = await packed({ ...modelBrief, page });
    expect(part(DOCUMENT)).toContain(size);
  });
});

describe('links in the Word file', () => {
  it('can be clicked when they are http, https or mailto', async () => {
    const { part, notes } = await packed(
      briefOfRuns(
        { text: 'a', href: 'https://example.com/a?b=1&c=2' },
        { text: 'b', href: 'mailto:ceo@example.com' },
        { text: 'a again', href: 'https://example.com/a?b=1&c=2' },
      ),
    );
    const relationships = part('word/_rels/document.xml.rels');
    expect(relationships).toContain('Id="rIdLink1"');
    expect(relationships).toContain('Target="https://example.com/a?b=1&amp;c=2" TargetMode="External"');
    expect(relationships).toContain('Target="mailto:ceo@example.com"');
    expect(relationships.match(/TargetMode/g)).toHaveLength(2);
    expect(part(DOCUMENT).match(/<w:hyperlink r:id="rIdLink1"/g)).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  it('are text and a note otherwise', async () => {
    const { part, notes } = await packed(briefOfRuns({ text: 'click', href: 'javascript:alert(1)' }));
    expect(textOfXml(part(DOCUMENT))).toContain('click');
    expect(part(DOCUMENT)).not.toContain('w:hyperlink');
    expect(part('word/_rels/document.xml.rels')).not.toContain('javascript');
    expect(notes).toEqual([
      'Impact: “javascript:alert(1)” is printed as text; only http, https and mailto links can be clicked.',
    ]);
  });
});

describe('the bytes of the Word file', () => {
  it('are the same for the same brief, also in another process, zone and language', async () => {
    const { bytes } = await exportDocx(modelBrief);
    expect((await exportDocx(structuredClone(modelBrief))).bytes).toEqual(bytes);
    const script = join(import.meta.dirname, '..', 'parts', 'print-model.ts');
    const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8' };
    const elsewhere = execFileSync(process.execPath, [script], { env });
    expect(new Uint8Array(elsewhere)).toEqual(bytes);
  });

  it('begin with the content types; the parts are sorted and carry no clock', async () => {
    const { bytes } = await exportDocx(modelBrief);
    const paths = Object.keys(unzipSync(bytes));
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(paths.slice(1)).toEqual(paths.slice(1).toSorted());
    // MS-DOS time and date of a local file header: midnight, 1 January 1980.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});
