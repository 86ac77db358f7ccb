import { describe, expect, it } from 'vitest';
import { clockEdits, clockEnd, periodOf } from '../../../shared/core/clocks/clock-end.ts';
import { printPeriod } from '../../../shared/core/clocks/period.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { type Row, row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { change } from '../brief/print.ts';
import { june, juneDay, modelIncident } from '../model-incident.ts';

const clock = (cells: Partial<Row<'clocks'>>): Row<'clocks'> => row('clocks', 'k', cells);
const GDPR = 'the 72-hour rule of the EU data protection law (GDPR)';

describe('the length of a clock', () => {
  it.each([
    [GDPR, '', '72 hours'],
    ['the DORA rule', 'notice within 4 hours', '4 hours'],
    ['the NIS 2 rules: 24 hours, then 72 hours', '', null],
    ['the NIS 2 rules: 24 hours, then 72 hours', 'early warning in 24 hours', '24 hours'],
    ['notice within 30 calendar days', '', '30 days'],
    ['notice in 1 month', '', '1 month'],
    ['the SEC rule: 4 business days', '', '4 business days'],
    ['a rule', 'report within 3 working days', '3 business days'],
    ['a rule', 'a call in 8 business hours', null],
    ['a rule', '', null],
  ])('“%s”, “%s”: %s', (rule, step, length) => {
    const period = periodOf(clock({ rule, step }));
    expect(period && printPeriod(period)).toBe(length);
  });
});

describe('the end of a clock', () => {
  it('is counted from its start, hours as they pass and days by the calendar', () => {
    expect(clockEnd(clock({ rule: GDPR, from: june('14:06') }))).toEqual(june('14:06', 6));
    // Clocks go forward in Berlin on 29 March 2026.
    const from = stamp('2026-03-28T11:00:00Z', 'Europe/Berlin');
    expect(clockEnd(clock({ rule: 'a 24-hour rule', from }))?.at).toBe('2026-03-29T11:00:00Z');
    expect(clockEnd(clock({ rule: 'a 1-day rule', from }))?.at).toBe('2026-03-29T10:00:00Z');
    expect(clockEnd(clock({ rule: 'a 1-month rule', from }))?.at).toBe('2026-04-28T10:00:00Z');
  });

  it('counts business days from the next one, without weekends and holidays, to the end of a day', () => {
    const rule = 'the rule of 4 business days';
    const end = (from: string, holidays: readonly string[] = []): unknown =>
      clockEnd(clock({ rule, from: stamp(from) }), holidays);
    const day = (date: string): unknown => stamp(`${date}T12:00:00Z`, 'UTC', { precision: 'day' });
    // Wednesday 3 June 2026; the first business day is Thursday.
    expect(end('2026-06-03T14:06:00Z')).toEqual(day('2026-06-09'));
    expect(end('2026-06-03T14:06:00Z', ['2026-06-05', '2026-06-06'])).toEqual(day('2026-06-10'));
    // Saturday and Sunday count from Monday.
    expect(end('2026-06-06T09:00:00Z')).toEqual(day('2026-06-11'));
    expect(end('2026-06-07T23:59:00Z')).toEqual(day('2026-06-11'));
    // 23:30 UTC on Wednesday is Thursday in Berlin.
    const from = stamp('2026-06-03T23:30:00Z', 'Europe/Berlin');
    expect(clockEnd(clock({ rule, from }))).toMatchObject({ at: '2026-06-10T10:00:00Z', precision: 'day' });
    expect(clockEnd(clock({ rule, from: juneDay(3) }))).toEqual(day('2026-06-09'));
  });

  it('a month ends on the same day of the next, or on its last', () => {
    const end = (from: string) => clockEnd(clock({ rule: 'a 1-month rule', from: stamp(from) }))?.at;
    expect(end('2026-01-31T10:00:00Z')).toBe('2026-02-28T10:00:00Z');
    expect(end('2026-06-03T10:00:00Z')).toBe('2026-07-03T10:00:00Z');
  });

  it('is not made up where start or length are not known finely enough', () => {
    expect(clockEnd(clock({ rule: GDPR, from: juneDay(3) }))).toMatchObject({ precision: 'day' });
    expect(clockEnd(clock({ rule: 'a 4-hour rule', from: juneDay(3) }))).toBeNull();
    expect(clockEnd(clock({ rule: GDPR, from: unknown() }))).toBeNull();
    expect(clockEnd(clock({ rule: GDPR }))).toBeNull();
    expect(clockEnd(clock({ rule: GDPR, from: { ...juneDay(1), precision: 'month' } }))).toBeNull();
  });

  it('follows what it is counted from, and leaves alone what somebody typed', () => {
    const due = (before: Row<'clocks'>, after: Row<'clocks'>): unknown => {
      const incident = change(modelIncident, { lists: { clocks: [before] } });
      const [found] = clockEdits(incident, after).reduce(applyEdit, incident).lists.clocks;
      return found?.due;
    };
    const empty = clock({ rule: GDPR });
    const started = { ...empty, from: june('14:06') };
    expect(due(empty, started)).toEqual(june('14:06', 6));
    const counted = { ...started, due: june('14:06', 6) };
    expect(due(counted, { ...counted, from: june('15:00') })).toEqual(june('15:00', 6));
    const typed = { ...started, due: june('09:00', 5) };
    expect(due(typed, { ...typed, from: june('15:00') })).toEqual(june('09:00', 5));
    const open = { ...started, due: unknown() };
    expect(due(open, { ...open, from: june('15:00') })).toEqual(unknown());
    const bare = clock({ from: june('14:06') });
    expect(due(bare, { ...bare, rule: 'a rule' })).toBeNull();
  });

  it('is that of the last letter, however its start or length is typed over', () => {
    const typed = (column: 'rule' | 'from', values: readonly Row<'clocks'>['rule' | 'from'][]): unknown => {
      const counted = clock({ rule: GDPR, from: june('14:06'), due: june('14:06', 6) });
      const first = change(modelIncident, { lists: { clocks: [counted] } });
      const last = values.reduce((incident, value) => {
        const [now] = incident.lists.clocks;
        const changed = { ...now, [column]: value } as Row<'clocks'>;
        const edits = clockEdits(incident, changed);
        const next = applyEdit(incident, setCell('clocks', changed.id, column, value));
        return edits.reduce(applyEdit, next);
      }, first);
      return last.lists.clocks[0]?.due;
    };
    expect(typed('rule', ['the 7-hour rule', 'the -hour rule'])).toBeNull();
    expect(
      typed('rule', ['the 7-hour rule', 'the -hour rule', 'the 2-hour rule', 'the 24-hour rule']),
    ).toEqual(june('14:06', 4));
    expect(typed('from', [null, june('15:00')])).toEqual(june('15:00', 6));
  });
});
