import { describe, expect, it } from 'vitest';
import { fixedBy, flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'minimise.wording';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Only 40 minutes of data were lost.',
    'The disruption was short-lived.',
    'A handful of payments hiccuped.',
    'This was merely a configuration typo.',
    'Thankfully, the backups were intact.',
    'Customers will barely have noticed.',
    'There is no cause for concern.',
    'It was nothing more than a small delay.',
    'Just a few orders were late.',
    'The impact was fairly small.',
    'We hit a bump in the road during the migration.',
    'The situation is under control.',
    "It wasn't too serious.",
    'We had a short interruption of the login.',
    'Only one customer complained.',
    'A mere 3% of payments failed.',
    'It was just a test that ran too long.',
    'We were lucky that it happened on a Sunday.',
    'The outage lasted just under a minute and only touched a few shops.',
    'It was a tiny bug with a small effect.',
    'Merely 200 orders are affected.',
    'Few people were impacted, thankfully.',
    'The effect on customers was negligible and brief.',
    'The problem is nothing serious.',
    'It is no big deal.',
    'We saw a momentary dip in service.',
    'Just a small group of customers was hit.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Only card payments failed; wallet payments worked.',
    'The release check covers code only.',
    'Only after the restart at 15:00 UTC did errors fall.',
    'Just before 14:02 UTC the job started.',
    'Only 12 of 40 servers had recovered by 15:00 UTC.',
    'The small-business customers heard from us at 14:30 UTC.',
    'The brief for the board goes out at 17:00 UTC.',
    'The error rate was 18% at 14:10 UTC.',
    'GitHub worked only in part for 24 hours.',
    'The short form of the report has two pages.',
    'We read the logs only once an hour.',
    'Unaffected: search and browsing.',
    'At least 3,200 customers were affected.',
    'The outage lasted 47 minutes.',
    'Small shops pay by the month.',
    'The team has only one person on call at night.',
    'The second test is short: ten minutes.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['Only 2% of orders failed.', '2% of orders failed.'],
    ['Luckily, it happened at night.', 'It happened at night.'],
    ['It was just a test of ours.', 'It was a test of ours.'],
    ['It only touched a few shops.', 'It touched a few shops.'],
    ['Only a few shops closed.', 'A few shops closed.'],
    ['We had a minor outage.', 'We had an outage.'],
    ['A short hiccup in checkout.', 'A failure in checkout.'],
    ['It was a glitch.', 'It was a failure.'],
    ['It stopped and, luckily, nothing was lost.', 'It stopped and nothing was lost.'],
  ])('has the words instead: %s', (text, better) => {
    expect(fixedBy(rule, text)).toBe(better);
  });
});
