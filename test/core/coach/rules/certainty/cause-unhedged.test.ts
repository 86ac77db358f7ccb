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
    'Pallets sat on the wrong dock because the label printer used an old template.',
    'The billing job tripped over a leap day.',
    'The import choked on a malformed price file.',
    'The booking page buckled under the load of the ticket sale.',
    'The branch network fell victim to a mistyped route.',
    'Half of the till receipts were swallowed by a broken print queue.',
    'It all began with a battery that nobody had replaced.',
    'A wrong time zone in the export lies at the root of the missing shifts.',
    'We have a single expired token to thank for the dead kiosks.',
    'The gateway ran so hot that it switched itself off.',
    'A worn cable in the riser let water into the socket, leaving the ward without telephones.',
    'The pager stayed silent, as its SIM card had expired.',
    'Having lost its lease, the controller dropped every session.',
    'The fault sits in the routing table of the Leeds site.',
    'We have found the bug: the counter overflows at 65,535.',
    'No mystery here: the disk was full.',
    'The wrong doses owe their existence to a rounding step in the interface.',
    'The queue was too short for the Christmas load, and letters went missing.',
    'That the alarms stayed off is down to a muted channel.',
    'The tills died of a leaking process.',
    'A stale cache served old prices to 4,000 shoppers.',
    'The pump controllers restarted in a loop, a consequence of the new firmware.',
    'Logins were blocked by a firewall rule from March.',
    'Your customers saw blank pages because the certificate chain was incomplete.',
    'The evidence leaves one explanation: the failover script ran twice.',
    'The trail leads to a script that cleans up old accounts.',
    'An index rebuilt at noon is what slowed the search.',
    'The patch broke it.',
    'The pension letters carry the wrong date for one reason: a template was swapped.',
    'Two meters share one number, so bills went to the wrong flat.',
    'One wrong digit and 4,000 salaries bounced.',
    'The ward lost its monitors through a loose plug.',
    'The printers stand still: the licence ran out at midnight.',
    'The new driver clashed with the old scanner.',
    'The sale was too much for the little database.',
    'The reason cards bounced: a stale table.',
    "An old cron job has the night's chaos on its conscience.",
    'What we have here is a corrupted index.',
    'The patch is the villain.',
    'This was a classic case of a memory leak.',
  ])('flags a cause by its construction: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The team paused the roll-out because two checks disagreed.',
    'The meeting moved to 15:00 GMT because the auditor is on a train.',
    'We keep the tills on the old version because the new one is not yet tested.',
    'The refund takes three days because banks clear once a day.',
    'The dose list was checked by the ward sister at 07:15 BST.',
    'The letters were stopped by the night shift at 04:10 UTC.',
    'The pump stopped at 02:10 UTC and the alarm followed at 02:14 UTC.',
    'Whether the patch broke it is being tested until 18:00 UTC.',
    'Two of three tests have failed to reproduce it, so the cause is open.',
    'The shop stays shut so that the counters can be counted.',
    'The old template is back, so new labels carry the right dock.',
    'The fault is not yet found.',
    'The engineers switched off the cooling unit because it leaked.',
    'The report comes a day late because of the bank holiday.',
    'The standby took over at 03:12 UTC, so wards kept their lists.',
    'The alarm stayed silent; why is being looked into until 20:00 UTC.',
    'The table was emptied by accident.',
    'The two requests were rejected by the new check.',
    'The queue holds 4,000 letters, and the printer manages 600 an hour.',
    'We have asked the supplier for its log.',
    'Customers call because they have had no answer; the call centre gets a text at 12:00 CET.',
    'The second site served all shoppers from 09:20 CET.',
    'The error was found by a script at 09:40 UTC.',
    'Service was restored by a configuration change at 15:02 UTC.',
    'The tills failed in three places: Leeds, York and Hull.',
    'The stale table was rebuilt at 09:40 UTC.',
    'The shop was opened by a second key.',
    'The ward had its monitors back by 09:40 UTC.',
  ])('passes what only looks like one: %s', (text) => {
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
