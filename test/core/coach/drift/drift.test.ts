import { describe, expect, it } from 'vitest';
import { row } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { conflicts, incidentWith } from './drift-record.ts';

describe('a typed number that disagrees with the record', () => {
  it.each([
    [
      '3,400 customers were affected.',
      'The text says 3,400 customers; the record says 3,187 (Customers affected).',
    ],
    ['About 3,900 customers were hit.', 'Customers affected'],
    ['The outage affected 2,100 customers.', 'Customers affected'],
    ['Customers affected: 3,900.', 'Customers affected'],
    ['The number of affected customers is 3,900.', 'Customers affected'],
    ['Card payments failed for 3,900 customers.', 'Customers affected'],
    ['3,900 of our customers could not pay.', 'Customers affected'],
    ['Some four thousand customers were affected.', 'Customers affected'],
    ['Twelve hundred customers were affected.', 'Customers affected'],
    ['More than 4,000 customers were affected.', 'Customers affected'],
    ['Fewer than 3,000 customers were affected.', 'Customers affected'],
    ['Between 4,000 and 5,000 customers were affected.', 'Customers affected'],
    ['4% of our 90,000 customers noticed.', 'Of how many in all'],
    ['1,500 card payments failed.', 'Attempts that failed'],
    ['1,412 of 9,840 card payments failed.', 'Attempts in all'],
    ['Support received 240 tickets.', 'Support tickets'],
    ['726 flights were fine; 900 flights were cancelled.', 'Flights cancelled'],
    ['For us 25% of card payments failed.', 'Share that failed'],
    ['A third of card payments failed.', 'Share that failed'],
    ['One in three card payments failed.', 'Share that failed'],
    ['The failure rate was 22%.', 'Share that failed'],
    ['The outage affected 10% of our customers.', 'Share of customers'],
    ['Our reliability target is 99.5%.', 'Reliability target'],
    ['It lasted 57 minutes.', 'The text says 57 minutes; the record says 47 minutes (Duration).'],
    ['The outage lasted an hour and a half.', 'Duration'],
    ['Card payments have not worked for 110 minutes.', 'Duration'],
    ['The service has not been available for 110 minutes.', 'Duration'],
    ['Lasted 90 minutes.', 'Duration'],
    ['Card payments were down for 1 h 20 min.', 'Duration'],
    ['Service was unavailable for two hours.', 'Duration'],
    ['We had a 20-minute outage.', 'Duration'],
    ['For 57 minutes customers could not pay.', 'Duration'],
    ['Customers could not pay by card for 30 minutes.', 'Duration'],
    ['It took us 15 minutes to notice.', 'Time to detect'],
    ['We noticed it within 10 minutes.', 'Time to detect'],
    ['The failure was mitigated after 20 minutes.', 'Time to mitigate'],
    ['We lost $140,000 in sales.', 'Lost or delayed sales'],
    ['Lost sales of about $90k are likely.', 'Lost or delayed sales'],
    ['We refunded $25,000.', 'Refunds'],
    ['Contract credits: $12,000.', 'Contract credits'],
    ['We lose $640 a minute.', 'Cost of each further minute'],
    ['Please approve $28,000 for it.', 'Amount'],
    ['We sell for $300,000 an hour.', 'Revenue per hour'],
    ['The outage started at 14:12 UTC.', 'The text says 14:12 UTC; the record says 14:02 UTC (Started).'],
    ['The outage started at 16:12 CEST.', 'Started'],
    ['The outage started at 2:12 p.m. UTC.', 'Started'],
    ['The outage began on 2 June.', 'Started'],
    ['From 13:30 UTC, card payments failed.', 'Started'],
    ['Card payments failed between 13:30 and 14:49 UTC.', 'Started'],
    ['The failure lasted from 14:02 to 15:02 UTC.', 'Restored'],
    ['We were back to normal at 15:20 UTC.', 'Restored'],
    ['Our monitoring detected the problem at 14:26 UTC.', 'Detected'],
    ['For roughly an hour and ten minutes, customers could not pay.', 'Duration'],
    ['The alarm rang at 14:16 UTC.', 'Detected'],
    ['Service was restored at 15:49 UTC.', 'Restored'],
    ['Everything works: card payments were back at 14:59 UTC.', 'Restored'],
    ['Next update at 18:45 UTC.', 'Next update'],
    ['The next message to customers is due at 17:30 UTC.', 'Next customer message'],
    ['Legal has had the facts since 15:40 UTC.', 'Legal has the facts since'],
    ['The review is on 9 June.', 'Review'],
    ['The decision is needed by 18:00 UTC.', 'Deadline'],
    ['3,900 users were affected.', 'Customers affected'],
    ['5,000 customers experienced errors.', 'Customers affected'],
    ['We were down for two hours.', 'Duration'],
    ['Payments did not work for 90 minutes.', 'Duration'],
    ['For 90 minutes nobody could pay.', 'Duration'],
    ['No payments were possible for 90 minutes.', 'Duration'],
    ['It was two hours before service was back.', 'Duration'],
    ['At 13:30 UTC, card payments failed.', 'Started'],
    ['Card payments stopped at 13:30 UTC.', 'Started'],
    ['Payments went down at 13:30 UTC.', 'Started'],
    ['At 13:30 UTC the outage began.', 'Started'],
    ['We restored service at 15:30 UTC.', 'Restored'],
    ['Payments resumed at 15:30 UTC.', 'Restored'],
    ['At 15:30 UTC everything was back to normal.', 'Restored'],
    ['Monitoring alerted us at 14:30 UTC.', 'Detected'],
    ['$140,000 of revenue was lost.', 'Lost or delayed sales'],
    ['30% of payments failed.', 'Share that failed'],
  ])('is found: %s', (text, message) => {
    const found = conflicts(text);
    expect(found.map((hit) => hit.message)).toEqual([expect.stringContaining(message)]);
    expect(found[0]?.severity).toBe('error');
  });

  it('says when only the currency differs: nothing is converted', () => {
    expect(conflicts('We lost €40,000 in sales.').map((hit) => hit.message)).toEqual([
      'The text says €40,000; the record says $30,000 to $50,000 (Lost or delayed sales). Amounts of different currencies are not converted.',
    ]);
    expect(conflicts('We lost 40k EUR in sales.', incidentWith({}, { currency: 'EUR' }))).toEqual([]);
    expect(conflicts('We lost $40,000 in sales.', incidentWith({}, { currency: 'AUD' }))).toEqual([]);
  });

  it('warns only where the words leave room', () => {
    expect(conflicts('Impact: 3,900 customers.').map((hit) => hit.severity)).toEqual(['warn']);
  });
});

