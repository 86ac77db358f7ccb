import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import { createCoach } from '../../../shared/core/coach/find-remarks.ts';
import type { Judgement } from '../../../shared/core/coach/likeness/likeness.ts';
import { phraseRule } from '../../../shared/core/coach/phrase-rule.ts';
import { everywhere } from '../../../shared/core/coach/rule.ts';
import { readBrief } from '../../../shared/core/coach/text/coach-text.ts';
import { briefOf, noTerms, record, section } from './speak.ts';

const rule = phraseRule({
  id: 'blame.person',
  doc: 'Points at a person.',
  severity: 'error',
  message: 'This points at a person.',
  reason: 'It closes the talk.',
  suggestion: 'Say what the system allowed.',
  reads: everywhere,
  phrases: [{ pattern: /\bcareless\b/gi }],
  unless: [/\bnobody says\b/i],
});

/** A judge that takes what stands between stars for a case of the rule, and sentences with a plus for none. */
const judge =
  () =>
  (_words: unknown, text: string): Judgement => {
    const start = text.indexOf('*');
    return {
      like: start < 0 ? null : { ruleId: rule.id, start, end: text.lastIndexOf('*') + 1 },
      denies: () => text.includes('+'),
    };
  };
const drama = phraseRule({
  ...rule,
  id: 'emotion.drama',
  doc: 'Makes a drama of it.',
  phrases: [{ pattern: /\bstorm\b/gi }],
});
const coach = createCoach([rule, drama], undefined, judge);

const findingsIn = (brief: Brief) =>
  coach.find({ text: readBrief(brief), incident: record(), vocabulary: noTerms });

/** The words as a person's own in the section. */
function typed(text: string): Brief {
  const [own] = briefOf(section('impact', text)).sections;
  if (!own) throw new Error('A brief without a section.');
  return briefOf({ ...own, origin: 'edited' });
}
const found = (text: string) => findingsIn(typed(text)).map(({ text: words, severity }) => [words, severity]);

describe('a guess of the coach', () => {
  it('is said a step lower than a wording, and says that it is one', () => {
    expect(findingsIn(typed('It was *asleep at the wheel* that night.'))).toMatchObject([
      {
        ruleId: 'blame.person',
        severity: 'warn',
        text: '*asleep at the wheel*',
        message: 'This points at a person. A guess, as the sentence is like others of which this is true.',
        fixes: [],
      },
    ]);
  });

  it('is made of no sentence in which a wording of the rule stands', () => {
    expect(found('It was careless and *asleep at the wheel*.')).toEqual([['careless', 'error']]);
  });

  it('is silent over words in which another rule finds a wording, and is said beside them', () => {
    expect(found('It was *a storm of their own*.')).toEqual([['storm', 'error']]);
    expect(found('In the storm they were *asleep at the wheel*.')).toEqual([
      ['storm', 'error'],
      ['*asleep at the wheel*', 'warn'],
    ]);
  });

  it('marks the sentence where one word alone says so', () => {
    expect(found('They *slept* through it.')).toEqual([['They *slept* through it.', 'warn']]);
  });

  it('gives way to what makes the sentence right and to quotations', () => {
    expect(found('Nobody says *he was asleep*.')).toEqual([]);
    expect(found('The customer wrote: “*he was asleep*”.')).toEqual([]);
  });

  it('is made of what a person typed, not of the words that facts are told with', () => {
    const text = 'It was *asleep at the wheel* that night.';
    expect(findingsIn(briefOf(section('impact', text)))).toEqual([]);
    const [own] = briefOf(section('impact')).sections;
    if (!own) throw new Error('A brief without a section.');
    const runs = [{ text: 'It was ' }, { text: '*asleep at the wheel*', chip: 'causeClaim' }, { text: '.' }];
    const fromFact = briefOf({ ...own, blocks: [{ kind: 'paragraph', runs }] });
    expect(findingsIn(fromFact)).toHaveLength(1);
  });

  it('is made of no heading', () => {
    const [own] = typed('All is said.').sections;
    if (!own) throw new Error('A brief without a section.');
    expect(findingsIn(briefOf({ ...own, label: 'The *sleepers* of the night' }))).toEqual([]);
  });

  it('silences a wording that means something else there', () => {
    expect(found('It was careless.')).toHaveLength(1);
    expect(found('It was a careless+ rider.')).toEqual([]);
  });
});
