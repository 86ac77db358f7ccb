import { describe, expect, it } from 'vitest';
import { lessonsMark } from '../../../scripts/coach-likeness.ts';
import { labelled } from '../../../scripts/coach-sentences.ts';
import { RULES } from '../../../shared/core/coach/catalogue.ts';
import { CATALOGUE_LIKENESS, LESSONS_MARK } from '../../../shared/core/coach/coach-likeness.ts';

describe('what the coach has learnt', () => {
  it('comes from the lessons of now: after a new one, run npm run coach:learn', () => {
    expect(LESSONS_MARK).toBe(lessonsMark());
  });

  it('is about rules of the catalogue', () => {
    const [head = ''] = CATALOGUE_LIKENESS.split('\n\n');
    const ids = new Set(RULES.map(({ id }) => id));
    const learnt = head.split('\n').map((line) => line.split('\t')[0] ?? '');
    expect(learnt.length).toBeGreaterThan(15);
    expect(learnt.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('comes from no sentence that is held out', () => {
    const held = new Set(labelled('held').map(({ text }) => text));
    const lessons = [...labelled('dev'), ...labelled('seen')];
    expect(lessons.length).toBeGreaterThan(4_000);
    expect(lessons.filter(({ text }) => held.has(text))).toEqual([]);
    expect(new Set(lessons.map(({ text }) => text)).size).toBe(lessons.length);
  });
});
