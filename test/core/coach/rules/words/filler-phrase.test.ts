import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, remarksOn } from '../../speak.ts';

const rule = 'filler.phrase';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Please note that the second site is still slow.',
    'Due to the fact that the disk was full, writes stopped.',
    'The team was able to restart the servers.',
    'At this point in time we have no end date.',
    'As you may know, the bank closes at 18:00.',
    'We leveraged the standby site.',
    'The repair commenced at 15:10 UTC.',
    'With regard to the refunds, Finance has the list.',
    'The backup is checked on a weekly basis.',
    'We performed an analysis of the logs.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'To restore service we restarted the servers.',
    'Before the release all was fine.',
    'The team restarted the servers at 15:10 UTC.',
    'From 6 June we test weekly.',
    'The order of the steps was wrong.',
    'The disk was full, so writes stopped.',
    'Finance has the list of refunds.',
    'The file moved forward by one day in the calendar.',
    'The prior release of 2 June works.',
    'We begin the repair at 15:00 UTC.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['In order to save time we restarted.', 'To'],
    ['It should be noted that load was high.', 'Load'],
    ['We utilised the standby site.', 'used'],
  ])('offers the short word: %s', (text, fixed) => {
    const [finding] = remarksOn(text).filter(({ ruleId }) => ruleId === rule);
    expect(finding?.fixes).toMatchObject([{ kind: 'replace', text: fixed }]);
  });
});
