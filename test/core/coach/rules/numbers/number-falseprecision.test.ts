import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, remarksOn } from '../../speak.ts';

const rule = 'number.falseprecision';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'We estimate that about 1,847 orders were delayed.',
    'The loss is estimated at €127,431.',
    'Some 4,219 passengers missed their flights.',
    'Roughly 62.7% of logins failed.',
    'The outage cost us close to $238,914.',
    'An estimated 17,362 messages were lost.',
    'Around 2 hours and 13 minutes passed before the first alarm.',
    'About 347 shops could not open.',
    'Just over 12,481 accounts were locked.',
    'The backlog was ~8,213 jobs.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'About 47 minutes passed before we saw it.',
    'About 120 shops were closed for an hour.',
    'Around 14:30 UTC the queue was empty.',
    'Approximately 1.3 million customers were affected.',
    'Nearly half of the requests failed.',
    'About 4.5 hours of work remain.',
    'Roughly 12,500 messages are waiting.',
    'Some 3 of 40 servers did not come back.',
    '1,847 orders were delayed.',
    'Almost 99.95% of the payments succeeded.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['About 47.3 minutes passed.', 'About 47'],
    ['We lost an estimated $41,237.', 'estimated $41,000'],
    ['Roughly 2.347 million records.', 'Roughly 2.3'],
  ])('rounds to two figures: %s', (text, fixed) => {
    const [finding] = remarksOn(text).filter(({ ruleId }) => ruleId === rule);
    expect(finding?.fixes).toMatchObject([{ kind: 'replace', text: fixed }]);
  });
});