describe('a typed number that may be right', () => {
  it.each([
    'About 3,200 customers were affected.',
    'Nearly 3,200 customers were affected.',
    'More than 3,000 customers were affected.',
    'At least 3,100 customers were affected.',
    'Up to 3,400 customers were affected.',
    'Between 2,900 and 3,400 customers were affected.',
    'Some three thousand customers were affected.',
    '3.2k customers were affected.',
    '1,200 customers were affected by 14:30 UTC.',
    'By 14:30, 1,200 customers were affected.',
    'So far 3,187 customers are affected; 1,200 customers were affected at first.',
    '900 customers were affected in Spain.',
    'In Spain, 900 customers were affected.',
    '300 customers were hit twice.',
    '40 customers called us.',
    'One customer was affected twice.',
    'We wrote to 12 customers.',
    'The last incident, in March 2025, lasted 3 hours and hit 12,000 customers.',
    'Customers in Germany were hit hardest: 1,100 customers could not pay.',
    'In the worst case 5,000 customers were affected.',
    'The invoice system was down for 15 minutes on 1 June.',
    'In the hour before 0.2% of card payments failed.',
    '0.2% of card payments failed in the hour before.',
    'We will call the 20 largest customers by 17:00 UTC.',
    'A full outage would affect 80,000 customers.',
    'About 40% of affected customers tried again.',
    'It was down again for 2 minutes at 15:05 UTC.',
    'Each minute of outage costs more than $300.',
    '900 corporate customers were affected.',
    '1,200 customers would be affected next time.',
    'Customers rose from 2,800 to 3,187.',
    'Of these, 200 customers could not pay at all.',
    'The top 20 customers were not affected.',
    '4% of 80,000 customers were affected.',
    'One in twenty-five customers noticed.',
    'Nearly a fifth of card payments failed.',
    'Some 18.4% of card payments failed.',
    'Failures exceeded 1% of card payments at 14:02 UTC.',
    '82% of card payments worked.',
    'The share that fails rose by 4 percentage points.',
    'It lasted three quarters of an hour.',
    'The outage lasted about 45 minutes.',
    'The outage lasted less than an hour.',
    'The outage lasted 0:47 h.',
    'The outage lasted 47m.',
    'The rollback lasted 3 minutes.',
    'The meeting lasted two hours.',
    'Search was down for 5 minutes in May.',
    'Wallet payments failed for 10 minutes.',
    '30% of wallet payments failed.',
    'We started the rollback at 14:40 UTC.',
    'At 14:31 UTC errors started to fall.',
    'We have 12 people on it.',
    '40 users wrote to us.',
    'An earlier outage lasted 20 minutes.',
    'The outage last year lasted 3 hours.',
    'The restart took 12 minutes.',
    'The check takes 43.2 minutes a month.',
    'It took four minutes to notice.',
    'We lost $41,000 in sales.',
    'We lost 30 to 50 thousand dollars in sales.',
    'The fix costs $18,000.',
    'A second check costs $2,000 a year.',
    'We refunded about $18k.',
    'The outage started at 16:02 CEST.',
    'The outage started at 10:02 EDT.',
    'The outage started at 10:02 ET.',
    'The outage started at 2:02 p.m. UTC.',
    'The outage started at 14.02 UTC.',
    'The outage started at 14:02.',
    'The outage started about 14:00 UTC.',
    'The outage started on 3 June.',
    'The rollback started at 14:40 UTC.',
    'A second alarm rang at 14:31 UTC.',
    'Messages went out at 14:31, 14:52 and 15:20 UTC.',
    'Service was restored at 16:49 CEST on 3 June.',
    'Search was restored at 14:20 UTC.',
    'We had planned the change for 13:00 UTC.',
    'Report 2 has 14 pages.',
    'The clause of 2019 allows 72 hours.',
    'We will know more in 90 minutes.',
    'A customer said “3,900 customers were affected”.',
  ])('is let pass: %s', (text) => {
    expect(conflicts(text).map((hit) => hit.message)).toEqual([]);
  });

  it('is not compared with what nobody knows yet', () => {
    const open = incidentWith({ customers: unknown(), loss: null, shareFailed: null, attemptsFailed: null });
    expect(conflicts('About 9,000 customers were affected and we lost $5 million.', open)).toEqual([]);
  });

  it('holds an amount in another currency against the figure that is in it', () => {
    const base = incidentWith();
    const refunded = row('figures', 'f3', {
      name: 'Refunds to British customers',
      value: exact('money', 2_400_000, { currency: 'GBP' }),
    });
    const incident = { ...base, lists: { ...base.lists, figures: [...base.lists.figures, refunded] } };
    expect(conflicts('Refunds to British customers came to £24,000.', incident)).toEqual([]);
    const told = 'The text says £26,000; the record says £24,000 (Refunds to British customers).';
    const wrong = conflicts('Refunds to British customers came to £26,000.', incident);
    expect(wrong.map(({ message }) => message)).toEqual([told]);
    expect(conflicts('Refunds to British customers came to $24,000.', incident)).toHaveLength(1);
  });

  it('holds a count that proves a repair against the measure, whatever it counts', () => {
    const repaired = incidentWith({
      verificationBefore: exact('count', 4_180),
      verificationAfter: exact('count', 3_968, { thing: 'balances' }),
      verificationMeasure: 'differ from the journal',
    });
    const told = 'The text says 3,700 balances; the record says 3,968 balances (Measure now).';
    expect(
      conflicts('Of all, 3,700 balances differ from the journal.', repaired).map((hit) => hit.message),
    ).toEqual([told]);
    expect(conflicts('3,968 balances differ from the journal.', repaired)).toEqual([]);
    expect(conflicts('4,180 differ from the journal.', repaired)).toEqual([]);
  });
});
