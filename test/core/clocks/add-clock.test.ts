import { describe, expect, it } from 'vitest';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import { clockFrom } from '../../../shared/core/clocks/add-clock.ts';
import { BUILT_IN_TABLE } from '../../../shared/core/clocks/built-in-table.ts';
import { clockEnd } from '../../../shared/core/clocks/clock-end.ts';
import type { ClockRule } from '../../../shared/core/clocks/clock-rule.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import type { Row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { type Stamp, stamp } from '../../../shared/core/incident/values/stamp.ts';
import { printDayOf } from '../../../shared/core/wording/moment.ts';
import { deriveWorkbook } from '../../../shared/core/workbook.ts';
import { vocabulary } from '../../samples/samples.ts';
import { change, printed } from '../brief/print.ts';
import { june, modelIncident } from '../model-incident.ts';

const ruleOf = (id: string): ClockRule => {
  const found = BUILT_IN_TABLE.rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
};

const added = (id: string, facts: Partial<Facts>, holidays: readonly string[] = []): Row<'clocks'> =>
  clockFrom(change(modelIncident, { facts }), ruleOf(id), { ...BUILT_IN_TABLE, holidays }, 'k');

describe('a clock from a rule of the table', () => {
  it('has the words with the length, its start from the facts, its end, and the day of the table', () => {
    expect(added('gdpr', { awarenessAt: june('15:00') })).toEqual({
      id: 'k',
      rule: 'the EU data protection law (GDPR)',
      step: 'notice within 72 hours',
      from: june('15:00'),
      due: june('15:00', 6),
      state: 'open',
      table: stamp('2026-09-25T12:00:00Z', 'UTC', { precision: 'day' }),
    });
  });

  it('leaves start and end open where nobody has said the start', () => {
    expect(added('gdpr', { awarenessAt: null })).toMatchObject({ from: null, due: null });
    expect(added('gdpr', { awarenessAt: unknown() })).toMatchObject({ from: unknown(), due: null });
    expect(added('nis2-final', { awarenessAt: june('15:00') })).toMatchObject({ from: null, due: null });
  });

  it('counts business days without the holidays of the table', () => {
    const determinationAt = june('15:00');
    expect(added('sec', { determinationAt }).due).toMatchObject({ at: '2026-06-09T12:00:00Z' });
    expect(added('sec', { determinationAt }, ['2026-06-08']).due).toMatchObject({
      at: '2026-06-10T12:00:00Z',
    });
  });

  it('dates the table by its own day in every zone', () => {
    const { setup } = modelIncident;
    for (const zone of ['Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const incident = { ...modelIncident, setup: { ...setup, zone } };
      const clock = clockFrom(incident, ruleOf('gdpr'), BUILT_IN_TABLE, 'k');
      expect(printDayOf(clock.table as Stamp, { zone, asOf: null })).toBe('25 September 2026');
    }
  });

  // min(classified + 4 h, aware + 24 h); classified later than aware + 24 h: classified + 4 h.
  it.each<[Stamp | null, Stamp | null, string, Stamp | null]>([
    [june('14:00'), june('16:00'), 'initial notice within 4 hours', june('20:00')],
    [june('14:00'), june('12:00', 4), 'initial notice within 24 hours', june('14:00', 4)],
    [june('14:00'), june('14:30', 4), 'initial notice within 4 hours', june('18:30', 4)],
    [june('14:00'), null, 'initial notice within 24 hours', june('14:00', 4)],
    [null, june('16:00'), 'initial notice within 4 hours', june('20:00')],
    [null, null, 'initial notice within 4 hours', null],
  ])('DORA, aware %o, classified %o: %s', (awarenessAt, classificationAt, step, due) => {
    expect(added('dora-initial', { awarenessAt, classificationAt })).toMatchObject({ step, due });
  });
});

function withClocks(ids: readonly string[], facts: Partial<Facts> = {}): Incident {
  const stamped = { awarenessAt: june('14:06'), determinationAt: june('15:00'), ...facts };
  const incident = change(modelIncident, { facts: stamped });
  const clocks = ids.map((id) => {
    const clock = clockFrom(incident, ruleOf(id), BUILT_IN_TABLE, id);
    // Of some rules a person types the start.
    const from = clock.from ?? june('15:00');
    return { ...clock, from, due: clockEnd({ ...clock, from }) };
  });
  return { ...incident, lists: { ...incident.lists, clocks } };
}

describe('clocks of the table in the brief', () => {
  it('are worded “if it applies”, with the day of the table', () => {
    const text = printed(withClocks(['gdpr']), 'clocks').join(' ');
    expect(text).toContain(
      'If the EU data protection law (GDPR) applies (Legal decides), notice within 72 hours would be due by 14:06 UTC on 6 June. It is counted from 14:06 UTC.',
    );
    expect(text).toContain(
      'The ends are arithmetic on times that the team entered, no legal advice; rule table as of 25 September 2026.',
    );
    expect(text).not.toContain('older than a year');
  });

  it('say that a table is older than a year', () => {
    const later = withClocks(['gdpr'], { asOf: stamp('2027-09-26T10:00:00Z') });
    expect(printed(later, 'clocks').join(' ')).toContain(
      'This table is older than a year; Legal says whether it still holds.',
    );
  });

  const ALL = BUILT_IN_TABLE.rules.map(({ id }) => id);
  it.each([...ALL.map((id) => [id]), ALL])('leave the coach without a remark: %s', (...ids) => {
    const workbook = deriveWorkbook(withClocks(ids), vocabulary, BRIEF_SETTINGS);
    const remarks = workbook.findings.filter(({ section }) => section === 'clocks');
    expect(remarks.map(({ ruleId, text }) => `${ruleId}: ${text}`)).toEqual([]);
  });
});
