import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, record } from '../../speak.ts';

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
    'We checked out early. There was no ransomware.',
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
    'We checked all 212 servers by 18:50 UTC. There was no ransomware.',
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

  it.each([
    'No personal data left the company.',
    'Customers noticed nothing.',
    'The attackers did not get any data.',
    'None of our clients suffered.',
    'There are no victims.',
    'There’s zero risk to customers.',
    'The other products were unaffected.',
    'It has not had an effect on sales.',
    'Nobody’s privacy was violated.',
    'There weren’t any losses.',
    'Data was neither lost nor changed.',
    'We can rule out a data leak.',
    'No duplicate charges were made.',
    'The mobile app was never affected.',
  ])('flags what other authors write: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Nobody noticed the failure for 20 minutes.',
    'Customers did not see an error and paid twice.',
    'No payments were processed between 14:02 and 14:49 UTC.',
    'The records were not saved.',
    'The backup is safe to use after the test.',
    'The alarm was not triggered.',
    'No other cause has been confirmed.',
  ])('passes what only looks like it: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'At no point did anyone outside the company see the records.',
    'The ledger remains intact.',
    'Not one payment was processed twice.',
    'No unauthorised person logged in.',
    'Data integrity was never in question.',
    'No passwords were revealed.',
    'The attack had no effect on production.',
    'Our customers have suffered no loss.',
    'Nothing was written to the wrong account.',
    'None of our partners noticed.',
  ])('flags what another author writes: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'At no time did the alarm ring.',
    'None of the alarms rang.',
    'Everything was restored by 14:49 UTC.',
    'No alert was set for this case.',
    'The backups are checked every night.',
  ])('passes its near miss: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'We were not hacked.',
    'There was no malicious activity.',
    'This was not caused by malicious activity.',
    'The file held no personal data.',
    'Credit card numbers were not part of it.',
    'The database was not accessed.',
    'Nobody opened the file.',
    'All other services were operating normally.',
    'Data integrity was maintained.',
    'The backups are complete.',
    'Every message was eventually delivered.',
    'No customer in any other region was affected.',
    'The breach did not extend to other systems.',
    'Nobody was billed twice.',
    'We have lost nothing.',
    'There are no privacy implications.',
    'Data loss can be excluded.',
    'This has nothing to do with an attack.',
    'Data loss: none.',
    'Internal tools were hit, but no customers.',
    'Not one payment failed.',
    'There was no downtime.',
    'No one looked at the data.',
    'We can confirm that no customer data was lost.',
    'On 3 May no data was lost.',
    'At no point could outsiders read the data.',
    'There are no gaps in the data.',
    'Passwords remain safe.',
    'Neither data nor money was lost.',
    'No data whatsoever was lost.',
    'This in no way affected customers.',
    'It can be ruled out that data was copied.',
    'An attack has been ruled out.',
  ])('flags the claim in whatever words: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'We compare the records to confirm that no order was lost.',
    'We cannot confirm that no data was lost.',
    'No time was lost: the restore began at 14:10 UTC.',
    'The outage did not affect the error rate.',
    'The report does not contain the count of June.',
    'All orders were delivered by 18:00 UTC.',
    'The test found no gaps in the plan.',
    'The alarm was not opened for 20 minutes.',
    'No decision is needed from you.',
    'An attack was ruled out in public on the same day.',
    'First post: an attack is ruled out.',
  ])('passes what claims nothing: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
