import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordWriter } from '../../main/store/tables/record-writer.ts';
import { emptyIncident } from '../../shared/core/incident/incident.ts';
import { anyText, arbitraryIncident } from '../core/arbitraries.ts';
import { modelIncident } from '../core/model-incident.ts';

const text = (pieces: readonly Buffer[]): string => Buffer.concat(pieces).toString();

describe('a record as it is stored', () => {
  it('is what JSON prints, whatever was written before it', () => {
    const write = createRecordWriter();
    fc.assert(
      fc.property(
        fc.array(arbitraryIncident({ text: anyText }), { minLength: 1, maxLength: 3 }),
        (records) => {
          for (const record of [...records, emptyIncident('i1')])
            expect(text(write(record))).toBe(JSON.stringify(record));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is the same bytes whether or not it shares anything with the one before', () => {
    const warm = createRecordWriter();
    warm({ ...modelIncident, facts: { ...modelIncident.facts, title: 'Before' } });
    expect(text(warm(modelIncident))).toBe(text(createRecordWriter()(modelIncident)));
  });

  it('shares every piece that an edit left alone', () => {
    const write = createRecordWriter();
    const before = write(modelIncident);
    const after = write({ ...modelIncident, facts: { ...modelIncident.facts, title: 'Another' } });
    const changed = after.filter((piece, index) => piece !== before[index]).map(String);
    expect(changed).toEqual([expect.stringMatching(/^[{,]"title":"Another"$/)]);
  });
});
