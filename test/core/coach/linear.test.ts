import { describe, expect, it } from 'vitest';
import { measureBrief } from '../../../shared/core/brief/measure.ts';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { RULES } from '../../../shared/core/coach/catalogue.ts';
import type { Rule } from '../../../shared/core/coach/rule.ts';
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
/** Milliseconds below which the clock of a busy machine says nothing. */
const TOO_SHORT_TO_TELL = 60;

function repeated(seed: string, length: number): Brief {
  return briefOf(section('response', seed.repeat(Math.ceil(length / seed.length))));
}

/** Milliseconds the work takes, the best of three. */
function effort(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function check(rule: Rule, brief: Brief): () => unknown {
  const context = { text: readBrief(brief), incident: withPeople, vocabulary: noTerms };
  return () => rule.check(context);
}

/** Eight times the text may take eight times as long; a square would take sixty-four. The limit lies in between. */
function expectLinear(small: number, large: number, seed: string): void {
  expect(large, `on ${JSON.stringify(seed)}`).toBeLessThan(Math.max(TOO_SHORT_TO_TELL, small * TIMES * 4));
}

describe('every rule is linear in its text', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const own = examplesOf(id).flagged.flatMap((text) => [`${text} `, `${text.replace(/[.?!]$/, '')} and `]);
    for (const seed of [...HOSTILE, ...own]) {
      const small = effort(check(rule, repeated(seed, SMALL)));
      expectLinear(small, effort(check(rule, repeated(seed, SMALL * TIMES))), seed);
    }
  });

  it('and so is finding lines, sentences and words', () => {
    for (const seed of HOSTILE) {
      const small = effort(() => readBrief(repeated(seed, SMALL)));
      expectLinear(
        small,
        effort(() => readBrief(repeated(seed, SMALL * TIMES))),
        seed,
      );
    }
  });

  it('and so are words, pages, grade and speaking time', () => {
    for (const seed of HOSTILE) {
      const small = effort(() => measureBrief(repeated(seed, SMALL)));
      expectLinear(
        small,
        effort(() => measureBrief(repeated(seed, SMALL * TIMES))),
        seed,
      );
    }
  });
});
