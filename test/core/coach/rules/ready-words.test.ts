import { describe, expect, it } from 'vitest';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { fixedBy, record } from '../speak.ts';

describe('words that can stand in the place of those found make a sentence', () => {
  it.each([
    [
      'certainty.negative',
      'No customer data was lost.',
      'So far we have found no sign that any customer data was lost.',
    ],
    ['certainty.negative', 'There was no impact on payments.', 'So far we have found no impact on payments.'],
    ['certainty.negative', 'Nobody was hurt.', 'So far we have found no sign that anybody was hurt.'],
    [
      'overpromise.eta',
      'Payments will be back within 45 minutes.',
      'Payments will likely be back within 45 minutes.',
    ],
    ['overpromise.guarantee', 'We guarantee stable service.', 'We expect stable service.'],
    [
      'overpromise.never',
      'We will make sure this never happens again.',
      'We will reduce the risk of a repeat.',
    ],
    ['passive.evasive', 'Mistakes were made during the migration.', 'We made mistakes during the migration.'],
    ['passive.evasive', 'The wrong decision was taken.', 'We took the wrong decision.'],
    ['passive.evasive', 'It has been decided to wait.', 'We have decided to wait.'],
    ['cause.unhedged', 'The immediate cause was a leak.', 'The likely immediate cause was a leak.'],
    ['cause.unhedged', 'The root cause was a leak.', 'The likely cause was a leak.'],
    ['cause.unhedged', 'An underlying cause was a leak.', 'A likely underlying cause was a leak.'],
    ['legal.breach', 'The breach cost us two customers.', 'The security event cost us two customers.'],
    ['time.nozone', 'Between 14:02 and 14:49 orders failed.', 'Between 14:02 and 14:49 UTC orders failed.'],
  ] as const)('%s: %s', (ruleId, text, fixed) => {
    expect(fixedBy(ruleId, text)).toBe(fixed);
  });

  it.each([
    ['passive.evasive', 'It was reported that the copy was complete.'],
    ['legal.breach', 'The system was breached.'],
    ['certainty.absolute', 'No, absolutely not.'],
    ['overpromise.never', 'This will never happen again.'],
  ] as const)('%s has none for: %s', (ruleId, text) => {
    expect(fixedBy(ruleId, text)).toBeNull();
  });

  it('names the time of the brief once it is known', () => {
    const at = stamp('2026-06-03T15:30:00Z');
    expect(fixedBy('certainty.negative', 'No other systems were affected.', record({ asOf: at }))).toBe(
      'As of 15:30 UTC we have found no sign that any other systems were affected.',
    );
  });
});
