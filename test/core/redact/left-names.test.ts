import { describe, expect, it } from 'vitest';
import { leftNames } from '../../../shared/core/redact/left-names.ts';
import { redactedNotes } from '../../../shared/core/redact/told.ts';

const namesIn = (...lines: readonly string[]): readonly string[] =>
  leftNames(lines).map(({ words }) => words);

describe('words that may be names', () => {
  it('are those with a capital within a sentence', () => {
    expect(namesIn('Yesterday Tom Becker told Delta’s desk (Leeds) of it.')).toEqual([
      'Delta',
      'Leeds',
      'Tom Becker',
    ]);
  });

  it('are two with a capital that stand alone at the start of a line', () => {
    expect(namesIn('Sven Larsson', 'Sven Larsson, Leeds', 'so O’Neil said')).toEqual([
      'Leeds',
      'O’Neil',
      'Sven Larsson',
    ]);
  });

  it('are a given name at the start of a sentence, and names in capitals', () => {
    expect(namesIn('Tom restarted it. Anna Becker’s team agreed: Sven knew.')).toEqual([
      'Anna Becker',
      'Sven',
      'Tom',
    ]);
    expect(namesIn('We called TOM, then RAHUL OKAFOR’S desk.')).toEqual(['RAHUL OKAFOR', 'TOM']);
    expect(namesIn('Tom Becker, Leeds')).toEqual(['Leeds', 'Tom Becker']);
  });

  it.each([
    'Will it come back? Mark it. May is over.',
    'The SRE on call opened the API at AWS in the EU, SEV and SLO unchanged.',
    'THE CARD SERVICE is back.',
    'Payments failed. Customers paid twice.',
    'It ended at 14:49 UTC on 3 June, a Wednesday in May.',
    'We told Legal, the General Counsel and the Head of Support.',
    'The CEO decides under the GDPR: [name] agrees.',
    'M1 Payment log',
  ])('are none in: %s', (line) => expect(namesIn(line)).toEqual([]));

  it('are counted over all lines', () => {
    expect(leftNames(['as Acme said', 'so Acme’s desk knew'])).toEqual([{ words: 'Acme', count: 2 }]);
  });

  it('are told beside the file, the first few by name', () => {
    const left = Array.from({ length: 42 }, (_, index) => ({ words: `Name${index}`, count: 1 }));
    expect(redactedNotes({ covered: [], left: [] })).toEqual(['Covered: nothing was found to cover.']);
    expect(redactedNotes({ covered: [], left })[1]).toBe(
      `Stays readable and may be a name: ${Array.from({ length: 40 }, (_, index) => `Name${index}`).join(', ')} and 2 more.`,
    );
  });
});
