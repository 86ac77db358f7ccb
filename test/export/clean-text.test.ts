import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../main/export/clean-text.ts';

const ESC = String.fromCharCode(27);

describe('cleanText', () => {
  it.each([
    ['plain words', 'plain words', {}],
    ['a\u0000b\u0007c', 'a\uFFFDb\uFFFDc', { control: 2 }],
    ['delete \u007F and next line \u0090', 'delete \uFFFD and next line \uFFFD', { control: 2 }],
    ['one\r\ntwo\tthree', 'one two three', { break: 2 }],
    ['one\u2028two\u0085three', 'one two three', { break: 2 }],
    [`${ESC}[1;31mred${ESC}[0m`, 'red', { escape: 2 }],
    [`${ESC}]8;;https://example.com${ESC}\\text${ESC}]8;;\u0007`, 'text', { escape: 2 }],
    [`${ESC}half`, '\uFFFDhalf', { control: 1 }],
    ['\uD800 alone, \uDC00 too', '\uFFFD alone, \uFFFD too', { forbidden: 2 }],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD', { forbidden: 2 }],
  ])('%j', (dirty, clean, repairs) => {
    const found = cleanText(dirty);
    expect(found.text).toBe(clean);
    expect(Object.fromEntries(found.repairs)).toEqual(repairs);
  });

  it.each([
    ['pairs of surrogates', 'fire 🔥 and 𝒳'],
    ['direction marks', 'שלום \u202Eabc\u202C \u200F!'],
    ['combining characters', 'e\u0301\u0323 \u0E19\u0E49\u0E33'],
    ['joiners', '👩\u200D💻'],
    ['spaces that do not break', '3\u00A0200'],
  ])('keeps %s', (_what, text) => {
    expect(cleanText(text)).toEqual({ text, repairs: new Map() });
  });

  it('leaves nothing to repair', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (codes) => {
        const { text } = cleanText(String.fromCharCode(...codes));
        expect(cleanText(text)).toEqual({ text, repairs: new Map() });
        expect(text).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
