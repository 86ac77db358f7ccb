import { describe, expect, it } from 'vitest';
import { cleanBrief } from '../../main/export/clean-brief.ts';
import type { Block } from '../../shared/core/brief/tree.ts';
import { modelBrief } from './parts/model-brief.ts';
import { briefOfRuns, briefWith, sectionOf } from './parts/package.ts';

const ESC = String.fromCharCode(27);

describe('cleanBrief', () => {
  it('changes nothing in a clean brief', () => {
    const { brief, notes, links } = cleanBrief(modelBrief);
    expect(brief).toEqual(modelBrief);
    expect(notes).toEqual([]);
    expect(links).toEqual(['https://example.com/d/payments?from=14:00&to=15:00']);
  });

  it('names the place of everything it replaces, and counts', () => {
    const table: Block = {
      kind: 'table',
      summary: 'sum\u0000mary',
      columns: [{ title: 'W\uFFFFhat', align: 'left', width: 100 }],
      rows: [[[{ text: 'a\nb' }]], [[{ text: 'c\nd' }]]],
    };
    const { notes } = cleanBrief(
      briefWith({
        title: 'Pay\u0001ments',
        confidentiality: '\uD800',
        sections: [sectionOf(table)],
        annex: [{ ...sectionOf(), key: 'evidence', label: 'Evidence', statement: `${ESC}[31mred` }],
      }),
    );
    expect(notes).toEqual([
      'Title: 1 control character replaced by “\uFFFD”.',
      'Confidentiality mark: 1 character that no document can hold replaced by “\uFFFD”.',
      'Impact: 1 character that no document can hold replaced by “\uFFFD”.',
      'Impact: 1 control character replaced by “\uFFFD”.',
      'Impact: 2 line breaks or tabs replaced by a space.',
      'Evidence: 1 terminal code removed.',
    ]);
  });

  it('says once that a link is printed as text, and shortens a long one', () => {
    const href = `file:///${'a'.repeat(100)}`;
    const { brief, notes } = cleanBrief(briefOfRuns({ text: 'one', href }, { text: 'two', href }));
    expect(brief.sections[0]?.blocks[0]).toEqual({
      kind: 'paragraph',
      runs: [{ text: 'one' }, { text: 'two' }],
    });
    expect(notes).toEqual([
      `Impact: “file:///${'a'.repeat(72)}…” is printed as text; only http, https and mailto links can be clicked.`,
    ]);
  });

  it('keeps a language tag and takes nothing else for one', () => {
    const languageOf = (language: string) => cleanBrief(briefWith({ language })).brief.language;
    expect(['de', 'en-GB', 'zh-Hant-TW', 'x y', '', '"><'].map(languageOf)).toEqual([
      'de',
      'en-GB',
      'zh-Hant-TW',
      'en-US',
      'en-US',
      'en-US',
    ]);
  });

  it('puts an open slot into brackets once', () => {
    const { brief } = cleanBrief(
      briefOfRuns({ text: 'deadline', missing: true }, { text: '[owner]', missing: true }),
    );
    const [block] = brief.sections[0]?.blocks ?? [];
    expect(block).toMatchObject({ runs: [{ text: '[deadline]' }, { text: '[owner]' }] });
  });
});
