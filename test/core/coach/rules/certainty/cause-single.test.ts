import { describe, expect, it } from 'vitest';
import { fixedBy, flagged, holdsItsExamples, record } from '../../speak.ts';

const rule = 'cause.single';
const incident = record({ causeStatus: 'confirmed' });

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Root cause: a full disk.',
    'The actual root cause was a missing index.',
    'We have identified the root cause.',
    'A single faulty update was the only reason for the crash.',
    'The failure came down to one wrong setting.',
    'It was solely due to the new firmware.',
    'The outage has one simple explanation.',
    'A single bug caused the entire outage.',
    'The sole trigger was the certificate.',
    'The investigation into the root cause continues.',
    'It all boils down to a typo.',
    'Engineers are close to the root cause.',
    'One faulty cable was the sole reason.',
    'The problem was caused exclusively by the update.',
    'There is exactly one cause for this failure.',
    'It was all down to a single setting.',
    'The sole and proximate cause was the upload.',
    'We have pinned the outage down to one single setting.',
    'That single line of code brought down the entire company.',
    'Apart from the new rule, nothing contributed to the failure.',
    'It was the router, and only the router.',
    'At the root of the outage was a wrong table.',
    'The explanation is simple: the server ran out of memory.',
    'The culprit turned out to be a firewall rule.',
    'All five failures trace back to a single cable.',
    'The delay resulted entirely from one missing approval.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text, 'response', incident)).not.toEqual([]);
  });

  it.each([
    'The root cause analysis is due on 14 June.',
    'The trigger was a change of settings at 14:02 UTC.',
    'There was no single cause.',
    'Three factors combined: a change, a missing limit and a slow alarm.',
    'The root-cause review takes place on 8 June.',
    'The cause is not known yet.',
    'Causes: a weak limit, a late alarm and a missing test.',
    'The only change in the 24 hours before was the new limit.',
    'Errors came down to 2% by 15:00 UTC.',
    'The weakness was known since May and had no owner.',
    'The trigger is known, the weakness is not.',
    'The only site that failed was Dublin.',
    'We found one cause and look for others.',
    'The site is down to one server until 6 June.',
    'Only the card payments were affected; cash was accepted.',
    'One of four weaknesses is closed, three are open.',
    'The source of the figures is the finance system.',
    'The rollback solved it at 14:49 UTC.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text, 'response', incident)).toEqual([]);
  });

  it.each([['The root cause will follow.', 'The main cause will follow.']])(
    'has the words instead: %s',
    (text, better) => {
      expect(fixedBy(rule, text)).toBe(better);
    },
  );
});
