import { describe, expect, it } from 'vitest';
import { type Drift, driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { notLinear } from '../effort.ts';
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

/** What drift finds in the seed repeated. */
function reader(seed: string, length: number): () => Drift {
  const edited = {
    ...section('impact', seed.repeat(Math.ceil(length / seed.length))),
    origin: 'edited' as const,
  };
  const text = readBrief(briefOf(edited));
  return () => driftOf({ text, incident, vocabulary: noTerms });
}

describe('drift is linear in its text', () => {
  it.each(HOSTILE)('%j', (seed) => {
    expect(notLinear((lengths) => reader(seed, SMALL * lengths))).toBeNull();
  });

  it.each(['7', ',', '7,'])('and finds nothing in five million of %j', (seed) => {
    expect(reader(seed, 5_000_000)()).toMatchObject({ conflicts: [], typed: [] });
  });
});
