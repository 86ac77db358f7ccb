import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../speak.ts';

const rule = 'jargon.identifier';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    ['We edited /etc/nginx/nginx.conf by hand.', ['/etc/nginx/nginx.conf']],
    ['The call to retry() hung.', ['retry()']],
    ['The PaymentService stopped (see pay_db_1).', ['PaymentService', 'pay_db_1']],
    ['It ended in CrashLoopBackOff and HTTP 502 responses.', ['CrashLoopBackOff', 'HTTP 502 responses']],
  ])('marks the machine name only: %s', (text, words) => {
    expect(flagged(rule, text, 'impact')).toEqual(words);
  });

  it.each([
    'Customers saw 450 errors.',
    'Of 412 customers, 7,840 paid.',
    'See `orders_db` in the log.',
    'See https://status.example.com/incidents/2026.',
    'Ends at 14:02 UTC, i.e. 2 p.m.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text, 'impact')).toEqual([]);
  });

  it('leaves the annex to the engineers', () => {
    expect(flagged(rule, 'The orders_db replica lagged.', 'technical')).toEqual([]);
  });
});
