import { describe, expect, it } from 'vitest';
import { duesOf } from '../../../shared/core/followup/dues.ts';
import { keep } from '../../../shared/core/followup/edits.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { june, juneDay } from '../model-incident.ts';
import { edited, metIncident, noted, promise } from './meeting.ts';

const ids = (incident: Incident, isSample = false) => duesOf(incident, isSample).map(({ id }) => id);
const withFacts = (incident: Incident, facts: Partial<Facts>): Incident => ({
  ...incident,
  facts: { ...incident.facts, ...facts },
});
const bare = withFacts(metIncident, { nextUpdateAt: null, reportDueAt: null });

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

  it('is in a sample only what a person promised in it', () => {
    const told = withFacts(bare, { nextUpdateAt: june('18:00'), reportDueAt: juneDay(9) });
    expect(ids(told, true)).toEqual(['p1', 'q1', 'p2']);
    expect(ids(emptyIncident('x'))).toEqual([]);
  });
});
