import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTerm, termProblems } from '../../../shared/core/vocabulary/check-term.ts';
import { PARTS_OF_SPEECH, TERM_ROLES } from '../../../shared/core/vocabulary/term.ts';
import { readTermTable, writeTermTable } from '../../../shared/core/vocabulary/term-table.ts';
import { term } from './term.ts';

const HEAD = ['Term', 'Definition', 'Plain words'];
const problemsOf = (...rows: readonly (readonly string[])[]) => readTermTable(rows).problems;

describe('a table of terms', () => {
  it('needs three columns, in any order and spelling, and fills in the rest', () => {
    const { terms, problems, ignored } = readTermTable([
      ['plain', 'Owner', 'TERM', 'definition'],
      [' short stop ', 'Ann', 'blip', 'A stop of\n seconds.'],
      ['', '', '', ''],
    ]);
    expect(problems).toEqual([]);
    expect(ignored).toEqual(['Owner']);
    expect(terms).toEqual([
      {
        term: 'blip',
        expansion: null,
        definition: 'A stop of seconds.',
        plain: 'short stop',
        partOfSpeech: 'n',
        roles: ['S', 'D', 'B'],
        domain: '',
        severity: 'warn',
        backgroundOnly: false,
      },
    ]);
  });

  it('says which column is missing or comes twice', () => {
    expect(problemsOf(['Term', 'Notes'])).toEqual([
      'Row 1 must name the columns; “Definition” and “Plain words” are missing.',
    ]);
    expect(problemsOf(['Term', 'Definition', 'Plain', 'Plain words'])).toEqual([
      'Row 1 has the column “Plain words” twice.',
    ]);
    expect(problemsOf(['constructor'])).toHaveLength(1);
  });

  it('says row, column and what would do, for every cell that is wrong', () => {
    expect(
      problemsOf(
        [...HEAD, 'Severity', 'Part of speech', 'Roles', 'Background only'],
        ['blip', 'A stop.', 'short stop', 'high', 'nown', 'boss', 'maybe'],
        ['', 'What?', 'that'],
        ['—', 'What?', 'that'],
        ['blip', 'Again.', 'stop'],
        ['dash', '', ''],
        ['long', 'x'.repeat(601), 'y'],
        ['wide', 'What?', 'that', '', '', '', '', 'more'],
      ),
    ).toEqual([
      'Row 2, column “Part of speech”: “nown” is none of noun, plural noun, adjective, verb and phrase.',
      'Row 2, column “Roles”: “boss” is none of SRE, DevOps, backend, Go and Rust.',
      'Row 2, column “Severity”: “high” is none of warn and info.',
      'Row 2, column “Background only”: “maybe” is none of yes and no.',
      'Row 3, column “Term”: Write the term.',
      'Row 4, column “Term”: A term needs a letter or a digit.',
      'Row 5, column “Term”: “blip” stands in row 2 already.',
      'Row 6, column “Definition”: Write what it means, in one sentence.',
      'Row 6, column “Plain words”: Write what to say instead, or mark it as background only.',
      'Row 7, column “Definition”: This is 601 characters long; at most 600 fit.',
      'Row 8 has 8 cells, the first row names 7 columns.',
    ]);
  });

  it('takes background only without plain words', () => {
    const { terms, problems } = readTermTable([
      [...HEAD, 'background only (do not say)'],
      ['mutex', 'A lock.', '', 'x'],
    ]);
    expect(problems).toEqual([]);
    expect(terms[0]?.backgroundOnly).toBe(true);
  });

  it('leaves alone what a known term says where the table has no column', () => {
    const slo = term('SLO', { expansion: 'service level objective', roles: ['S'], severity: 'info' });
    const rows = [HEAD, ['SLO', 'A target.', 'our target']];
    expect(readTermTable(rows, new Map([['SLO', slo]])).terms).toEqual([
      { ...slo, definition: 'A target.', plain: 'our target' },
    ]);
    const emptied = [
      [...HEAD, 'Expansion'],
      ['SLO', 'A target.', 'our target', ''],
    ];
    expect(readTermTable(emptied, new Map([['SLO', slo]])).terms[0]?.expansion).toBeNull();
  });

  it('reads back what it writes, whatever the words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    const terms = fc.uniqueArray(
      fc
        .record({
          term: fc.tuple(fc.constantFrom('a', 'Z', '7', 'ß'), words).map((parts) => parts.join('')),
          expansion: fc.option(words),
          definition: words.map((text) => `d${text}`),
          plain: words.map((text) => `p${text}`),
          partOfSpeech: fc.constantFrom(...PARTS_OF_SPEECH),
          roles: fc.uniqueArray(fc.constantFrom(...TERM_ROLES), { minLength: 1 }),
          domain: words,
          severity: fc.constantFrom('warn' as const, 'info' as const),
          backgroundOnly: fc.boolean(),
        })
        .map(cleanTerm),
      { selector: (each) => each.term },
    );
    fc.assert(
      fc.property(terms, (some) => {
        expect(readTermTable(writeTermTable(some))).toEqual({ terms: some, problems: [], ignored: [] });
      }),
    );
  });
});

describe('a term', () => {
  it('is kept without blanks, breaks and foreign fields', () => {
    const messy = { ...term('  two\t words '), origin: 'own' as const, roles: [] };
    expect(cleanTerm(messy)).toEqual({ ...term('two words'), roles: ['S', 'D', 'B'] });
    expect(termProblems(cleanTerm(messy))).toEqual([]);
  });
});
