import { describe, expect, it } from 'vitest';
import { conflictsIn } from './conflicts-in.ts';

const TWICE: readonly string[] = [
  'Roughly 5,400 users saw error pages. All told, 6,100 users got errors.',
  'It took 25 minutes to roll back. The rollback took three quarters of an hour.',
  'Our status page was updated at 10:05 UTC. At 10:50 UTC we updated the status page.',
  'The disk filled up at 06:55 UTC. According to the log the disk was full at 05:56 UTC.',
  'Engineers were paged at 03:12 UTC. The page went out at 03:21 UTC.',
  'Replication lag peaked at 40 seconds. The lag peaked at 4 minutes.',
  'The payments database was down for 12 minutes. The database was down for 30 minutes.',
  'The contract penalty comes to $250k. A penalty of $205,000 is due under the contract.',
  'We expect the fix at 17:30 UTC. The fix is expected at 18:30 UTC.',
  'The certificate was valid until 30 June. The certificate ran out on 3 June.',
  'The database restart took 12 minutes. It took 21 minutes.',
  'The disk was replaced by the night shift at 03:10 UTC. The disk was replaced at 03:40 UTC.',
  'Impact: 1,050 merchants. The number of merchants hit was 1,500.',
  'Login failed for half of our users. Two thirds of our users could not log in.',
  'The next update is at 16:00 UTC. You will hear from us next at 17:00 UTC.',
  'Refunds will cost us about €22k. We set aside €32,000 for refunds.',
  'The insurer covers £40,000. £60,000 is covered by the insurer.',
  'Nobody was charged twice. Some 120 customers were charged twice.',
  'No orders were lost. In all, 12 orders were lost.',
  'The incident affected three data centres. Both data centres were affected.',
  'We refunded 340 customers. Of these we called 12; 430 of them wrote to us.',
];

const CLEAN: readonly string[] = [
  'Roughly 5,400 users saw error pages. Of these, 610 wrote to us.',
  'We called the supplier at 09:20 UTC. The supplier called back at 09:50 UTC.',
  'Replication lag peaked at 40 seconds. Delivery lag peaked at 4 minutes.',
  'The lag peaked at 40 seconds. Replication lag peaked at 4 minutes.',
  'The database was down for 12 minutes. The payments database was down for 30 minutes.',
  'The database was down for 12 minutes. The payments database was down for 30 minutes. The database was down for 12 minutes.',
  'The database failed at 14:02. The backup database failed at 14:10.',
  'The queue held 900 mails. The outgoing queue held 300 mails.',
  'The payments database was down for 30 minutes. The orders database was down for 12 minutes. The database was down for 12 minutes.',
  'The outgoing queue held 300 mails. A queue held 900 mails.',
  'Replication lag peaked at 40 seconds on 2 June. On 3 June the lag peaked at 4 minutes.',
  'Our status page was updated at 10:05 UTC. At 10:50 UTC we updated the status page again.',
  'The contract penalty comes to $250k. We have paid $205,000 of the penalty so far.',
  'The daily limit is 400 euros. The monthly limit is 4,000 euros.',
  'In all 3,400 travellers were stranded. We found hotels for 2,300 stranded travellers.',
  'Costs: $4,000 for overtime, $3,000 for hardware, $7,000 in all.',
  'Our deadline is 4 June. The supplier has a deadline of 14 June.',
  'Nobody lost money. Some 120 customers waited a day for it.',
  'So far no orders were lost. By noon UTC 12 orders were lost.',
  'The incident affected three data centres. Both data centres in Spain were affected.',
  'Refunds will cost us about €22k. We set aside €32,000 for refunds and vouchers.',
  'We refunded 340 customers. 43 of them wrote to us.',
  'The next update is at 16:00 UTC. The last one was at 15:00 UTC.',
  'The disk was replaced at 03:10 UTC. The second disk was replaced at 03:40 UTC.',
];

describe('one fact told in two sentences', () => {
  it.each(TWICE)('is told twice: %s', (text) => expect(conflictsIn(text)).toHaveLength(1));
  it.each(CLEAN)('is not one fact: %s', (text) => expect(conflictsIn(text)).toEqual([]));
});
