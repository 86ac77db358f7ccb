import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, record } from '../speak.ts';

const rule = 'certainty.negative';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'No personal information has been exposed.',
    'Customer data was not affected.',
    'None of our customers were affected.',
    'We did not lose any data.',
    'The restore was done without data loss.',
    'Data was never at risk.',
    'There was no security impact.',
    "This wasn't a cyberattack.",
    'No other regions were impacted.',
    'Your data is safe.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'As of 16:00 UTC we have found no sign that customer data was lost.',
    'We compared the 40,000 records with the backup, and none is missing.',
    'We do not know yet whether data was lost.',
    'The restart had no effect on the error.',
    'We have checked that no customer data was lost.',
    'No decision is needed now.',
    'No clock is on record.',
    'The second check makes sure that no order is lost.',
    'No shop could take cards between 14:02 and 14:49 UTC.',
    'Wallet payments were not affected.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('allows what the record says was checked, with the check named', () => {
    const facts = record({ dataLoss: 'none-verified' });
    const checked = {
      ...facts,
      lists: { ...facts.lists, checksDone: [{ id: 'c1', what: 'we compared all records' }] },
    };
    const lost = 'No customer data was lost.';
    const seen = 'No customer data was exposed.';
    expect(flagged(rule, lost, 'impact', facts)).not.toEqual([]);
    expect(flagged(rule, lost, 'impact', checked)).toEqual([]);
    expect(flagged(rule, seen, 'impact', checked)).not.toEqual([]);
  });

  it('knows that nobody was hit by a near miss', () => {
    const facts = record();
    const nearMiss = { ...facts, setup: { ...facts.setup, variant: 'near-miss' as const } };
    expect(flagged(rule, 'No customer was hit.', 'bottom-line', nearMiss)).toEqual([]);
  });
});
