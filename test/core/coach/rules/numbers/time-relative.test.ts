import { describe, expect, it } from 'vitest';
import { stamp } from '../../../../../shared/core/incident/values/stamp.ts';
import { fixedBy, flagged, holdsItsExamples, record, remarksOn } from '../../speak.ts';

const rule = 'time.relative';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'We released the change this afternoon.',
    'Tomorrow we replace the switch.',
    'The system is currently down.',
    'Two hours ago the error rate rose.',
    'Next week we test the failover.',
    'Everything is stable now.',
    'Right now 12 engineers are on the case.',
    'We will know more later today.',
    'The last backup is from last night.',
    'At present, orders are taken by phone.',
    'As of today the limit is lower.',
    'The supplier was told earlier this week.',
    'The team will report by end of day.',
    'Since yesterday, two tests have failed.',
    'The payments are now working.',
    'The team met earlier today.',
    'It happened last Tuesday.',
    'Service is stable at the moment.',
    'The fix goes live this evening.',
    'We deployed it three days ago.',
    'This week we add a second check.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'On 3 June at 14:02 UTC the outage began.',
    'As of 15:30 UTC today, checkout works.',
    'The alarm now fires after two minutes.',
    'The review is on 5 June.',
    'No decision is needed now.',
    'In the last twelve months this happened twice.',
    'Today, 3 June, we take orders by phone.',
    'The release came earlier than planned.',
    'In the week of 8 June we test the failover.',
    'The current limit is 500 orders a minute.',
    'The standby site takes 20 minutes to start.',
    'This month’s allowance is 43 minutes, as of 3 June.',
    'The team meets on 4 June.',
    'Weekly tests run on Tuesdays.',
    'The laboratory had telephoned 24 of those to the ward at the time.',
    'Now the details that the senate may ask about.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['We met today.', 'We met on 3 June.'],
    ['We test again tomorrow.', 'We test again on 4 June.'],
    ['It has failed since yesterday.', 'It has failed since 2 June.'],
    ['We changed it this morning.', 'We changed it on the morning of 3 June.'],
    ['Tomorrow’s test decides.', null],
  ])('has the words instead: %s', (text, better) => {
    expect(fixedBy(rule, text, record({ asOf: stamp('2026-06-03T16:00:00Z') }))).toBe(better);
  });

  it('offers no day in an event, which is of another day than the report', () => {
    const said = remarksOn(
      'Why is it so chatty today?',
      'timeline',
      record({ asOf: stamp('2026-06-03T16:00:00Z') }),
    );
    expect(said.map(({ ruleId, fixes }) => ({ ruleId, fixes }))).toEqual([{ ruleId: rule, fixes: [] }]);
  });

  it('has no day to offer while the report has none', () => {
    expect(fixedBy(rule, 'We met today.')).toBeNull();
  });
});
