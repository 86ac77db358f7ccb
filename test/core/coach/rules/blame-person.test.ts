import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../speak.ts';

const rule = 'blame.person';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    ['It was an operator error.', ['operator error']],
    ['One of our engineers accidentally deleted the table.', ['One of our engineers accidentally deleted']],
    ['The on-call engineer fat-fingered the command.', ['The on-call engineer fat-fingered']],
    ['The reviewer shouldn’t have approved it.', ['reviewer shouldn’t have approved']],
    ['That was the vendor’s fault and the team was to blame.', ['vendor’s fault', 'was to blame']],
    ['A careless and sloppy change.', ['careless', 'sloppy']],
  ])('marks the words that blame: %s', (text, words) => {
    expect(flagged(rule, text).map((each) => each.replace(/^the /i, ''))).toEqual(
      words.map((each) => each.replace(/^the /i, '')),
    );
  });

  it('leaves quoted words of others alone, but not our own quotation marks', () => {
    expect(flagged(rule, 'A customer wrote: “This is human error again.”')).toEqual([]);
    expect(flagged(rule, 'We call it “human error”.')).toEqual(['human error']);
  });

  it('reads the annex, but neither glossary nor sources', () => {
    expect(flagged(rule, 'Human error.', 'technical')).toEqual(['Human error']);
    expect(flagged(rule, 'Human error.', 'glossary')).toEqual([]);
    expect(flagged(rule, 'Human error, a study.', 'sources')).toEqual([]);
  });
});
