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
    'An insignificant part of the catalogue showed old prices.',
    'At worst, a user had to press the button twice.',
    'All that happened was that the page loaded slowly.',
    'Strictly speaking this wasn’t an outage, more of a slowdown.',
    'I wouldn’t even describe it as an incident.',
    'The slowdown was barely visible to shoppers.',
    'The silver lining is that the failure came on a Sunday.',
    'It was over before most people had had their coffee.',
    'This was a one-off in an otherwise excellent quarter.',
    'Hardly a soul was logged in at the time.',
    'The damage is easily repaired.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Only card payments failed; wallet payments worked.',
    'The release check covers code only.',
    'Only after the restart at 15:00 UTC did errors fall.',
    'Just before 14:02 UTC the job started.',
    'Only 12 of 40 servers had recovered by 15:00 UTC.',
    'Only 1 full backup exists.',
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
    'The one-off cost of the repair is EUR 40,000.',
    'All customers had to reset their passwords on 4 June.',
    'The problem is within one file of the export.',
    'We isolated the faulty server at 12:40 UTC.',
    'Nobody was able to pay between 14:02 and 14:49 UTC.',
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
