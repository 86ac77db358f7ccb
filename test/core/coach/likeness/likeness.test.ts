import { describe, expect, it } from 'vitest';
import { createLikeness } from '../../../../shared/core/coach/likeness/likeness.ts';
import { inLetters } from '../../../../shared/core/coach/likeness/weight-letters.ts';
import { splitWords } from '../../../../shared/core/vocabulary/words.ts';

const grams: Readonly<Record<string, readonly [person: number, passive: number]>> = {
  careless: [6, 0],
  was: [0, 3],
  'was careless': [4, -2],
  system: [-20, 0],
  '^ it': [0, 7],
};
const table = [
  'blame.person\t-4\t-12',
  'passive.evasive\t-8\t-9',
  '',
  ...Object.entries(grams).map(([gram, weights]) => `${gram}\t${inLetters(weights)}`),
  '',
].join('\n');
const judge = createLikeness(table);
const judged = (text: string) => judge(splitWords(text), text);

describe('what a sentence is like', () => {
  it('is the rule whose words and pairs weigh most, with the words that say so', () => {
    const text = 'The shift was careless again';
    expect(judged(text).like).toEqual({
      ruleId: 'blame.person',
      start: text.indexOf('was'),
      end: text.indexOf(' again'),
    });
    expect(judged('It was decided').like).toEqual({ ruleId: 'passive.evasive', start: 0, end: 2 });
  });

  it('is nothing where no rule comes above nought', () => {
    expect(judged('Nothing is known of these words').like).toBeNull();
    expect(judged('The system was careless').like).toBeNull();
    expect(judged('').like).toBeNull();
  });

  it('is denied where the words say the contrary of a rule', () => {
    const { denies } = judged('The system is down');
    expect(denies('blame.person')).toBe(true);
    expect(denies('passive.evasive')).toBe(false);
    expect(denies('a rule it knows nothing of')).toBe(false);
  });

  it('adds up what stands there twice', () => {
    expect(judged('Careless').like).toEqual({ ruleId: 'blame.person', start: 0, end: 8 });
    expect(judged('Careless work of a system').like).toBeNull();
    expect(judged('Careless, careless, careless, careless, careless work of a system').like).not.toBeNull();
  });
});
