import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'action.weak';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'We will pay closer attention to the alarms.',
    'The team has been told to be more vigilant.',
    'We are going to train all developers on the release process.',
    'Reviewers should check changes more carefully.',
    'A reminder was sent to all operators.',
    'We will organise additional training for the on-call staff.',
    'All employees must follow the procedure.',
    'We have educated our engineers about the limit.',
    'Extra care will be taken during releases; more caution is needed.',
    'We will learn from this.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The tool refuses to delete more than 5% of servers in one command.',
    'The alarm reminds the operator every five minutes.',
    'Testing found the fault in staging.',
    'New staff practise the failover every quarter.',
    'A second approval is enforced from 6 June.',
    'The script double-checks every file before it is deleted.',
    'The model was trained on data of 2024.',
    'Take care of the open refunds by 5 June: Finance.',
    "The hospital's patient care was not affected.",
    'We briefed the staff at 15:00 UTC.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
