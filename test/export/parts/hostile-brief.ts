import fc from 'fast-check';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { briefWith, sectionOf } from './package.ts';

const ESC = String.fromCharCode(27);

/**
 * Spaces that are none to every program: no-break, narrow, thin, of the width of a digit, of none, ideographic, and what
 * parts lines and paragraphs.
 */
const ODD_SPACES =
  '00A0 1680 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200A 200B 2028 2029 202F 205F 2060 3000 FEFF 0085 00AD'
    .split(' ')
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)));

/** Words and figures with such spaces between them: "14 500 €", as keyboards write it. */
const oddlySpaced = fc
  .array(fc.tuple(fc.constantFrom('14', '500', '€', 'Umsatz', 'a', ''), fc.constantFrom(...ODD_SPACES)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pairs) => pairs.flat().join(''));

/** Text that breaks files: markup, control characters, half characters, odd spaces, both directions. */
export const nasty = fc.oneof(
  oddlySpaced,
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
