import { describe, expect, it } from 'vitest';
import { fixedBy, flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'hedge.stacked';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'This might perhaps explain the delay.',
    'There is a possibility that the backup may be incomplete.',
    'We believe it could possibly be the network.',
    'The logs seem to indicate a memory problem.',
    'The error is possibly related to what might be a bad cable.',
    'The fix is sort of in place.',
    'We are fairly confident that the data is complete.',
    'It would seem that the queue may have overflowed.',
    'The data suggests that it may have been a hardware fault.',
    'Presumably the certificate could be the trigger.',
    'To some extent the alarm worked.',
    'It could well perhaps be the supplier.',
    'The numbers are more or less final.',
    'Perhaps some orders may have been lost.',
    'There might possibly be more affected accounts.',
    'It could maybe be the load balancer.',
    'The cause may potentially be a bad disk.',
    'We think the queue might be the reason.',
    'It is kind of stable.',
    'Perhaps it is possibly the DNS.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The failure may affect invoices of 3 June.',
    'This kind of change needs two approvals.',
    'It is likely (55–80%) that customers could not pay.',
    'Customers could not log in for 47 minutes.',
    'What kind of data was affected is not known yet; next check 18:00 UTC.',
    'It appears to be the network; we expect to confirm it by 18:00 UTC.',
    'The delay might reach two hours.',
    'We think in steps: first the data, then the speed.',
    'Two sorts of errors appeared in the log.',
    'More than 3,200 customers could see the wrong balance.',
    'Orders may arrive late until 17:00 UTC.',
    'We could not reach the site.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['It may possibly be the release.', 'It may be the release.'],
    ['The system was somewhat unstable.', 'The system was unstable.'],
  ])('has the words instead: %s', (text, better) => {
    expect(fixedBy(rule, text)).toBe(better);
  });
});
