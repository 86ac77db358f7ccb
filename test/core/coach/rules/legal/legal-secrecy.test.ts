import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'legal.secrecy';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each(['This stays between us.', 'We will wipe the old chat history.', 'We withhold the number.'])(
    'flags: %s',
    (text) => {
      expect(flagged(rule, text)).not.toEqual([]);
    },
  );

  it.each([
    'The cache node never got invalidation after the deploy. dont tell mgmt yet',
    "Don't tell mgmt yet.",
    'don’t tell management yet',
    'Please dont tell management yet.',
    'dont tell the board',
    'We should not tell our CEO.',
    'Pls dont inform the regulator',
    'dont tell anyone',
    'Nobody checks the annex.',
  ])('flags, as a chat has it: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Nobody checks whether flags are fresh.',
    'Nobody checks the backups.',
    'No one checks it.',
    'The alerts don’t tell management which service is down.',
  ])('passes a weakness told plainly: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('passes a button that is hidden from customers', () => {
    expect(flagged(rule, 'We hide the checkout button until 17:00 UTC.')).toEqual([]);
  });

  it.each([
    'Do not tell anyone outside the team.',
    'This stays in this room.',
    'Please delete this e-mail after reading.',
    'We had better not write that down.',
    'We should keep the numbers from the press.',
    'Nobody needs to know about the second failure.',
    "Let's leave this out of the report.",
    'Remove the chat from 3 June before the audit.',
    'Make sure the regulator does not hear about it.',
    'We can sweep this under the rug.',
    'It is best to stay silent about the refunds.',
    'Tell the customers nothing.',
    'We will hide the real number from customers.',
    'Shred the notes of the meeting.',
    'Don’t put this in an e-mail.',
  ])('flags unseen wording: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Do not delete logs or chat messages.',
    'Logs and chat of 3 June are preserved.',
    'The page hides the pay button while the bank is down.',
    'The tool deletes logs after 90 days.',
    'We removed the link from the status page at 15:00 UTC.',
    'Distribution: CEO, CTO, General Counsel.',
    'This brief is confidential.',
    'The old logs were deleted by the seven-day retention.',
    'We keep the backup for 90 days.',
    'The passwords are kept secret in the vault.',
    'The next message goes to customers at 17:00 UTC.',
    'We told the customers what failed and when.',
    'The script cleans up old files every night.',
    'We removed the log from public view.',
    'We deleted the public build log.',
    'The hosting firm removed the log at our request.',
  ])('passes unseen wording: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'Let’s keep it to ourselves.',
    'This is for your eyes only.',
    'We deleted the messages.',
    'Call me instead of writing.',
    'We are not telling customers about it.',
    'Tell the customers it was maintenance.',
    'The less they know the better.',
    'We hushed it up.',
    'The logs should disappear.',
    'Keep the regulator out of this.',
    'Only tell the bank if they ask.',
    'The cause was left out deliberately.',
    'It was hidden from the board for two weeks.',
    'Don’t put the cause in the report.',
    'We hope nobody notices.',
  ])('flags what other authors write: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'We deleted the faulty records and entered them again.',
    'The change removed the note on the page.',
    'The page did not mention the workaround.',
    'We did not tell support about the release.',
    'The message was changed at 15:00 UTC to name the workaround.',
    'Do not forward this brief outside the distribution list.',
    'We did not share the passwords.',
    'Users could not see the button.',
  ])('passes what only looks like it: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'Let us take this offline.',
    'Let us not share the root cause with customers.',
    'We should fix this before the press hears about it.',
    'Avoid e-mail for this topic.',
    'The fewer people know, the better.',
    'We will not disclose the earlier incident.',
    'Use your private phone for this.',
    'Let us sit on this until after the quarter.',
    'We decided not to notify those affected.',
    'Please change the timestamps in the report.',
    'Keep Legal out of it.',
  ])('flags what another author writes: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'We took the server offline at 14:10 UTC.',
    'We will inform customers before the press hears of it.',
    'We decided not to restart the database.',
    'We hold the report until the review on 9 June.',
  ])('passes its near miss: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'We do not plan to tell customers.',
    'We told nobody.',
    'Nobody outside the team has been told.',
    'They will never find out.',
    'You did not hear this from me.',
    'Keep this confidential from the regulator.',
    'We will not report this to the authority.',
    'We will tell investors after the earnings call.',
    'Stop the recording before we discuss this.',
    'Switch to Signal for this.',
    'Use disappearing messages.',
    'Remove any reference to the earlier warning.',
    'Don’t use the word breach in e-mails.',
    'Please destroy all copies.',
    'We wiped the server before the investigators came.',
    'The entry was backdated.',
    'We cooked the numbers.',
    'Report the lower number.',
    'Call it maintenance.',
    'We fixed it quietly.',
    'We hid it from the auditors.',
    'If anyone asks, it was maintenance.',
    'Deny everything.',
    'Keep the number low in the report.',
    'Let the logs expire before we answer.',
    'The second outage must stay out of the report.',
    'Can we make this go away?',
    'The supervisory board need not be bothered with this.',
  ])('flags hiding in whatever words: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The number of complaints was not in the sources and is left out.',
    'We do not plan to tell customers again before 17:00 UTC.',
    'Nobody was told of the failure until 14:20 UTC.',
    'The tool does not report it.',
    'We take the minutes of each call.',
    'The part about refunds is in the annex.',
    'We corrected the figure and told customers why.',
    'The report is confidential.',
    'The call was not recorded: the recording failed.',
  ])('passes plain reports: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
