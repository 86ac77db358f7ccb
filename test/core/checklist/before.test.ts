import { describe, expect, it } from 'vitest';
import { row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { june } from '../model-incident.ts';
import { item, words } from './complete.ts';

describe('before writing', () => {
  it('C01 is ticked by a person and names who leads', () => {
    expect(item('C01')).toMatchObject({
      level: 'manual',
      state: 'done',
      detail: expect.stringContaining('Ana Silva'),
    });
    expect(item('C01', { ticks: {} })).toMatchObject({
      state: 'missing',
      detail: expect.stringContaining('the head of payments'),
    });
    expect(item('C01', { ticks: {}, facts: { incidentLead: null } }).jump).toEqual({
      to: 'fact',
      key: 'incidentLead',
    });
  });

  it('C02 needs status, as-of time and a zone at every time', () => {
    expect(item('C02').state).toBe('done');
    expect(item('C02', { facts: { asOf: null } })).toMatchObject({
      level: 'block',
      state: 'missing',
      detail: 'Fill in “As of”.',
      jump: { to: 'fact', key: 'asOf' },
    });
    const untimed = item('C02', { prose: { response: words('We restarted at 14:20.') } });
    expect(untimed).toMatchObject({ state: 'blocked', jump: { to: 'section', key: 'response' } });
    expect(untimed.detail).toContain('“14:20”');
  });

  it('C02 goes to the field when the time stands in a fact', () => {
    const typed = item('C02', { facts: { sideEffect: 'Until 15:10 some paid twice' } });
    expect(typed.jump).toEqual({ to: 'fact', key: 'sideEffect' });
  });

  it('C02 and C13 stop a time for “Restored” beside a status that says it goes on, and lead to both fields', () => {
    const disputed = { facts: { status: 'mitigating' } } as const;
    const detail =
      '“Restored” has a time, but “Status” says mitigating: change the status, or clear “Restored”.';
    expect(item('C02', disputed)).toMatchObject({
      level: 'block',
      state: 'blocked',
      jump: { key: 'status' },
    });
    expect(item('C02', disputed).detail).toBe(detail);
    expect(item('C13', disputed)).toMatchObject({
      level: 'block',
      state: 'blocked',
      detail,
      jump: { key: 'restoredAt' },
    });
  });

  it('C03 wants start and alarm apart, or a tick that they are one', () => {
    expect(item('C03').state).toBe('done');
    expect(item('C03', { facts: { startedAt: null } }).jump).toEqual({ to: 'fact', key: 'startedAt' });
    const equal = { facts: { startedAt: june('14:06'), detectedAt: june('14:06') } };
    expect(item('C03', equal).state).toBe('blocked');
    const tick = { at: '2026-06-03T16:00:00Z', by: '' };
    expect(item('C03', { ...equal, ticks: { C03: tick } }).state).toBe('done');
  });

  it('C04 needs the source of detection; an explicit unknown is an answer', () => {
    expect(item('C04').state).toBe('done');
    expect(item('C04', { facts: { detectionSource: null } })).toMatchObject({
      level: 'warn',
      state: 'missing',
    });
    expect(item('C04', { facts: { detectionSource: unknown() } }).state).toBe('done');
  });

  it('C05 stops the print only when an attack is suspected', () => {
    expect(item('C05').state).toBe('done');
    const open = { evidencePreservedAt: null };
    expect(item('C05', { facts: open })).toMatchObject({ level: 'warn', state: 'missing' });
    expect(item('C05', { facts: { ...open, securitySuspected: 'yes' } }).level).toBe('block');
    expect(item('C05', { facts: open, setup: { variant: 'security' } }).level).toBe('block');
  });

  it('C06 wants Legal when data, safety, security or a regulated service is touched', () => {
    expect(item('C06').state).toBe('done');
    const uninformed = { legalInformedAt: null, regulated: 'no' } as const;
    expect(item('C06', { facts: uninformed }).state).toBe('not-applicable');
    for (const [facts, reason] of [
      [{ dataLoss: 'suspected' }, 'data'],
      [{ dataExposure: unknown() }, 'data'],
      [{ safety: 'possible' }, 'safety'],
      [{ securitySuspected: 'yes' }, 'security'],
      [{ regulated: 'yes' }, 'a regulated service'],
    ] as const) {
      const found = item('C06', { facts: { ...uninformed, ...facts } });
      expect(found).toMatchObject({
        level: 'block',
        state: 'missing',
        jump: { to: 'fact', key: 'legalInformedAt' },
      });
      expect(found.detail).toContain(reason);
    }
    const triggers = [row('triggers', 't1', { trigger: 'extortion demand' })];
    expect(item('C06', { facts: uninformed, lists: { triggers } }).state).toBe('missing');
  });

  it('C06 does not pass while nobody has said what happened to the data', () => {
    const found = item('C06', { facts: { legalInformedAt: null, regulated: 'no', dataLoss: null } });
    expect(found).toMatchObject({ state: 'missing', jump: { to: 'group', key: 'data' } });
  });
});
