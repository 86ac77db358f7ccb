import { describe, expect, it } from 'vitest';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { june } from '../model-incident.ts';
import { item, words } from './complete.ts';

const soon = unknown('2026-06-03T16:30:00Z', 'Finance');

it('C07 asks for no base and no method where nobody was hit', () => {
  const none = { customers: exact('count', 0), customersBase: null };
  expect(item('C07', { facts: none }).state).toBe('done');
});

describe('impact', () => {
  it('C07 needs customers with base and method, or an explicit unknown', () => {
    expect(item('C07').state).toBe('done');
    expect(item('C07', { facts: { customers: null } })).toMatchObject({
      level: 'block',
      state: 'missing',
      jump: { to: 'fact', key: 'customers' },
    });
    expect(item('C07', { facts: { customersBase: null } }).jump).toEqual({
      to: 'fact',
      key: 'customersBase',
    });
    const uncounted = item('C07', { facts: { customers: range('count', 1, null, 2) } });
    expect(uncounted.detail).toContain('method');
    expect(item('C07', { facts: { customers: soon, customersBase: null } }).state).toBe('done');
  });

  it('C08 needs what failed and what did not, or "all"', () => {
    expect(item('C08').state).toBe('done');
    const failed = row('functions', 'f1', { name: 'card payments', state: 'failed' });
    const spared = row('functions', 'f2', { name: 'browsing', state: 'not affected' });
    const all = row('functions', 'f3', { name: 'All functions', state: 'failed' });
    const jump = { to: 'list', key: 'functions' };
    expect(item('C08', { lists: { functions: [] } })).toMatchObject({
      level: 'block',
      state: 'missing',
      jump,
    });
    expect(item('C08', { lists: { functions: [failed] } }).detail).toContain('still worked');
    // The model names what failed in its bottom line.
    expect(item('C08', { lists: { functions: [spared] } }).state).toBe('done');
    const unnamed = item('C08', { facts: { service: null }, lists: { functions: [spared] } });
    expect(unnamed.detail).toContain('functions that failed');
    expect(item('C08', { lists: { functions: [all] } }).state).toBe('done');
  });

  it('C13 stops at an event of the annex that is still to come, and leads to its row', () => {
    const timeline = [row('timeline', 't1', { at: june('23:52'), plain: 'The first couriers wrote' })];
    expect(item('C13', { lists: { timeline } })).toMatchObject({
      level: 'block',
      state: 'blocked',
      jump: { to: 'list', key: 'timeline', cell: 't1/at' },
    });
  });

  it('C09 needs the three answers about data, and an end for each open check', () => {
    expect(item('C09').state).toBe('done');
    expect(item('C09', { facts: { dataExposure: null } })).toMatchObject({
      level: 'block',
      state: 'missing',
      jump: { to: 'fact', key: 'dataExposure' },
    });
    const checksOpen = [row('checksOpen', 'o1', { what: 'the access log check' })];
    expect(item('C09', { lists: { checksOpen } })).toMatchObject({
      state: 'missing',
      detail: 'Say when this check ends: “the access log check”.',
      jump: { to: 'list', key: 'checksOpen', cell: 'o1/until' },
    });
  });

  it('C10 needs money with method and what is left out, or an explicit unknown', () => {
    expect(item('C10').state).toBe('done');
    expect(item('C10', { facts: { loss: null } })).toMatchObject({ level: 'block', state: 'missing' });
    expect(item('C10', { facts: { loss: exact('money', 100) } }).detail).toContain('method');
    expect(item('C10', { facts: { lossExcludes: ' ' } }).jump).toEqual({ to: 'fact', key: 'lossExcludes' });
    expect(item('C10', { facts: { loss: soon, lossExcludes: null } }).state).toBe('done');
  });

  it('C10 asks for no method and for nothing left out where nothing was lost', () => {
    expect(item('C10', { facts: { loss: exact('money', 0), lossExcludes: null } }).state).toBe('done');
  });

  it('C10 takes the money that the simple method computes', () => {
    const facts = { loss: null, revenuePerHour: exact('money', 20_000_000) };
    expect(item('C10', { facts }).state).toBe('done');
  });

  it('C11 needs the key accounts, or the word that none was hit', () => {
    expect(item('C11').state).toBe('done');
    const facts = { keyAccountsNote: null };
    expect(item('C11', { facts })).toMatchObject({ level: 'warn', state: 'missing' });
    expect(
      item('C11', { facts, lists: { keyAccounts: [row('keyAccounts', 'k1', { name: 'Acme' })] } }).state,
    ).toBe('done');
  });

  it('C12 needs a word on the safety of people', () => {
    expect(item('C12').state).toBe('done');
    expect(item('C12', { facts: { safety: null } })).toMatchObject({ level: 'warn', state: 'missing' });
  });

  it('C13 stops on facts that contradict each other and goes to the first', () => {
    expect(item('C13').state).toBe('done');
    expect(item('C13', { facts: { restoredAt: june('14:00') } })).toMatchObject({
      level: 'block',
      state: 'blocked',
    });
    expect(item('C13', { facts: { customersBase: exact('count', 3_000) } })).toMatchObject({
      detail: 'More customers are affected than there are in all.',
      jump: { to: 'fact', key: 'customers' },
    });
  });

  it('C13 says in the same sentence how many contradictions are behind the first', () => {
    const two = { customersBase: exact('count', 3_000), verificationAfter: exact('share', 1_100_000) };
    expect(item('C13', { facts: two }).detail).toBe(
      'More customers are affected than there are in all (and 1 more contradiction).',
    );
    const three = { ...two, verificationBefore: exact('share', 1_200_000) };
    expect(item('C13', { facts: three })).toMatchObject({
      detail: 'More customers are affected than there are in all (and 2 more contradictions).',
      jump: { to: 'fact', key: 'customers' },
    });
  });

  it('C13 stops on a number typed by hand that disagrees', () => {
    const found = item('C13', { prose: { impact: words('About 3,900 customers were affected.') } });
    expect(found).toMatchObject({ state: 'blocked', jump: { to: 'section', key: 'impact' } });
    expect(found.detail).toContain('3,900');
  });

  it('C13 stops on a near miss whose record says who was hit, and C07 asks for the rest', () => {
    const setup = { variant: 'near-miss' } as const;
    expect(item('C13', { setup })).toMatchObject({
      state: 'blocked',
      detail:
        '“Customers affected” says who was hit, but in a near miss nobody was: tell it as a failure (of the type “switched off by us” where they were kept out to be safe), or clear the field.',
      jump: { to: 'fact', key: 'customers' },
    });
    expect(item('C07', { setup, facts: { customersBase: null } }).state).toBe('missing');
    const groups = { customers: null, segments: ['resellers'] };
    expect(item('C13', { setup, facts: groups }).jump).toEqual({ to: 'fact', key: 'segments' });
    expect(item('C13', { setup, facts: { customers: null, segments: null } }).state).toBe('done');
  });

  it('does not ask a near miss in which one message was sent for another one, nor for lines for a call', () => {
    const nobody = { customers: null, customersWorst: null, segments: null };
    const facts = { ...nobody, customerStatus: null, nextCustomerMessageAt: null, linesToSay: null };
    const messages = [row('messages', 'm1', { audience: 'regulator', at: june('15:00') })];
    const near = { setup: { variant: 'near-miss' }, facts, lists: { messages } } as const;
    expect(['C24', 'C25'].map((id) => item(id, near).state)).toEqual(['done', 'not-applicable']);
  });

  it('does not ask a near miss how many were hit', () => {
    const nothing = { customers: null, segments: null, loss: null, dataLoss: null, keyAccountsNote: null };
    for (const id of ['C07', 'C08', 'C09', 'C10', 'C11']) {
      const found = item(id, { facts: nothing, lists: { functions: [] }, setup: { variant: 'near-miss' } });
      expect(found.state).toBe('not-applicable');
    }
  });
});
