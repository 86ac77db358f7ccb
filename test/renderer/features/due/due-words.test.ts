import { describe, expect, it } from 'vitest';
import { callsAt, countDue, reminderWords, routeOf } from '../../../../renderer/features/due/due-words.ts';
import { printRoute } from '../../../../renderer/state/route.ts';
import type { DueItem } from '../../../../shared/api/answers.ts';

const NOW = Date.parse('2026-06-03T17:00:00Z');
const MINUTE = 60_000;
const item = (id: string, minutes: number, rest: Partial<DueItem> = {}): DueItem => ({
  incidentId: 'i1',
  incidentTitle: 'Card payments failed',
  id,
  kind: 'promise',
  words: 'I send the figures to Ms Smith',
  owner: 'Finance',
  due: '17:10 UTC',
  endsAt: NOW + minutes * MINUTE,
  ...rest,
});

describe('what is due', () => {
  it('is counted in words', () => {
    expect(countDue([item('a', -5), item('b', -1), item('c', 30)], NOW)).toBe('2 late, 1 due within a day');
    expect(countDue([item('c', 30)], NOW)).toBe('1 due within a day');
  });

  it('leads to where it is kept or written', () => {
    expect(printRoute(routeOf(item('p1', 0)))).toBe('#/incident/i1/talk/meeting/promise-p1');
    expect(printRoute(routeOf(item('q1', 0, { kind: 'answer' })))).toBe(
      '#/incident/i1/talk/meeting/answer-q1',
    );
    expect(printRoute(routeOf(item('nextUpdateAt', 0, { kind: 'update' })))).toBe(
      '#/incident/i1/talk/meeting/next-report',
    );
    const decision = item('asks/a1/deadline', 0, { kind: 'decision', room: 'decision' });
    expect(printRoute(routeOf(decision))).toBe('#/incident/i1/decision/field-asks-a1-deadline');
  });
});

describe('a reminder', () => {
  it('comes a quarter of an hour before, again when it is late, and at a new time anew', () => {
    const keys = (minutes: number) => callsAt([item('a', minutes)], NOW).map(({ key }) => key);
    expect(keys(16)).toEqual([]);
    expect(callsAt([item('a', 15)], NOW).map(({ late }) => late)).toEqual([false]);
    expect(callsAt([item('a', -1)], NOW).map(({ late }) => late)).toEqual([true]);
    expect(new Set([...keys(15), ...keys(10), ...keys(-1)]).size).toBe(3);
    const later = callsAt([item('a', 10)], NOW + 5 * MINUTE);
    expect(later.map(({ key }) => key)).toEqual(keys(10));
  });

  it('says nothing of the incident, unless the person allows its title', () => {
    const calls = callsAt([item('a', -1)], NOW);
    expect(reminderWords(calls, false)).toEqual({ title: 'A promise is due', body: '' });
    expect(reminderWords(calls, true)).toEqual({
      title: 'A promise is due',
      body: 'Card payments failed',
    });
    const soon = callsAt([item('a', 5, { kind: 'update' })], NOW);
    expect(reminderWords(soon, false)).toEqual({ title: 'An update is due soon', body: '' });
    expect(reminderWords([], false)).toBeNull();
  });

  it('of several things is one, and names each incident once', () => {
    const calls = callsAt([item('a', -1), item('b', -1), item('c', 3, { incidentTitle: 'Login' })], NOW);
    expect(reminderWords(calls, false)).toEqual({ title: '3 things you promised are due', body: '' });
    expect(reminderWords(calls, true)?.body).toBe('Card payments failed\nLogin');
  });
});
