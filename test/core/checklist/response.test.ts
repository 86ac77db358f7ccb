import { describe, expect, it } from 'vitest';
import { row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { juneDay } from '../model-incident.ts';
import { item, words } from './complete.ts';

describe('response and risk', () => {
  it('C18 needs an owner and a time for every action of either list', () => {
    expect(item('C18').state).toBe('done');
    const none = { actionsNow: [], actionsLong: [] };
    expect(item('C18', { lists: none })).toMatchObject({ level: 'warn', state: 'missing' });
    const unowned = row('actionsLong', 'l1', { what: 'Check settings', due: juneDay(9) });
    expect(item('C18', { lists: { actionsLong: [unowned] } })).toMatchObject({
      detail: '“Check settings” needs an owner.',
      jump: { to: 'list', key: 'actionsLong', cell: 'l1/owner' },
    });
    const undated = row('actionsNow', 'n1', { what: 'repays', owner: 'Finance' });
    expect(item('C18', { lists: { actionsNow: [undated] } })).toMatchObject({
      detail: '“repays” needs a time.',
      jump: { to: 'list', key: 'actionsNow', cell: 'n1/at' },
    });
    expect(item('C18', { lists: { actionsLong: [{ ...unowned, state: 'dropped' }] } }).state).toBe('done');
  });

  it('C18 warns of an intention without a date', () => {
    const found = item('C18', { prose: { risk: words('We will improve monitoring.') } });
    expect(found).toMatchObject({ state: 'blocked', jump: { to: 'section', key: 'risk' } });
  });

  it('C19 needs a plan B with its trigger, at any price while it runs', () => {
    expect(item('C19')).toMatchObject({ level: 'warn', state: 'done' });
    expect(item('C19', { facts: { planBTrigger: null } })).toMatchObject({
      level: 'warn',
      state: 'missing',
      jump: { to: 'fact', key: 'planBTrigger' },
    });
    expect(item('C19', { facts: { status: 'mitigating' } }).level).toBe('block');
    expect(item('C19', { facts: { status: null }, setup: { variant: 'running' } }).level).toBe('block');
  });

  it.each(['n/a', 'not decided', 'No plan B yet.', unknown(), 'if it fails again, we switch to the bank'])(
    'C19 asks for no trigger where there can be none: %s',
    (planB) => {
      expect(item('C19', { facts: { planB, planBTrigger: null } }).state).toBe('done');
    },
  );

  it('C19 of an empty record asks for both', () => {
    expect(item('C19', { facts: { planB: null, planBTrigger: null } }).detail).toBe(
      'Fill in “Plan B” and “Plan B trigger”.',
    );
  });

  it('C20 needs the measure before and after and since when it holds', () => {
    expect(item('C20').state).toBe('done');
    expect(item('C20', { facts: { verificationBefore: null } })).toMatchObject({
      level: 'warn',
      state: 'missing',
      jump: { to: 'fact', key: 'verificationBefore' },
    });
    const untouched = { status: 'investigating', mitigation: null, heldSince: null } as const;
    expect(item('C20', { facts: untouched }).state).toBe('not-applicable');
  });

  it('C21 needs the barrier since when, and the similar failure with likelihood and date', () => {
    expect(item('C21').state).toBe('done');
    for (const key of [
      'exactBarrier',
      'barrierSince',
      'similarEvent',
      'similarLikelihood',
      'similarUntil',
    ] as const) {
      expect(item('C21', { facts: { [key]: null } })).toMatchObject({
        level: 'block',
        state: 'missing',
        jump: { to: 'fact', key },
      });
    }
    const open = { exactBarrier: unknown('2026-06-04T09:00:00Z'), barrierSince: null };
    expect(item('C21', { facts: open }).state).toBe('done');
    expect(item('C21', { facts: { exactBarrier: null }, setup: { variant: 'running' } }).state).toBe(
      'not-applicable',
    );
  });

  it('C22 stops on a promise of never and on a guarantee', () => {
    expect(item('C22').state).toBe('done');
    for (const text of ['This will never happen again.', 'The new setup is bulletproof.']) {
      const found = item('C22', { prose: { risk: words(text) } });
      expect(found).toMatchObject({ level: 'block', state: 'blocked', jump: { to: 'section', key: 'risk' } });
    }
  });

  it('C23 needs the systems with the same weakness and how they stand', () => {
    expect(item('C23').state).toBe('done');
    expect(item('C23', { lists: { sameWeakness: [] } })).toMatchObject({ level: 'warn', state: 'missing' });
    const sameWeakness = [row('sameWeakness', 'w1', { system: 'invoices' })];
    expect(item('C23', { lists: { sameWeakness } })).toMatchObject({
      detail: 'Say how it stands with “invoices”.',
      jump: { to: 'list', key: 'sameWeakness', cell: 'w1/state' },
    });
    expect(item('C23', { lists: { sameWeakness: [] }, setup: { variant: 'running' } }).state).toBe(
      'not-applicable',
    );
  });
});
