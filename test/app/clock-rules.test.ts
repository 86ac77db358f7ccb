import { expect, it } from 'vitest';
import { BUILT_IN_TABLE } from '../../shared/core/clocks/built-in-table.ts';
import { answerOf, errorOf } from '../store/parts/workshop.ts';
import { newHost } from './parts/host.ts';

const rules = BUILT_IN_TABLE.rules.map((rule) =>
  rule.id === 'gdpr' ? { ...rule, length: '96 hours' } : rule,
);
const changed = { asOf: '2027-01-15', holidays: ['2026-07-06'], rules };

it('is the built-in table at first, keeps what is changed, and comes back', async () => {
  const { call } = newHost();
  expect(answerOf(await call('clockRules.get', {}))).toEqual(BUILT_IN_TABLE);
  expect(answerOf(await call('clockRules.set', changed))).toEqual(changed);
  expect(answerOf(await call('clockRules.get', {}))).toEqual(changed);
  expect(answerOf(await call('clockRules.reset', {}))).toEqual(BUILT_IN_TABLE);
  expect(answerOf(await call('clockRules.get', {}))).toEqual(BUILT_IN_TABLE);
});

it('refuses in a sentence what cannot be counted, and keeps the table as it was', async () => {
  const { call } = newHost();
  answerOf(await call('clockRules.set', changed));
  const [first, ...others] = rules;
  if (!first) throw new Error('no rule');
  const wrong = { ...changed, rules: [{ ...first, length: 'soon' }, ...others] };
  expect(errorOf(await call('clockRules.set', wrong))).toEqual({
    code: 'bad-input',
    message:
      '“the EU data protection law (GDPR)”: Write a length as in 72 hours, 4 business days, 30 days, 2 weeks or 1 month. The rule table is as it was.',
  });
  expect(answerOf(await call('clockRules.get', {}))).toEqual(changed);
});
