import { describe, expect, it } from 'vitest';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { june } from '../model-incident.ts';
import { item, words } from './complete.ts';

describe('communication, Legal, ask', () => {
  it('C24 needs what was sent when, or what customers know, and the next message', () => {
    expect(item('C24').state).toBe('done');
    expect(item('C24', { lists: { messages: [] } })).toMatchObject({
      level: 'block',
      state: 'missing',
      jump: { to: 'list', key: 'messages' },
    });
    const facts = { customerStatus: 'No customer has asked yet.' };
    expect(item('C24', { facts, lists: { messages: [] } }).state).toBe('done');
    const messages = [row('messages', 'm1', { channel: 'e-mail' })];
    expect(item('C24', { lists: { messages } })).toMatchObject({
      detail: 'A message has no time.',
      jump: { to: 'list', key: 'messages', cell: 'm1/at' },
    });
    expect(item('C24', { facts: { nextCustomerMessageAt: null } }).jump).toEqual({
      to: 'fact',
      key: 'nextCustomerMessageAt',
    });
    expect(item('C24', { facts: { nextCustomerMessageAt: null, status: 'closed' } }).state).toBe('done');
    const none = { nextCustomerMessageAt: null, customerMessages: 'none planned' } as const;
    expect(item('C24', { facts: none }).state).toBe('done');
  });

  it('C25 needs lines to say, of three sentences and 60 words at most', () => {
    expect(item('C25').state).toBe('done');
    const jump = { to: 'fact', key: 'linesToSay' };
    expect(item('C25', { facts: { linesToSay: [] } })).toMatchObject({
      level: 'warn',
      state: 'missing',
      jump,
    });
    const four = ['One.', 'Two. Three.', 'Four.'];
    expect(item('C25', { facts: { linesToSay: four } })).toMatchObject({
      state: 'blocked',
      detail: 'The lines have 4 sentences and 4 words: shorten them.',
      jump,
    });
    expect(item('C25', { facts: { linesToSay: ['word '.repeat(61)] } }).state).toBe('blocked');
  });

  it('C26 needs the clocks when data or a regulated service is touched', () => {
    expect(item('C26').state).toBe('done');
    const jump = { to: 'list', key: 'clocks' };
    const noClocks = { clocks: [] };
    expect(item('C26', { lists: noClocks })).toMatchObject({ level: 'block', state: 'missing', jump });
    expect(item('C26', { lists: noClocks, facts: { regulated: 'no' } }).state).toBe('not-applicable');
    expect(
      item('C26', { lists: noClocks, facts: { regulated: 'no', dataLoss: 'unknown' } }).detail,
    ).toContain('data');
    const undated = [row('clocks', 'c1', { rule: 'the bank rule' })];
    expect(item('C26', { lists: { clocks: undated } })).toMatchObject({
      detail: 'Say when the period of “the bank rule” ends.',
      jump: { ...jump, cell: 'c1/due' },
    });
    expect(item('C26', { lists: noClocks, facts: { openForLegal: 'which rules apply' } }).state).toBe('done');
  });

  it('C26 stops when taken-over words say that a rule applies; the table of several says "if"', () => {
    const prose = { clocks: words('The period ends on 6 June.') };
    expect(item('C26', { prose })).toMatchObject({
      state: 'blocked',
      jump: { to: 'section', key: 'clocks' },
    });
    const clock = (id: string) => row('clocks', id, { rule: 'the 72-hour rule', due: june('14:06', 6) });
    expect(item('C26', { prose, lists: { clocks: [clock('c1'), clock('c2')] } }).state).toBe('done');
  });

  it('C27 stops on a legal conclusion', () => {
    expect(item('C27').state).toBe('done');
    for (const text of ['We are liable.', 'The GDPR does not apply here.', 'Keep this quiet.']) {
      const found = item('C27', { prose: { communication: words(text) } });
      expect(found).toMatchObject({
        level: 'block',
        state: 'blocked',
        jump: { to: 'section', key: 'communication' },
      });
    }
  });

  it('C28 needs a whole ask, or "nothing needed now"', () => {
    expect(item('C28').state).toBe('done');
    expect(item('C28', { lists: { asks: [] } })).toMatchObject({
      level: 'block',
      state: 'missing',
      jump: { to: 'fact', key: 'asksNone' },
    });
    const none = { asksNone: 'nothing needed now' } as const;
    expect(item('C28', { lists: { asks: [] }, facts: none }).state).toBe('done');
    expect(item('C28', { facts: none })).toMatchObject({
      state: 'blocked',
      jump: { to: 'fact', key: 'asksNone' },
    });
    const bare = row('asks', 'k1', { decision: 'Approve a second check' });
    expect(item('C28', { lists: { asks: [bare] } })).toMatchObject({
      detail:
        'The ask lacks the amount (0 where it costs nothing) or the options, the deadline, what we recommend and what happens without it.',
      jump: { to: 'list', key: 'asks', cell: 'k1/amount' },
    });
  });

  it('C28 asks no amount of a call', () => {
    const rest = { deadline: june('17:00'), recommendation: 'yes', ifNot: 'they hear it from the press' };
    const call = row('asks', 'k1', { decision: 'Call the two largest customers', ...rest });
    expect(item('C28', { lists: { asks: [call] } }).state).toBe('done');
    const buy = row('asks', 'k1', { decision: 'Buy a second site', ...rest });
    expect(item('C28', { lists: { asks: [buy] } }).detail).toBe(
      'The ask lacks the amount (0 where it costs nothing) or the options.',
    );
    expect(item('C28', { lists: { asks: [{ ...buy, amount: exact('money', 100) }] } }).state).toBe('done');
    expect(item('C28', { lists: { asks: [{ ...buy, amount: unknown() }] } }).state).toBe('done');
    for (const decision of [
      'Approve a letter to the partners',
      'Sign the apology',
      'Postpone the June sale',
    ]) {
      const free = row('asks', 'k1', { decision, ...rest });
      expect(item('C28', { lists: { asks: [free] } }).state).toBe('done');
    }
    expect(item('C28', { lists: { asks: [{ ...buy, amount: exact('money', 0) }] } }).state).toBe('done');
    const priced = row('asks', 'k1', { decision: 'Approve €12,000 for the partner desk', ...rest });
    expect(item('C28', { lists: { asks: [priced] } }).state).toBe('done');
  });

  it('C28 stops on a deadline that has passed', () => {
    const asks = [row('asks', 'k0', askedAt('17:00')), row('asks', 'k1', askedAt('15:00'))];
    expect(item('C28', { lists: { asks } })).toMatchObject({
      state: 'blocked',
      jump: { to: 'list', key: 'asks', cell: 'k1/deadline' },
    });
  });

  it('C29 needs the next update after "as of", with its channel', () => {
    expect(item('C29').state).toBe('done');
    expect(item('C29', { facts: { nextUpdateChannel: null } })).toMatchObject({
      level: 'block',
      state: 'missing',
      jump: { to: 'fact', key: 'nextUpdateChannel' },
    });
    expect(item('C29', { facts: { nextUpdateAt: june('15:00') } })).toMatchObject({
      state: 'blocked',
      jump: { to: 'fact', key: 'nextUpdateAt' },
    });
  });
});

function askedAt(clock: string) {
  const amount = exact('money', 100);
  return {
    decision: 'Buy it',
    amount,
    deadline: june(clock),
    recommendation: 'yes',
    ifNot: 'nothing changes',
  };
}
