import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import { briefOf, noTerms, record, section } from '../speak.ts';
import { conflicts } from './drift-record.ts';

describe('two numbers of one text', () => {
  const bare = record();
  it.each([
    'Affected: 4% of 80,000 customers = 5,000 customers.',
    'In all 25% of card payments (1,412 of 7,840) were tried again.',
    'In all 1,412 of 7,840 card payments (25%) were tried again.',
    'Start 14:02 UTC, end 14:49 UTC, duration 57 minutes.',
    'It failed from 14:02 to 14:49 UTC (57 minutes).',
    'It failed between 14:02 and 14:49 UTC for 57 minutes.',
    'For 57 minutes, from 14:02 to 14:49 UTC, nobody could pay.',
    'About 3,900 customers were affected. We know that 3,200 customers could not pay.',
    'The outage started at 14:02 UTC. Then the incident began at 14:20 UTC.',
    'Support got 212 calls. Support got 240 calls.',
    'We lost 1,400 orders. In all, 2,000 orders were lost.',
    '3,200 users were affected. We now know that 3,900 users were affected.',
    '18% of requests failed. The failure rate was 25%.',
    'The failure rate was 25%. 18% of requests failed.',
    '18% of card payments failed. Elsewhere we say that 25% of card payments failed.',
    'The outage lasted 47 minutes (14:02 to 15:02 UTC).',
    'It began at 14:02 UTC and ended at 14:49 UTC, 37 minutes later.',
    '5,200 customers (4% of 80,000) were affected.',
    'Headline: 47 minutes. Annex: 57 minutes.',
    'Next update at 18:15 UTC. The next update is due at 19:00 UTC.',
    'The outage lasted 47 minutes. The disruption lasted more than two hours.',
    'We lost $41,000. The loss is €41,000.',
    'Of the 500 orders, 300 were delivered and 250 were lost.',
    '18% of payments failed and 90% succeeded.',
    'We had 500 orders, of which 600 failed.',
    '10 of the 8 servers failed.',
    '5 shops in Lyon and 7 in Paris make 13 shops.',
    'The three causes are speed, size, age and load.',
    'The queue doubled from 1,000 to 5,000 messages.',
    'The outage started at 14:02 UTC; the alarm came 10 minutes later at 14:20 UTC.',
    'The report says 47 minutes. The annex says 57 minutes.',
    'Support received 212 tickets. 240 tickets reached support.',
    '1,200 orders were lost. 1,500 orders are missing.',
    'Our uptime was 99.95%. Uptime was 99.5%.',
  ])('is listed: %s', (text) => {
    expect(conflicts(text, bare)).toHaveLength(1);
  });

  it.each([
    'In all 18% of card payments (1,412 of 7,840) were tried again.',
    'It failed from 14:02 to 14:49 UTC (47 minutes).',
    'It failed from 23:50 to 00:10 UTC (20 minutes).',
    'From 14:02 to 14:49 UTC we checked 57 minutes of logs.',
    'It began at 14:02 UTC and ended at 14:49 UTC, 47 minutes later.',
    '3,200 customers (4% of 80,000) were affected.',
    'On 5 June 120 flights were cancelled. On 6 June 300 flights were cancelled.',
    '18% of card payments failed at the peak. Over the day 4% of card payments failed.',
    'EU: 1,200 customers. US: 2,000 customers.',
    'In 2024 the outage lasted 3 hours. This outage lasted 47 minutes.',
    'The outage lasted 47 minutes. For some, the outage lasted two hours.',
    'Search failed for 10 minutes. Checkout failed for 47 minutes.',
    '12% of payments failed. 18% of calls failed.',
    'Checkout was down for 47 minutes. Bookings were down for 20 minutes.',
    'Payments were back at 14:49 UTC. Bookings were back at 15:20 UTC.',
    'Group A lost 100 orders. Group B lost 200 orders.',
    'Of the 500 orders, 300 were delivered and 200 were lost.',
    'Of 500 customers, 300 called and 250 wrote.',
    '18% of payments failed and 82% succeeded.',
    'The two sites are slow, old and full.',
    'The queue doubled from 1,000 to 2,100 messages.',
    'The outage started at 14:02 UTC; the alarm came 18 minutes later at 14:20 UTC.',
    'Plan A takes 2 hours. Plan B takes 4 hours.',
    'About 3,200 customers were affected. We know that 3,187 customers could not pay.',
    'At 14:02 UTC errors were 3%. At 14:10 UTC errors were 5%.',
    'The outage started at 14:02 UTC. The incident began at 16:02 CEST.',
  ])('is let pass: %s', (text) => {
    expect(conflicts(text, bare).map((hit) => hit.message)).toEqual([]);
  });

  it('names the place of the other', () => {
    const brief = briefOf(
      section('impact', '3,200 customers were affected.'),
      section('communication', 'Then 3,900 customers were affected.'),
    );
    const { conflicts: found } = driftOf({ text: readBrief(brief), incident: bare, vocabulary: noTerms });
    expect(found.map((hit) => hit.message)).toEqual([
      '“3,900 customers” here, “3,200 customers” in the section “impact”.',
    ]);
  });
});
