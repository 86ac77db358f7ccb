import { describe, expect, it } from 'vitest';
import { type Drift, driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import { exact } from '../../../../shared/core/incident/figure.ts';
import { briefOf, noTerms, record, section } from '../speak.ts';

const incident = record({
  service: 'card payments',
  customers: exact('count', 3_187),
  attemptsNoun: 'card payments',
  shareFailed: exact('share', 180_000),
});

/** Texts on which careless reading of numbers takes the square of their length. */
const HOSTILE = [
  '5',
  ',',
  '1,',
  '1.',
  '1 ',
  '1 (',
  '1 to ',
  'between 1 and ',
  'one ',
  'twenty-',
  'three hundred ',
  'half ',
  'a third of ',
  'one in five ',
  '12:34 ',
  '3 June ',
  '$1 ',
  '€',
  'EUR 40 ',
  '47 minutes ',
  'about ',
  '18% of card payments failed ',
  '3,187 customers were affected ',
  'card payments failed for 3,900 customers ',
];

const SMALL = 40_000;
const TIMES = 8;
/** Milliseconds below which a busy machine's clock says nothing. */
const TOO_SHORT_TO_TELL = 250;

/** What drift finds in the seed repeated; each call reads all anew, as the text is too long to be remembered. */
function reader(seed: string, length: number): () => Drift {
  const edited = {
    ...section('impact', seed.repeat(Math.ceil(length / seed.length))),
    origin: 'edited' as const,
  };
  const text = readBrief(briefOf(edited));
  return () =>
    driftOf({
      text: { ...text },
      incident: { ...incident, facts: { ...incident.facts } },
      vocabulary: noTerms,
    });
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const best = (work: () => unknown): number => Math.min(...[1, 2, 3].map(() => milliseconds(work)));

describe('drift is linear in its text', () => {
  it.each(HOSTILE)('%j', (seed) => {
    const large = best(reader(seed, SMALL * TIMES));
    // Eight times the text may take eight times as long; a square would take sixty-four.
    const limit = large < TOO_SHORT_TO_TELL ? TOO_SHORT_TO_TELL : best(reader(seed, SMALL)) * TIMES * 4;
    expect(large).toBeLessThan(limit);
  });

  it.each(['7', ',', '7,'])('and finds nothing in five million of %j', (seed) => {
    expect(reader(seed, 5_000_000)()).toMatchObject({ conflicts: [], typed: [] });
  });
});
