import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'time.weasel';

describe(rule, () => {
  holdsItsExamples(rule);

  it('marks whole words', () => {
    expect(flagged(rule, 'A recent deployment caused it.')).toEqual(['recent deployment']);
    expect(flagged(rule, 'The measurement of latency was wrong.')).toEqual([]);
  });

  it.each([
    'We hope to know more shortly.',
    'The report follows in the coming weeks.',
    'The team will look at it at some point.',
    'Customers will be informed in a timely manner.',
    'We will get back to you when we have more.',
    'A similar failure happened a few weeks ago.',
    'The queue was stuck for some time.',
    'Eventually the servers recovered.',
    'The problem was fixed quickly.',
    'The switch will be replaced in the near future.',
    'The disk has been full for a long time.',
    'More details will follow later.',
    'The service recovered within minutes.',
    'It took a while to find the fault.',
    "We'll share the findings as soon as they are available.",
    'We will let you know in due course.',
    'The replacement will arrive shortly.',
    'Engineers will look into it as quickly as they can.',
    'It will be ready in a couple of weeks.',
    'The team recently changed the limit.',
    'At some stage the disk filled up.',
    'Work on the fix continues for the time being.',
    'The alarm was noticed late.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The next update is at 16:30 UTC.',
    'Errors began shortly after 14:02 UTC.',
    'We act no later than 18:00 UTC.',
    'It is too soon to name a cause.',
    'As soon as the error rate exceeds 1%, we switch to the second processor.',
    'The storage is eventually consistent.',
    'The report comes soon, on 5 June.',
    'The outage lasted 47 minutes.',
    'The change was made on 2 June.',
    'Payments recovered within three minutes.',
    'How soon the supplier answers is not known.',
    'Three minutes later errors were below 1%.',
    'We measured the queue every five minutes.',
    'The next update is at 17:00 UTC.',
    'The supplier answers by 5 June.',
    'The restart took 20 minutes.',
    'Both sides held unique recent changes.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
