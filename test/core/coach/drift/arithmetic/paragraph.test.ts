import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../conflicts-in.ts';

describe('the numbers of a paragraph against each other', () => {
  it.each([
    ['The outage ran from 14:02 to 14:49 UTC. It lasted 90 minutes.', 'is not 90 minutes'],
    [
      'The outage started at 14:02 UTC and ended at 14:49 UTC. The total downtime was two hours.',
      'is not two hours',
    ],
    ['The outage started at 14:02 UTC. It ended 30 minutes later, at 15:15 UTC.', 'is not 30 minutes'],
    ['1,000 of 4,000 payments failed. That is 50% of payments.', '1,000 of 4,000 is not 50%'],
    ['Three regions were affected: Germany, France, Spain and Italy.', '4 are listed'],
    ['The outage hit two sites: Berlin, Lyon and Porto.', '3 are listed'],
    ['1,400 of 1,200 orders were lost.', 'cannot be a part'],
    ['Of 200 servers, 240 failed.', 'cannot be a part'],
    ['A total of 500 orders were lost: 300 in Germany and 100 in France.', 'do not make 500'],
    ['All 4 sites were down. The five sites are back.', '“4 sites” elsewhere'],
    ['We cancelled 12 flights. All 15 cancelled flights have been rebooked.', '“12 flights” elsewhere'],
    ['2,100 accounts were locked. We have now unlocked all 2,600 accounts.', '“2,100 accounts” elsewhere'],
    [
      'About 3,200 customers could not pay. By the end, 3,900 customers had been unable to pay.',
      '3,200 customers',
    ],
  ])('disagree: %s', (text, message) => {
    expect(conflictsIn(text)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    'The outage ran from 14:02 to 14:49 UTC. It lasted 47 minutes.',
    'The outage ran from 14:02 to 14:49 UTC. The repair took three hours.',
    '1,000 of 4,000 payments failed. That is 25% of payments.',
    'Three regions were affected: Germany, France and Spain.',
    'Two sites were hit: Berlin and Lyon, Porto was spared.',
    'The outage hit two services: search, which needs the index, and the shop.',
    '1,200 of 1,400 orders were lost.',
    'A total of 500 orders were lost: 300 in Germany and 200 in France.',
    'Six servers failed. Two servers are back.',
    'We rebuilt 212 balances. If sums differ again, we rebuild all 61,000 balances.',
    'Support received 320 tickets. All 120 urgent tickets were answered.',
    'We cancelled 12 flights. All 3 cancelled flights to Spain have been rebooked.',
    'Six servers failed and two more servers were stopped. All eight servers are back.',
    'We lost 300 orders on Monday. We lost 500 orders on Tuesday.',
  ])('agree or speak of something else: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});
