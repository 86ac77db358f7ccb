import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docToProse, proseToDoc } from '../../../../renderer/features/editor/prose-doc.ts';
import { parseProse } from '../../../../shared/core/incident/parse/parse-prose.ts';
import type { Prose, ProseRun } from '../../../../shared/core/incident/values/prose.ts';

const bold = fc.option(fc.constant(true as const), { nil: undefined });
const words = fc.string({ minLength: 1, maxLength: 12 });

function withBold(run: ProseRun, isBold: true | undefined): ProseRun {
  return isBold ? { ...run, bold: true } : run;
}

const run: fc.Arbitrary<ProseRun> = fc.oneof(
  fc.tuple(words, bold).map(([text, isBold]) => withBold({ kind: 'text', text }, isBold)),
  fc.tuple(words).map(([text]): ProseRun => ({ kind: 'text', text, href: 'https://example.com/' })),
  fc
    .tuple(fc.constantFrom('customers', 'duration', 'loss:range', 'asks/a1/amount'), bold)
    .map(([chip, isBold]) => withBold({ kind: 'chip', chip }, isBold)),
);
const runs = fc.array(run, { maxLength: 6 });
const prose: fc.Arbitrary<Prose> = fc.array(
  fc.oneof(
    runs.map((each) => ({ kind: 'paragraph' as const, runs: each })),
    fc.array(runs, { minLength: 1, maxLength: 4 }).map((items) => ({ kind: 'list' as const, items })),
  ),
  { minLength: 1, maxLength: 5 },
);

describe('the words of a section in the editor', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(prose, (given) => {
        expect(docToProse(proseToDoc(given))).toEqual(given);
      }),
    );
  });

  it('are always words the record takes', () => {
    fc.assert(
      fc.property(prose, (given) => {
        const problems: { readonly path: string; readonly message: string }[] = [];
        parseProse(docToProse(proseToDoc(given)), 'prose', problems);
        expect(problems).toEqual([]);
      }),
    );
  });

  it('are one empty paragraph when there are none, as an editor cannot be without one', () => {
    expect(proseToDoc([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(docToProse({ type: 'doc' })).toEqual([]);
  });
});
