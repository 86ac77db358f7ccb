import { describe, expect, it } from 'vitest';
import { measureBrief } from '../../../shared/core/brief/measure.ts';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { RULES } from '../../../shared/core/coach/catalogue.ts';
import { createCoach } from '../../../shared/core/coach/find-remarks.ts';
import { readBrief } from '../../../shared/core/coach/text/coach-text.ts';
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
const TIMES = 8;
/** Milliseconds below which a busy machine's clock says nothing; a square takes many seconds at the larger length. */
const TOO_SHORT_TO_TELL = 250;

function repeated(seed: string, length: number): Brief {
  return briefOf(section('response', seed.repeat(Math.ceil(length / seed.length))));
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds the work takes, the best of three. */
function effort(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => milliseconds(work)));
}

/** Eight times the text may take eight times as long; a square would take sixty-four. The limit lies in between. */
function expectLinear(seed: string, workOn: (brief: Brief) => () => unknown): void {
  const large = workOn(repeated(seed, SMALL * TIMES));
  const first = milliseconds(large);
  const isQuick = first < TOO_SHORT_TO_TELL;
  const limit = isQuick ? TOO_SHORT_TO_TELL : effort(workOn(repeated(seed, SMALL))) * TIMES * 4;
  expect(isQuick ? first : effort(large), `on ${JSON.stringify(seed)}`).toBeLessThan(limit);
}

describe('every rule is linear in its text', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const own = examplesOf(id).flagged.flatMap((text) => [`${text} `, `${text.replace(/[.?!]$/, '')} and `]);
    const coach = createCoach([rule]);
    for (const seed of [...HOSTILE, ...own]) {
      expectLinear(seed, (brief) => {
        const context = { text: readBrief(brief), incident: withPeople, vocabulary: noTerms };
        return () => coach(context);
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
