import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, record, remarksOn } from '../../speak.ts';

const rule = 'number.money';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Lost revenue was about 41,000.',
    'The penalty could reach 2.5 million.',
    'We spent 18k on extra servers.',
    'Please approve 18,000 for the second region.',
    'The damage comes to 120,000 so far.',
    'Refunds total 7,400.',
    'Each hour of downtime costs 9,000.',
    'The contract is worth 1.2 million a year.',
    'Our estimate of the loss is 30,000 to 50,000.',
    'We paid 5,500 for overtime.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'We lost 12 of 40 servers.',
    'The outage cost us 47 minutes and two customers.',
    'Lost revenue was about $41,000.',
    'The loss of 3 racks slowed the recovery.',
    'Refunds to 212 customers are on their way.',
    'We need 2 engineers for 3 weeks.',
    'The costs are known by 5 June.',
    'We lost 4% of our traffic in May.',
    'Revenue for 2026 is not affected.',
    'The repair cost CHF 12,000.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('offers the currency of the record, at both ends of a range', () => {
    const facts = record();
    const inEuro = { ...facts, setup: { ...facts.setup, currency: 'EUR' as const } };
    const [finding] = remarksOn('The loss is 30,000 to 50,000.', 'impact', inEuro).filter(
      ({ ruleId }) => ruleId === rule,
    );
    expect(finding?.fixes).toMatchObject([{ text: 'loss is €30,000 to €50,000' }]);
  });

  it.each([
    'The new licence comes in at 6,500.',
    'This set us back 30,000.',
    'Revenue fell by 80,000.',
    'We owe customers 12,300.',
    'Lost sales: 41,000.',
    'We lose 640 per minute.',
    'That’s 60,000 in lost revenue.',
    'A 25,000 fine is possible.',
    'We are 11,000 over budget.',
    'An amount of 3,700 was booked twice.',
    'Roughly 8,000 was paid to the contractor.',
    'The loss, 27,000, is covered by the insurance.',
    'The finance team puts the damage at 120,000.',
  ])('flags what other authors write: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The transfer of 9,400 files took an hour.',
    '12,000 refunds were paid.',
    'We lost 640 orders a minute.',
    'Prices were wrong for 4,000.',
    'The budget meeting was moved to 2027.',
    'The bonus programme has 40,000 members.',
    'Loss of 2 of 3 links.',
  ])('passes what only looks like it: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
