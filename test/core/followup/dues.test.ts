import { describe, expect, it } from 'vitest';
import { duesOf } from '../../../shared/core/followup/dues.ts';
import { keep } from '../../../shared/core/followup/edits.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { change } from '../brief/print.ts';
import { june, juneDay } from '../model-incident.ts';
import { edited, metIncident, noted, promise } from './meeting.ts';

const ids = (incident: Incident, isSample = false) => duesOf(incident, isSample).map(({ id }) => id);
const withFacts = (incident: Incident, facts: Partial<Facts>): Incident => ({
  ...incident,
  facts: { ...incident.facts, ...facts },
});
const bare = withFacts(
  { ...metIncident, lists: { ...metIncident.lists, asks: [], actionsNow: [] } },
  { nextUpdateAt: null, reportDueAt: null, nextCustomerMessageAt: null, confirmAt: null },
);

describe('what is owed', () => {
  it('is every promise not kept and every answer put off, the earliest first, by the time agreed last', () => {
    expect(duesOf(bare, false)).toEqual([
      expect.objectContaining({ id: 'p1', kind: 'promise', owner: 'Finance', due: june('09:00', 4) }),
      expect.objectContaining({ id: 'q1', kind: 'answer', words: 'How much did we lose?' }),
      expect.objectContaining({ id: 'p2', kind: 'promise', due: juneDay(5) }),
    ]);
    expect(ids(edited(bare, keep(promise(bare, 'p1'), noted('k'))))).toEqual(['q1', 'p2']);
  });

  it('is owed until the whole of its day has passed where it was promised', () => {
    const [, , day] = duesOf(bare, false);
    expect(day?.endsAt).toBe(Date.parse('2026-06-05T23:59:59.999Z'));
  });

  it('is the next update until the incident is closed', () => {
    const told = withFacts(bare, { nextUpdateAt: june('18:00'), status: 'restored' });
    expect(ids(told)).toEqual(['nextUpdateAt', 'p1', 'q1', 'p2']);
    expect(ids(withFacts(told, { status: 'closed' }))).toEqual(['p1', 'q1', 'p2']);
  });

  it('is the root cause report until it is the one being written', () => {
    const told = withFacts(bare, { reportDueAt: juneDay(9) });
    expect(ids(told)).toEqual(['p1', 'q1', 'p2', 'reportDueAt']);
    expect(ids({ ...told, setup: { ...told.setup, variant: 'final' } })).toEqual(['p1', 'q1', 'p2']);
  });

  it('is what else the record announces, until something on record settles it', () => {
    const announced = change(bare, {
      facts: {
        nextCustomerMessageAt: june('17:00'),
        confirmAt: june('18:00'),
        legalInformedAt: unknown('2026-06-03T19:00:00Z', 'Legal'),
      },
      lists: {
        asks: [row('asks', 'x', { decision: 'Approve it', from: 'CEO', deadline: june('20:00') })],
        actionsNow: [
          row('actionsNow', 'n', { what: 'recounts the invoices', owner: 'data team', at: june('21:00') }),
          row('actionsNow', 'o', { what: 'is done', at: june('21:00'), state: 'done' }),
        ],
      },
    });
    const told = (incident: Incident) =>
      duesOf(incident, false).flatMap(({ id, kind, words, owner }) =>
        /^[pq]\d$/.test(id) ? [] : [`${kind} ${id}: ${words} (${owner})`],
      );
    expect(told(announced)).toEqual([
      'message nextCustomerMessageAt: Message to customers (the head of support)',
      'cause confirmAt: Cause confirmed or discarded ()',
      'fact legalInformedAt: Answer: when Legal got the facts (Legal)',
      'decision asks/x/deadline: Decision: Approve it (CEO)',
      'action actionsNow/n/at: Recounts the invoices (data team)',
    ]);
    const settled = change(announced, {
      facts: { causeStatus: 'confirmed', legalInformedAt: june('18:30') },
      lists: { messages: [row('messages', 'm', { at: june('17:05') })], asks: [], actionsNow: [] },
    });
    expect(told(settled)).toEqual([]);
    expect(told(change(announced, { facts: { status: 'closed' } }))).toEqual([]);
    expect(ids(announced, true)).toEqual(['p1', 'q1', 'p2']);
  });

  it('is the message that the last one to an audience promised, until the next has gone', () => {
    const sent = row('messages', 'a', { audience: 'customers', at: june('16:00'), nextAt: june('23:00') });
    const toBoard = row('messages', 'b', { audience: 'board', at: june('16:00'), nextAt: june('22:00') });
    const messages = (incident: Incident) => ids(incident).filter((id) => /message|Message/.test(id));
    const told = change(bare, { lists: { messages: [sent, toBoard] } });
    expect(messages(told)).toEqual(['messages/b/nextAt', 'messages/a/nextAt']);
    expect(duesOf(told, false).find(({ id }) => id === 'messages/b/nextAt')?.words).toBe(
      'Message to the board, as promised',
    );
    const next = row('messages', 'c', { audience: 'customers', at: june('20:00') });
    expect(messages(change(told, { lists: { messages: [sent, toBoard, next] } }))).toEqual([
      'messages/b/nextAt',
    ]);
    // The next message on record is the promised one.
    const same = change(told, {
      facts: { nextCustomerMessageAt: june('23:00') },
      lists: { messages: [sent] },
    });
    expect(messages(same)).toEqual(['nextCustomerMessageAt']);
  });

  it('is in a sample only what a person promised in it', () => {
    const told = withFacts(bare, { nextUpdateAt: june('18:00'), reportDueAt: juneDay(9) });
    expect(ids(told, true)).toEqual(['p1', 'q1', 'p2']);
    expect(ids(emptyIncident('x'))).toEqual([]);
  });
});
