import { describe, expect, it } from 'vitest';
import { clockFrom } from '../../../shared/core/clocks/add-clock.ts';
import { BUILT_IN_TABLE } from '../../../shared/core/clocks/built-in-table.ts';
import { countedAnew, isWithoutRule } from '../../../shared/core/clocks/count-anew.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import type { Row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { change } from '../brief/print.ts';
import { june, modelIncident } from '../model-incident.ts';

const withFacts = (facts: Partial<Facts>) => change(modelIncident, { facts });

/** A clock as it was added by the facts of then, counted by the facts of now. */
function anew(
  id: string,
  then: Partial<Facts>,
  now: Partial<Facts>,
  cells: Partial<Row<'clocks'>> = {},
): Row<'clocks'> | null {
  const rule = BUILT_IN_TABLE.rules.find((each) => each.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  const clock = { ...clockFrom(withFacts(then), rule, BUILT_IN_TABLE, 'k'), ...cells };
  return countedAnew(withFacts({ ...then, ...now }), clock, BUILT_IN_TABLE);
}

const AWARE = { awarenessAt: june('14:06'), classificationAt: null };

describe('a clock whose fact was corrected', () => {
  it('is offered with the start and the end that the fact gives now', () => {
    expect(anew('gdpr', AWARE, { awarenessAt: june('13:40') })).toMatchObject({
      step: 'notice within 72 hours',
      from: june('13:40'),
      due: june('13:40', 6),
    });
    expect(anew('sec', { determinationAt: null }, { determinationAt: june('15:00') })?.due).toMatchObject({
      at: '2026-06-09T12:00:00Z',
    });
  });

  it('runs from classification once that gives the earlier end, from the same minute too', () => {
    const step = 'initial notice within 4 hours';
    const later = anew('dora-initial', AWARE, { classificationAt: june('16:00') });
    expect(later).toMatchObject({ step, from: june('16:00'), due: june('20:00') });
    const same = anew('dora-initial', AWARE, { classificationAt: june('14:06') });
    expect(same).toMatchObject({ step, from: june('14:06'), due: june('18:06') });
  });

  it('stays as it is while the facts say the same or nothing, where a person typed it, and once it is settled', () => {
    const now = { awarenessAt: june('13:40') };
    expect(anew('gdpr', AWARE, {})).toBeNull();
    expect(anew('gdpr', AWARE, { awarenessAt: null })).toBeNull();
    expect(anew('gdpr', AWARE, { awarenessAt: unknown() })).toBeNull();
    expect(anew('nis2-final', AWARE, now, { from: june('15:00') })).toBeNull();
    expect(anew('gdpr', AWARE, now, { table: null })).toBeNull();
    expect(anew('gdpr', AWARE, now, { state: 'notice sent' })).toBeNull();
    expect(anew('gdpr', AWARE, now, { state: 'closed by Legal' })).toBeNull();
  });
});

describe('a clock whose rule is not in the table', () => {
  const [first, ...others] = BUILT_IN_TABLE.rules;
  if (!first) throw new Error('No rules');
  const clock = clockFrom(withFacts(AWARE), first, BUILT_IN_TABLE, 'k');
  const tableWith = (rule: typeof first) => ({ ...BUILT_IN_TABLE, rules: [rule, ...others] });

  it('is told apart once the rule was renamed or removed, or its step', () => {
    expect(isWithoutRule(clock, BUILT_IN_TABLE)).toBe(false);
    expect(isWithoutRule(clock, { ...BUILT_IN_TABLE, rules: others })).toBe(true);
    expect(isWithoutRule(clock, tableWith({ ...first, rule: 'our data rule' }))).toBe(true);
    expect(isWithoutRule(clock, tableWith({ ...first, step: 'report' }))).toBe(true);
  });

  it('is none while the length alone changes, where a person typed the clock, and once it is settled', () => {
    expect(isWithoutRule(clock, tableWith({ ...first, length: '48 hours' }))).toBe(false);
    const endless = tableWith({ ...first, length: 'without delay' });
    expect(isWithoutRule(clockFrom(withFacts(AWARE), endless.rules[0] ?? first, endless, 'k'), endless)).toBe(
      false,
    );
    const none = { ...BUILT_IN_TABLE, rules: [] };
    expect(isWithoutRule({ ...clock, table: null }, none)).toBe(false);
    expect(isWithoutRule({ ...clock, state: 'notice sent' }, none)).toBe(false);
  });
});
