import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, record } from '../../speak.ts';

const rule = 'overpromise.eta';
const incident = record({ status: 'mitigating' });

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Checkout will be up and running by 18:00 UTC.',
    "We'll have the site back online within the hour.",
    'Everything will be back to normal tonight.',
    'The database will be fully recovered by tomorrow morning.',
    'We will restore all accounts before 20:00 UTC.',
    'Service returns in two hours.',
    'The fix will take another 30 minutes.',
    'Payments will resume at 17:30 UTC.',
    'The outage will be over by noon.',
    'All users will be able to log in again by 16:00 UTC.',
    'ETA: 15:45 UTC.',
    'We are 20 minutes away from full recovery.',
    'It is going to be solved within the next hour.',
    "We'll be back up by 5 pm UTC.",
    'Customers will be able to pay again within 30 minutes.',
    'The network will be running again before midnight.',
    'We will resolve the problem by 16:00 UTC.',
    'Repairs will be complete by tomorrow.',
    'The system will recover in about an hour.',
    'Service is back at 6 p.m.',
    'The incident is going to be over by midnight.',
    'In one hour, the site will be up.',
    'The remaining 4% will be repaired by end of day.',
    'The site will work normally from 17:00 UTC.',
    'Service comes back at 20:00 UTC.',
    'Tomorrow at 9 o’clock, all will work as usual.',
    'The restore ends at 18:00 UTC and then all is well.',
    'Give us one hour and it’s fixed.',
    'It will not take longer than an hour.',
    'The outage ends at 15:00 UTC.',
    'The service will be up again by 5 p.m. UTC.',
    'Card payments are going to work again before the shops open.',
    'ETA 18:00 UTC.',
    'In under an hour the mail queue will be empty and delivery normal.',
    'We are twenty minutes away from a working shop.',
    'Another hour and we’re back in business.',
    'From 6 pm UTC onward guests will be able to check in as usual.',
    'Two more hours, then all green.',
    'The backlog will have been cleared by dawn.',
    'All tills are running again in half an hour at most.',
    'This will be behind us by the weekend.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text, 'response', incident)).not.toEqual([]);
  });

  it.each([
    'We expect checkout back between 17:00 and 19:00 UTC.',
    'The next update will be sent at 16:30 UTC.',
    'The report will be ready on 12 June.',
    'The review will be completed by 8 June.',
    'If the test passes, service will be back at 17:00 UTC.',
    'Our target for the repair is 18:00 UTC.',
    'Service was restored at 15:19 UTC.',
    'The number of affected customers will be available at 16:00 UTC.',
    'It is likely (55–80%) that checkout will be back by 17:00 UTC.',
    'We will finish the check of the access log by 18:00 UTC.',
    'Service will not be restored before 18:00 UTC.',
    'The call with the supplier is at 16:00 UTC.',
    'We will know by 17:00 UTC whether the restore works.',
    'We will tell customers by 16:00 UTC.',
    'We will test the failover by 12 June.',
    'Service was back at 15:19 UTC.',
    'Support will be open until midnight.',
    'The review is on Monday, 8 June.',
    'The report will be complete by Friday, 5 June.',
    'The bank’s office opens at 08:00 UTC.',
    'Payments worked again from 15:19 UTC.',
    'The board meets tomorrow at 09:00 UTC.',
    'We will have the figures of lost orders by 18:00 UTC.',
    'The next call is at 17:00 UTC.',
    'Customers can pay again since 14:49 UTC.',
    'We will report again at 18:00 UTC.',
    'We avoided a second restart, because it takes 40 minutes.',
    'The order will be delivered on 5 June.',
    'We completed the repair at 17:30 UTC and watch it until 5 June.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text, 'response', incident)).toEqual([]);
  });

  it('is quiet once service is restored', () => {
    const restored = record({ status: 'restored' });
    expect(flagged(rule, 'It will be fixed by noon.', 'response', restored)).toEqual([]);
    expect(flagged(rule, 'It will be fixed by noon.', 'response', record())).toEqual(['will be fixed']);
  });
});
