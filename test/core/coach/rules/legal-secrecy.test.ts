import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../speak.ts';

const rule = 'legal.secrecy';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each(['This stays between us.', 'We will wipe the old chat history.', 'We withhold the number.'])(
    'flags: %s',
    (text) => {
      expect(flagged(rule, text)).not.toEqual([]);
    },
  );

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
  ])('passes unseen wording: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
