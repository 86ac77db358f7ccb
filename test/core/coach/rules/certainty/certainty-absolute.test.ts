import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'certainty.absolute';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'There is no doubt that the switch failed first.',
    'Surely the bank will accept the explanation.',
    'We are absolutely sure about the numbers.',
    'It is obvious that the disk was full.',
    'The problem must be the new router.',
    'The fault can only have come from the update.',
    'Everything is back to normal.',
    'We know for a fact that the key leaked.',
    'The team is convinced that the fix holds, beyond any doubt.',
    'Of course the backup ran.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'We are not certain which step failed first.',
    'The limits are clearly marked in the console.',
    'We tell you once we are certain.',
    'Please make sure that the finance team has the figure.',
    'The standby is always on.',
    'All functions have worked since 14:49 UTC.',
    'It is not clear whether the second site was hit.',
    'The order of the course of events is in the annex.',
    'The cause is very likely (80–95%) the update.',
    'The bank is confident that it can repay by Friday.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
