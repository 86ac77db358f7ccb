import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'jargon.identifier';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    ['We edited /etc/nginx/nginx.conf by hand.', ['/etc/nginx/nginx.conf']],
    ['The call to retry() hung.', ['retry()']],
    ['The PaymentService stopped (see pay_db_1).', ['PaymentService', 'pay_db_1']],
    ['See `orders_db` in the log.', ['`orders_db`']],
    ['We added `DROP INDEX` to the list.', ['`DROP INDEX`']],
    ['The GET request failed on a BIGINT column.', ['GET', 'BIGINT']],
    ['It ended in CrashLoopBackOff and HTTP 502 responses.', ['CrashLoopBackOff', 'HTTP 502 responses']],
  ])('marks the machine name only: %s', (text, words) => {
    expect(flagged(rule, text, 'impact')).toEqual(words);
  });

  it.each([
    'Customers saw 450 errors.',
    'Of 412 customers, 7,840 paid.',
    'See https://status.example.com/incidents/2026.',
    'Ends at 14:02 UTC, i.e. 2 p.m.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text, 'impact')).toEqual([]);
  });

  it('leaves the annex to the engineers', () => {
    expect(flagged(rule, 'The orders_db replica lagged.', 'technical')).toEqual([]);
  });

  it.each([
    'The pod payments-api-5c7b9d4f6-abcde restarted.',
    'The setting max_connections was too low.',
    'Users got an HTTP 500.',
    'The server returned 504 Gateway Timeout.',
    'The service checkoutService stopped.',
    'Error code E1234 was shown.',
    'A java.lang.OutOfMemoryError stopped the job.',
    'The host db-prod-01 was full.',
    'The table public.orders was locked.',
    'The branch fix/JIRA-123 was merged.',
    'The function processPayment() failed.',
    'The server 10.0.12.7 did not answer.',
    'The flag enableNewCheckout was on.',
    'The config.yaml file was wrong.',
    'The job failed with exit code 137.',
  ])('flags unseen wording: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Users saw error pages.',
    'The order database fell behind.',
    'GitHub was down.',
    'The iPhone app works.',
    'We returned to the version of 2 June.',
    'The e-mail went out at 15:00 UTC.',
    '500 customers called.',
    'Version 2.1 of the app is out.',
    'The McDonald account is affected.',
    'See https://status.example.com for updates.',
    'We lost 504 orders.',
    'The PayPal button was off.',
    'Between 400 and 500 orders failed.',
    'The 24/7 hotline was reachable.',
  ])('passes unseen wording: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'The server web01 ran out of memory.',
    'We restarted nginx-ingress-controller-7c6.',
    'We rolled back to v2.14.3-rc1.',
    'The config in app.config.json was empty.',
    'We ran kubectl rollout undo.',
    'The query SELECT * FROM orders took minutes.',
    'The queue payments.retry.dlq was full.',
    'A deadlock in OrderService.submit blocked it.',
    'The topic order-events-v2 had a backlog.',
    'Instance i-0abc123def456 was terminated.',
    'The 5xx rate rose.',
    'Port 443 was blocked.',
    'The column customer.email_hash was empty.',
    'The exit code was 1.',
  ])('flags what other authors write: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The status page is at status.example.com.',
    'It is a stop-gap until 6 June.',
    'In London, St. Pancras was closed.',
    'We met in room B-12.',
    'The 24-hour service works.',
    'The A/B test was stopped.',
    'The shop of M&S was closed.',
    '14:02–14:49 UTC',
  ])('passes what only looks like it: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
