import { expect, it } from 'vitest';
import { TRIGGERS, type Trigger } from '../../../shared/core/ceo-matter/dimensions.ts';
import { whyTrigger } from '../../../shared/core/ceo-matter/proposed-triggers.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';

function why(facts: Partial<Facts>): Partial<Record<Trigger, string>> {
  const empty = emptyIncident('x');
  const incident = { ...empty, facts: { ...empty.facts, ...facts } };
  return Object.fromEntries(
    TRIGGERS.flatMap((trigger) => {
      const reason = whyTrigger(incident, trigger);
      return reason === null ? [] : [[trigger, reason]];
    }),
  );
}

it('offers no trigger that no fact speaks for', () => {
  expect(why({})).toEqual({});
  expect(why({ safety: 'none', dataLoss: 'none-verified', dataExposure: 'unknown' })).toEqual({});
});

it('says which fact speaks for a trigger', () => {
  expect(why({ safety: 'possible' })).toEqual({ 'people may be harmed': 'Safety of people: possible' });
  expect(why({ dataExposure: 'suspected', securitySuspected: 'yes' })).toEqual({
    'suspected intrusion or exposure of customer data': 'Data seen by others: suspected',
  });
  expect(why({ securitySuspected: 'yes' })).toEqual({
    'suspected intrusion or exposure of customer data': 'An attack is suspected',
  });
  expect(why({ dataLoss: 'confirmed' })).toEqual({
    'customer data not recoverable today': 'Data lost: confirmed',
  });
  expect(why({ dataLoss: 'suspected', dataCorrectness: 'confirmed' })).toEqual({
    'customer data not recoverable today': 'Data lost: suspected; data incorrect: confirmed',
  });
  expect(why({ dataCorrectness: 'suspected' })).toEqual({
    'customer data not recoverable today': 'Data incorrect: suspected',
  });
});

it('all customers count from a quarter of an hour on', () => {
  const all = { customers: exact('count', 500), customersBase: exact('count', 500) };
  expect(why({ ...all, statedDuration: exact('duration', 14 * 60) })).toEqual({});
  expect(why({ ...all, statedDuration: exact('duration', 16 * 60) })).toEqual({
    'all customers without the main function for 15 minutes': 'All customers, for 16 minutes',
  });
  const perhaps = { ...all, customers: range('count', 300, null, 500) };
  expect(why({ ...perhaps, statedDuration: exact('duration', 16 * 60) })).toEqual({
    'all customers without the main function for 15 minutes': 'Up to all customers, for 16 minutes',
  });
  const some = { ...all, customers: exact('count', 499) };
  expect(why({ ...some, statedDuration: exact('duration', 16 * 60) })).toEqual({});
});
