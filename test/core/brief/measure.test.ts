import { describe, expect, it } from 'vitest';
import { measureBrief } from '../../../shared/core/brief/measure.ts';
import { briefOf, section } from '../coach/speak.ts';
import { modelBrief } from '../model-brief.ts';

const paragraph = 'Card payments failed in all regions, and customers were told so at once. '
  .repeat(6)
  .trim();

describe('measureBrief', () => {
  it('knows the model brief for one page that is easy to read', () => {
    const { words, wordsOnFirstPage, pages, grade, spokenSeconds } = measureBrief(modelBrief);
    expect(words).toBe(391);
    expect(wordsOnFirstPage).toBe(391);
    expect(pages).toBe(1);
    expect(grade).toBeLessThan(9);
    // 390 tokens at 130 words a minute are 180 seconds; the figures in words take a fifth more.
    expect(spokenSeconds).toBeGreaterThan(190);
    expect(spokenSeconds).toBeLessThan(240);
    expect(measureBrief(modelBrief, 65).spokenSeconds / spokenSeconds).toBeCloseTo(2, 1);
  });

  it('leaves the annex out', () => {
    const annex = section('technical', paragraph, paragraph);
    expect(measureBrief({ ...modelBrief, annex: [annex] })).toEqual(measureBrief(modelBrief));
  });

  it('turns the page when the sheet is full, sooner on the shorter Letter', () => {
    const long = briefOf(section('impact', ...Array.from({ length: 10 }, () => paragraph)));
    const { pages, words, wordsOnFirstPage } = measureBrief(long);
    expect([pages, words]).toEqual([1, 786]);
    expect(wordsOnFirstPage).toBe(786);
    const longer = briefOf(section('impact', ...Array.from({ length: 16 }, () => paragraph)));
    expect(measureBrief(longer).pages).toBe(2);
    const onLetter = measureBrief({ ...longer, page: 'Letter' });
    expect(onLetter.wordsOnFirstPage).toBeLessThan(measureBrief(longer).wordsOnFirstPage);
  });

  it('keeps the rows of a table out of the words to be read on page 1, but gives them room', () => {
    const cell = [{ text: 'about 3,200 customers' }];
    const table = (rows: number) => ({
      ...section('impact'),
      blocks: [
        {
          kind: 'table' as const,
          summary: '',
          columns: [{ title: 'What', align: 'left' as const, width: 100 }],
          rows: Array.from({ length: rows }, () => [cell]),
        },
      ],
    });
    const few = measureBrief(briefOf(table(3)));
    expect(few.words - few.wordsOnFirstPage).toBe(10);
    expect(measureBrief(briefOf(table(80))).pages).toBe(2);
  });

  it('measures an empty brief', () => {
    const empty = { ...briefOf(), title: '', subtitle: [] };
    expect(measureBrief(empty)).toEqual({
      words: 0,
      wordsOnFirstPage: 0,
      pages: 1,
      grade: 0,
      spokenSeconds: 0,
    });
  });
});
