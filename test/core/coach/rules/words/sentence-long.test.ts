import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, remarksOn } from '../../speak.ts';

const rule = 'sentence.long';
const words = (count: number): string => `${Array.from({ length: count }, () => 'paid').join(' ')}.`;

describe(rule, () => {
  holdsItsExamples(rule);

  it('warns from 26 words on and is an error from 36 on', () => {
    const severityOf = (count: number) => remarksOn(words(count)).map((each) => each.severity);
    expect(severityOf(25)).toEqual([]);
    expect(severityOf(26)).toEqual(['warn']);
    expect(severityOf(35)).toEqual(['warn']);
    expect(severityOf(36)).toEqual(['error']);
  });

  it('counts a figure and its unit as one word', () => {
    const twenty = 'paid '.repeat(20);
    expect(flagged(rule, `${twenty} 47 minutes 14:02 UTC 18 percent 3 June 12 euros.`)).toEqual([]);
  });

  it('takes a sentence that begins with a figure for a new one', () => {
    expect(flagged(rule, `${'paid '.repeat(20)}ok. 18% of ${'paid '.repeat(15)}.`)).toEqual([]);
  });

  it('leaves the annex alone', () => {
    expect(flagged(rule, words(40), 'technical')).toEqual([]);
  });
});
