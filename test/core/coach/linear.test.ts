import { describe, expect, it } from 'vitest';
import { measureBrief } from '../../../shared/core/brief/measure.ts';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { RULES } from '../../../shared/core/coach/catalogue.ts';
import { CATALOGUE_LIKENESS } from '../../../shared/core/coach/coach-likeness.ts';
import { createCoach } from '../../../shared/core/coach/find-remarks.ts';
import { createLikeness } from '../../../shared/core/coach/likeness/likeness.ts';
import { readBrief } from '../../../shared/core/coach/text/coach-text.ts';
import { notLinear } from './effort.ts';
import { briefOf, examplesOf, noTerms, section, withPeople } from './speak.ts';

/** Texts on which a careless pattern takes the square of their length. */
const HOSTILE = [
  'a',
  ' ',
  '"',
  '“',
  '[',
  '{{',
  ', ',
  '.',
  'a-',
  'a_',
  'a.',
  'a.b ',
  '/a',
  '1,',
  '12:34 ',
  '1 minute ',
  '$1 ',
  'said "',
  'the our ',
  'will be be ',
  'due to ',
  'ABC (',
  'never happened ',
  'Priya ',
  'e.g. A ',
];

const SMALL = 20_000;

function repeated(seed: string, length: number): Brief {
  return briefOf(section('response', seed.repeat(Math.ceil(length / seed.length))));
}

function expectLinear(seed: string, workOn: (brief: Brief) => () => unknown): void {
  const found = notLinear((lengths) => workOn(repeated(seed, SMALL * lengths)));
  expect(found, `on ${JSON.stringify(seed)}`).toBeNull();
}

describe('every rule is linear in its text', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const own = examplesOf(id).flagged.flatMap((text) => [`${text} `, `${text.replace(/[.?!]$/, '')} and `]);
    const coach = createCoach([rule]);
    for (const seed of [...HOSTILE, ...own]) {
      expectLinear(seed, (brief) => {
        const context = { text: readBrief(brief), incident: withPeople, vocabulary: noTerms };
        return () => coach.find(context);
      });
    }
  });

  it('and so is judging what a sentence is like', () => {
    const judge = createLikeness(CATALOGUE_LIKENESS);
    for (const seed of [...HOSTILE, 'nobody could ', 'never ']) {
      expectLinear(seed, (brief) => {
        const { lines } = readBrief(brief);
        return () => lines.map(({ line, words }) => judge(words, line.text));
      });
    }
  });

  it('and so is finding lines, sentences and words', () => {
    for (const seed of HOSTILE) expectLinear(seed, (brief) => () => readBrief(brief));
  });

  it('and so are words, pages, grade and speaking time', () => {
    for (const seed of HOSTILE) expectLinear(seed, (brief) => () => measureBrief(brief));
  });
});
