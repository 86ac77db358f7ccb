import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { RULES } from '../../../shared/core/coach/catalogue.ts';
import { findRemarks, readAhead } from '../../../shared/core/coach/find-remarks.ts';
import { readBrief } from '../../../shared/core/coach/text/coach-text.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import { deriveWorkbook } from '../../../shared/core/workbook.ts';
import { anyText, arbitraryIncident } from '../arbitraries.ts';
import { modelBrief } from '../model-brief.ts';
import { modelIncident } from '../model-incident.ts';
import { briefOf, noTerms, record, section } from './speak.ts';

const settings = { language: 'en-US' } as const;

/** Rules that look at the whole text, and read each of its lines for it. */
const READERS = RULES.flatMap((rule) =>
  'readLine' in rule && rule.readLine ? [{ id: rule.id, readLine: rule.readLine }] : [],
);

describe('findRemarks', () => {
  it('has nothing to say about a brief that says everything right', () => {
    expect(findRemarks(modelBrief, record(), noTerms)).toEqual([]);
  });

  it('has nothing to say about a generated brief, annex and glossary included', () => {
    const file = readFileSync(new URL('../../../assets/content/vocabulary.json', import.meta.url), 'utf8');
    expect(deriveWorkbook(modelIncident, compileVocabulary(JSON.parse(file)), settings).findings).toEqual([]);
  });

  it('finds in reading order and gives the exact words', () => {
    const brief = briefOf(
      section('impact', 'Owner: TBD. Sloppy work at 14:02.', 'Rock-solid again.'),
      section('technical', 'Human error.'),
    );
    const found = findRemarks(brief, record(), noTerms);
    expect(found.map(({ section: key, line, text }) => [key, line, text])).toEqual([
      ['impact', 1, 'TBD'],
      ['impact', 1, 'Sloppy'],
      ['impact', 1, '14:02'],
      ['impact', 2, 'Rock-solid'],
      ['technical', 1, 'Human error'],
    ]);
  });

  it('says the same when the lines were read ahead, a step each', () => {
    const words = ['Sloppy work at 14:02.', 'Rock-solid again.', 'Nothing was ever lost, we promise.'];
    const at = (paragraphs: readonly string[]) => briefOf(section('impact', ...paragraphs));
    const ahead = at(words);
    const perLine = 1 + READERS.length;
    expect([...readAhead(ahead, record(), noTerms)]).toHaveLength(perLine * linesOf(ahead).length);
    const inHalf = at(words.toReversed());
    readAhead(inHalf, record(), noTerms)[Symbol.iterator]().next();
    for (const brief of [ahead, inHalf]) {
      const found = findRemarks(brief, record(), noTerms);
      expect(found.length).toBeGreaterThan(2);
      expect(found).toEqual(findRemarks(structuredClone(brief), structuredClone(record()), noTerms));
    }
  });

  it.each(READERS)('keeps with the line what $id reads of it', ({ readLine }) => {
    const file = readFileSync(new URL('../../../assets/content/vocabulary.json', import.meta.url), 'utf8');
    const context = { incident: record(), vocabulary: compileVocabulary(JSON.parse(file)) };
    const text = readBrief(briefOf(section('impact', 'At 14:02 the rollback hit 3,187 customers.')));
    const paragraph = text.lines.find(({ line }) => line.kind === 'paragraph');
    if (!paragraph) throw new Error('The brief has lost its paragraph.');
    const read = readLine(paragraph, context);
    expect(read).toBeTruthy();
    expect(readLine(paragraph, context)).toBe(read);
  });

  it('says which chip printed the words', () => {
    const runs = [{ text: 'So: ' }, { text: 'rock-solid', chip: 'mitigation' }, { text: '.' }];
    const brief = briefOf({ ...section('response'), blocks: [{ kind: 'list', items: [runs] }] });
    expect(findRemarks(brief, record(), noTerms)[0]?.chip).toBe('mitigation');
  });

  it('marks words that stand where it says, on any record', () => {
    fc.assert(
      fc.property(
        arbitraryIncident({ text: fc.oneof(anyText, fc.constant('human error at 14:02')) }),
        (incident) => {
          const brief = buildBrief(incident, settings);
          const lines = new Map(linesOf(brief).map((line) => [`${line.section} ${line.index}`, line.text]));
          for (const { section: key, line, start, end, text } of findRemarks(brief, incident, noTerms)) {
            expect(lines.get(`${key} ${line}`)?.slice(start, end)).toBe(text);
            expect(text).not.toBe('');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
