import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor, reportTail } from '../../../shared/core/wording/file-name.ts';

describe('a file name from a title', () => {
  it('reads like the title', () => {
    expect(fileNameFor('Card payments failed for 47 minutes', 'docx')).toBe(
      'Card payments failed for 47 minutes.docx',
    );
    expect(fileNameFor('Störung – Zürich 日本', 'docx', '', 2)).toBe('Störung – Zürich 日本 (2).docx');
  });

  it('says which report it is, and that it is a draft, however long the title', () => {
    expect(fileNameFor('Card payments failed', 'docx', reportTail(2, false))).toBe(
      'Card payments failed, report 2.docx',
    );
    expect(reportTail(null, true)).toBe(', draft');
    expect(reportTail(2, true, true)).toBe(', report 2, redacted copy, draft');
    expect(fileNameFor('x'.repeat(500), 'docx', reportTail(2, true))).toMatch(/x, report 2, draft\.docx$/);
  });

  it('leaves out what a system refuses or would misread', () => {
    expect(fileNameFor('a/b\\c:d*e?f"g<h>i|j', 'md')).toBe('a b c d e f g h i j.md');
    expect(fileNameFor('../../etc/passwd', 'md')).toBe('etc passwd.md');
    expect(fileNameFor(' .hidden. ', 'md')).toBe('hidden.md');
    expect(fileNameFor('invoice\u202Excod.exe', 'docx')).toBe('invoice xcod.exe.docx');
    for (const name of ['CON', 'nul', 'com1', 'LPT9', 'aux.b'])
      expect(fileNameFor(name, 'docx')).toBe(`_${name}.docx`);
    for (const name of ['', ' ', '...', '///', '\u0000\ud800'])
      expect(fileNameFor(name, 'docx')).toBe('Incident without a title.docx');
  });

  it('is short enough for every system and never cuts a character', () => {
    expect(fileNameFor('x'.repeat(500), 'docx', '', 12)).toHaveLength(119);
    const family = '👩‍👩‍👧‍👦';
    const name = fileNameFor(family.repeat(50), 'docx');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  });

  it('is safe for any title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 999 }),
        (title, number) => {
          const name = fileNameFor(title, 'docx', reportTail(2, true), number);
          expect(name.length).toBeLessThanOrEqual(120);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
          expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}. ][^<>:"/\\|?*\p{Cc}\p{Cs}]*\.docx$/u);
          expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        },
      ),
    );
  });
});
