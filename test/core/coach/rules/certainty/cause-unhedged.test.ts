import { describe, expect, it } from 'vitest';
import { fixedBy, flagged, holdsItsExamples, record } from '../../speak.ts';

const rule = 'cause.unhedged';
const sentence = 'The outage was caused by a full disk.';

describe(rule, () => {
  holdsItsExamples(rule);

  it('allows the cause once the record says that it is confirmed', () => {
    expect(flagged(rule, sentence, 'cause', record({ causeStatus: 'confirmed' }))).toEqual([]);
    expect(flagged(rule, sentence, 'cause', record({ causeStatus: null }))).toEqual(['was caused by']);
    expect(flagged(rule, sentence, 'cause', record({ causeStatus: 'unknown' }))).toEqual(['was caused by']);
  });

  it('reads the technical details as well, but not the timeline', () => {
    expect(flagged(rule, sentence, 'technical')).toEqual(['was caused by']);
    expect(flagged(rule, 'Alarm triggered; release stopped because of it.', 'timeline')).toEqual([]);
  });

  it.each([
    'The refunds are due to be paid on Friday.',
    'We check whether the failure was caused by the release.',
    'There is a roughly even chance (45–55%) that it failed because of the release.',
    'An attack was ruled out as the cause of this; the cause is open.',
    'The report is late due to a holiday.',
    'It is likely (55–80%) that the release at 14:02 UTC started this.',
    'The queue is empty since 15:19 UTC.',
    'The failure started at 14:02 UTC and ended at 14:49 UTC.',
    'The source of the figure is the payment log.',
    'The update is due at 16:00 UTC.',
    'The disruption began at 14:02 UTC.',
    'We are testing three possible causes.',
    'Customers could not pay by card.',
    'We stopped the release because we do not know the cause.',
    'We stopped the job at 14:31 UTC.',
    'BuildNest took the log offline at 08:05 UTC.',
    'The supplier took the public copies down.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('sees a change several words away from what it did', () => {
    expect(flagged(rule, 'A change to the payment settings triggered it.')).toEqual([
      'change to the payment settings triggered',
    ]);
  });

  it.each([
    'The outage stemmed from a full disk.',
    'A faulty update brought down the servers.',
    'The reason for the outage was a wrong setting.',
    'Checkout was unavailable because the cache was full.',
    'Root cause: expired certificate.',
    'The failure resulted from a bad cable.',
    'The crash was traced to a memory leak.',
    'An expired certificate triggered the failure.',
    'The orders were lost because the queue overflowed.',
    'The cause has been a race condition.',
    'A network change led to the outage.',
    'Owing to a wrong limit, payments failed.',
    'The disk filled up, so the database stopped.',
    'The incident has its origin in a change made on Tuesday.',
    'The crash was down to an out-of-memory condition.',
    'Our analysis shows that a wrong timeout made checkout fail.',
    'An overloaded server led to the delays.',
    'Since the certificate had expired, customers could not log in.',
    'The database ran out of connections, which caused the outage.',
    'The blame lies with a bad cable.',
    'What happened was that two jobs wrote to the same table.',
    'A power surge knocked out both power supplies.',
    'We found the cause: an expired certificate.',
    'It was the new release that broke the checkout.',
    'The reason the site was slow is a missing index.',
    'The new version is the reason for the crash.',
  ])('flags it in other words: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The cause is not yet known.',
    'It is likely (55–80%) that the release started the failure.',
    'We suspect that the disk was full.',
    'The refunds are due to be paid on 5 June.',
    'We check whether the release caused the failure.',
    'The report is late because of the holiday.',
    'The trigger may be a change of settings; we confirm it by 18:00 UTC.',
    'Errors rose after the release at 14:02 UTC.',
    'The alarm fired four minutes after the first failed payment.',
    'The cause is still open.',
    'Confidence is low because two logs disagree.',
    'We switched to the second site because it was ready.',
  ])('passes what is well said: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['The root cause of it was a bad release.', 'The likely cause of it was a bad release.'],
    ['It was caused by a full disk.', 'It was likely caused by a full disk.'],
    ['It stopped due to a lock.', 'It stopped likely due to a lock.'],
  ])('has the words instead: %s', (text, better) => {
    expect(fixedBy(rule, text)).toBe(better);
  });
});
