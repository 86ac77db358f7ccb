import { describe, expect, it } from 'vitest';
import { BUILT_IN_TABLE } from '../../../shared/core/clocks/built-in-table.ts';
import type { ClockRule } from '../../../shared/core/clocks/clock-rule.ts';
import { isStale, readHolidays, readRule, readTable } from '../../../shared/core/clocks/rule-table.ts';

const own: ClockRule = {
  id: 'own',
  rule: ' the contract with Acme. ',
  step: 'notice',
  length: '48 hours',
  from: 'awarenessAt',
  atMost: '',
  note: '',
  source: 'Contract, section 9',
};

describe('the rule table', () => {
  it('comes with rules that can all be counted, each with its source, as of a day', () => {
    expect(readTable(BUILT_IN_TABLE)).toEqual({ ok: true, value: BUILT_IN_TABLE });
    expect(BUILT_IN_TABLE.rules.filter(({ source }) => source === '')).toEqual([]);
    expect(BUILT_IN_TABLE.asOf).toBe('2026-09-25');
  });

  it('names the lengths of the content', () => {
    const lengths = BUILT_IN_TABLE.rules.map(({ id, length, atMost, from }) => [id, length, atMost, from]);
    expect(lengths).toEqual([
      ['gdpr', '72 hours', '', 'awarenessAt'],
      ['nis2-early', '24 hours', '', 'awarenessAt'],
      ['nis2-notice', '72 hours', '', 'awarenessAt'],
      ['nis2-final', '1 month', '', null],
      ['dora-initial', '4 hours', '24 hours', 'classificationAt'],
      ['dora-intermediate', '72 hours', '', null],
      ['dora-final', '1 month', '', null],
      ['sec', '4 business days', '', 'determinationAt'],
      ['nydfs', '72 hours', '', 'determinationAt'],
      ['nydfs-payment', '24 hours', '', null],
      ['us-banks', '36 hours', '', 'determinationAt'],
      ['hipaa', '60 days', '', 'awarenessAt'],
      ['ftc', '30 days', '', 'awarenessAt'],
      ['cra-early', '24 hours', '', 'awarenessAt'],
      ['cra-notice', '72 hours', '', 'awarenessAt'],
      ['cra-final', '1 month', '', null],
      ['california', '30 days', '', 'awarenessAt'],
      ['california-attorney', '15 days', '', null],
      ['cards', '3 business days', '', 'awarenessAt'],
    ]);
  });

  it('takes a rule of one’s own, its words without stops and spare spaces', () => {
    expect(readRule(own)).toEqual({ ok: true, value: { ...own, rule: 'the contract with Acme' } });
  });

  const LENGTH = 'Write a length as in 72 hours, 4 business days, 30 days, 2 weeks or 1 month.';
  it.each([
    [{ rule: ' . ' }, 'Give the rule a name, as it stands in “If … applies”.'],
    [{ step: '' }, 'Say what is due, as in “notice to the authority”.'],
    [{ length: 'soon' }, LENGTH],
    [{ length: '-4 hours or 5 days' }, LENGTH],
    [{ length: '1 month, then 72 hours' }, LENGTH],
    [{ atMost: 'a day' }, LENGTH],
    [{ rule: 'the 72-hour rule of Acme' }, 'Write the length in its own field, not in the name or the step.'],
  ])('%o is refused in a sentence', (cells, message) => {
    expect(readRule({ ...own, ...cells })).toEqual({ ok: false, message });
  });

  it('refuses days that are none, the table with them, and two rules of one id', () => {
    expect(readHolidays(['2026-07-06', ' ', '2026-07-06', '2026-01-01'])).toEqual({
      ok: true,
      value: ['2026-01-01', '2026-07-06'],
    });
    const message = '“2026-02-30” is no day: write it as year-month-day, 2026-07-06.';
    expect(readHolidays(['2026-02-30'])).toEqual({ ok: false, message });
    expect(readTable({ ...BUILT_IN_TABLE, holidays: ['2026-02-30'] })).toEqual({ ok: false, message });
    expect(readTable({ ...BUILT_IN_TABLE, asOf: '25 September' })).toMatchObject({ ok: false });
    expect(readTable({ ...BUILT_IN_TABLE, rules: [own, own] })).toMatchObject({ ok: false });
    expect(readTable({ ...BUILT_IN_TABLE, rules: [{ ...own, step: '' }] })).toEqual({
      ok: false,
      message: '“the contract with Acme”: Say what is due, as in “notice to the authority”.',
    });
  });

  it('is stale a year after its day', () => {
    expect(isStale('2026-09-25', '2027-09-25')).toBe(false);
    expect(isStale('2026-09-25', '2027-09-26')).toBe(true);
    expect(isStale('2024-02-29', '2025-03-01')).toBe(true);
  });
});
