import fc from 'fast-check';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { briefWith, sectionOf } from './package.ts';

const ESC = String.fromCharCode(27);

/** Text that breaks files: markup, control characters, half characters, both directions. */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-composite' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '<script>alert(1)</script>',
    ']]>',
    '&amp; &#0; &#xFFFE;',
    `${ESC}[31mred${ESC}[0m`,
    'שלום \u202Eabc\u202C',
    'e\u0301\u0301\u0301',
    'a\r\nb\tc',
    '\uD800',
    '\uFFFE\uFFFF',
    '"\'&quot;',
  ),
);

/** A brief with such text in every place that a person can fill. */
export const hostileBrief: fc.Arbitrary<Brief> = fc
  .record({ one: nasty, two: nasty, three: nasty, link: fc.oneof(nasty, fc.webUrl()) })
  .map(({ one, two, three, link }) =>
    briefWith({
      title: one,
      subtitle: [{ text: two }],
      confidentiality: three,
      asOf: one,
      author: two,
      subject: three,
      keywords: [one, two],
      language: three,
      sections: [
        {
          ...sectionOf(
            {
              kind: 'paragraph',
              runs: [{ text: one }, { text: two, bold: true }, { text: three, href: link }],
            },
            { kind: 'list', items: [[{ text: two }]] },
            { kind: 'ask', lines: [[{ text: three, missing: true }]] },
            {
              kind: 'table',
              summary: one,
              columns: [{ title: two, align: 'right', width: 100 }],
              rows: [[[{ text: three }]], []],
            },
          ),
          label: one,
          statement: two,
        },
      ],
    }),
  );
