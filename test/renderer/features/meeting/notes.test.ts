import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { matching } from '../../../../renderer/features/meeting/matching.ts';
import { bringBack, notesOf, removeNote } from '../../../../renderer/features/meeting/notes.ts';
import { readDue } from '../../../../renderer/features/meeting/noting.ts';
import {
  countWords,
  historyLines,
  promiseMark,
} from '../../../../renderer/features/meeting/register-words.ts';
import { QUESTION_BANK } from '../../../../renderer/state/question-bank.ts';
import { keep, noteQuestion } from '../../../../shared/core/followup/edits.ts';
import { registerOf } from '../../../../shared/core/followup/register.ts';
import { emptyIncident } from '../../../../shared/core/incident/incident.ts';
import { questionsFor } from '../../../../shared/core/questions/questions-for.ts';
import { edited, metIncident, noted, promise, withPromise } from '../../../core/followup/meeting.ts';
import { june } from '../../../core/model-incident.ts';

const page = { zone: 'UTC', asOf: '2026-06-03T16:00:00Z' };

describe('the notes of a meeting', () => {
  it('stand newest first', () => {
    const later = edited(metIncident, noteQuestion(noted('q3', '17:05'), { question: 'And the bank?' }));
    expect(notesOf(later)[0]).toMatchObject({ kind: 'Question', words: 'And the bank?' });
    expect(notesOf(later)).toHaveLength(9);
  });

  it.each(['p1', 'q1', 'c1', 'd1'])('are as they were after %s is removed and brought back', (id) => {
    const note = notesOf(metIncident).find((each) => each.id === id);
    if (!note) throw new Error(`There is no note ${id}.`);
    const edits = removeNote(metIncident, note);
    const without = edited(metIncident, ...edits);
    expect(notesOf(without)).toHaveLength(7);
    const back = edited(without, ...bringBack(metIncident, edits));
    expect(new Set(notesOf(back))).toEqual(new Set(notesOf(metIncident)));
    expect(registerOf(back, null)).toEqual(expect.arrayContaining([...registerOf(metIncident, null)]));
  });
});

describe('the questions of the bank', () => {
  const entries = questionsFor(metIncident, QUESTION_BANK);

  it('are found by every word typed; before that the core ones that were not asked', () => {
    const first = matching(metIncident, entries, '');
    expect(first.every(({ core }) => core)).toBe(true);
    const [one] = first;
    const asked = edited(metIncident, noteQuestion(noted('q3'), { question: 'x', bank: one?.id ?? '' }));
    expect(matching(asked, entries, '')).not.toContainEqual(expect.objectContaining({ id: one?.id }));
    for (const { question } of matching(metIncident, entries, 'how MUCH'))
      expect(question.toLowerCase()).toMatch(/how.*much|much.*how/);
    expect(matching(metIncident, entries, 'zzz')).toEqual([]);
  });
});

describe('a due time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-22T16:30:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the next of its hour from now in the zone of the incident, whatever day the brief is of', () => {
    const at = (typed: string) => {
      const due = readDue(typed, metIncident);
      return due.ok && due.value?.at;
    };
    expect(at('17:00')).toBe('2026-11-22T17:00:00Z');
    expect(at('16:00')).toBe('2026-11-23T16:00:00Z');
    expect(readDue(' ', metIncident)).toEqual({ ok: true, value: null });
    expect(readDue('soon', metIncident).ok).toBe(false);
  });
});

describe('the register in words', () => {
  it('counts, and tells the life of a promise', () => {
    expect(countWords(registerOf(metIncident, '2026-06-04T12:00:00Z'))).toBe('1 late, 2 open, 1 kept');
    expect(countWords([])).toBe('');
    expect(historyLines(promise(metIncident, 'p1'), page)).toEqual([
      '17:00 UTC on 3 June: said, due 18:00 UTC on 3 June',
      '17:40 UTC on 3 June: new time 09:00 UTC on 4 June, told CEO',
    ]);
    expect(historyLines(promise(metIncident, 'p3'), page)).toEqual([
      '17:00 UTC on 3 June: said, without a time',
    ]);
    expect(historyLines(promise(metIncident, 'p4'), page)[1]).toBe('17:20 UTC on 3 June: kept');
  });

  it('says that a promise was kept late', () => {
    const open = withPromise(emptyIncident('x'), 'p', june('18:00'));
    const kept = edited(open, keep(promise(open, 'p'), noted('h', '18:30')));
    expect(promiseMark(promise(kept, 'p'))).toEqual({ mark: 'warn', word: 'Kept late' });
    expect(promiseMark(promise(open, 'p')).word).toBe('Open');
  });
});
