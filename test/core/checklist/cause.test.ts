import { describe, expect, it } from 'vitest';
import { item, words } from './complete.ts';

describe('cause', () => {
  it('C14 needs a status, and of a suspicion its likelihood and when it is settled', () => {
    expect(item('C14').state).toBe('done');
    expect(item('C14', { facts: { causeStatus: null } })).toMatchObject({
      level: 'block',
      state: 'missing',
      jump: { to: 'fact', key: 'causeStatus' },
    });
    expect(item('C14', { facts: { likelihood: null, confirmAt: null } })).toMatchObject({
      detail: 'Fill in “How likely” and “Confirmed or discarded by”.',
      jump: { to: 'fact', key: 'likelihood' },
    });
    expect(item('C14', { facts: { causeStatus: 'unknown', likelihood: null, confirmAt: null } }).state).toBe(
      'done',
    );
  });

  it('C14 stops on a likelihood beside a confirmed cause', () => {
    const found = item('C14', { facts: { causeStatus: 'confirmed' } });
    expect(found).toMatchObject({ state: 'blocked', jump: { to: 'fact', key: 'likelihood' } });
    expect(item('C14', { facts: { causeStatus: 'confirmed', likelihood: null } }).state).toBe('done');
  });

  it('C15 needs two of trigger, weakness and missing safeguard', () => {
    expect(item('C15', { facts: { trigger: null } }).state).toBe('done');
    const bare = { weakness: null, missingSafeguard: null };
    expect(item('C15', { facts: bare })).toMatchObject({
      level: 'warn',
      state: 'missing',
      jump: { to: 'fact', key: 'weakness' },
    });
    expect(item('C15', { facts: { ...bare, causeStatus: 'unknown' } }).state).toBe('not-applicable');
  });

  it('C16 stops on a cause told as fact until it is confirmed', () => {
    expect(item('C16').state).toBe('done');
    const prose = { cause: words('The outage was caused by a full disk.') };
    expect(item('C16', { prose })).toMatchObject({
      level: 'block',
      state: 'blocked',
      jump: { to: 'section', key: 'cause' },
    });
    expect(item('C16', { prose, facts: { causeStatus: 'confirmed', likelihood: null } }).state).toBe('done');
  });

  it('C16 goes to the fact when the words were typed there', () => {
    const facts = { technicalCause: 'The pool ran dry due to a leak.' };
    expect(item('C16', { facts }).jump).toEqual({ to: 'fact', key: 'technicalCause' });
  });

  it('C17 stops on a person or supplier who is blamed', () => {
    expect(item('C17').state).toBe('done');
    const person = item('C17', { prose: { cause: words('It was human error. AWS let us down.') } });
    expect(person).toMatchObject({ level: 'block', state: 'blocked' });
    expect(person.detail).toMatch(/^2 places, the first in “What we know about the cause”: “human error”\./);
    const named = item('C17', { facts: { preparedBy: 'Priya', trigger: 'Priya pushed the settings' } });
    expect(named).toMatchObject({ state: 'blocked', jump: { to: 'fact', key: 'trigger' } });
  });
});
