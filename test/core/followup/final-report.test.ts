import { describe, expect, it } from 'vitest';
import { canBeFinal, finalGaps } from '../../../shared/core/followup/final-report.ts';
import { planReport, startReport, withdrawReport } from '../../../shared/core/followup/next-report.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { suggestTitle } from '../../../shared/core/incident/title.ts';
import { change } from '../brief/print.ts';
import { juneDay, modelIncident } from '../model-incident.ts';
import { metIncident } from './meeting.ts';

const gapsOf = (incident: Incident) => finalGaps(incident).map(({ text }) => text);

const done = change(modelIncident, {
  facts: {
    causeStatus: 'confirmed',
    weakness: 'Settings went live without a test',
    wentWell: ['The alarm rang within four minutes'],
  },
  lists: {
    checksOpen: [],
    actionsLong: [
      row('actionsLong', 'l1', {
        what: 'Test settings before they go live.',
        owner: 'Head of platform',
        due: juneDay(9),
        proof: 'A wrong setting is refused',
        state: 'done',
      }),
    ],
  },
});

describe('the final report', () => {
  it('waits until the failure is over', () => {
    expect(canBeFinal(modelIncident)).toBe(true);
    expect(canBeFinal(change(modelIncident, { facts: { status: 'mitigating' } }))).toBe(false);
    expect(canBeFinal(change(modelIncident, { facts: { status: null } }))).toBe(false);
  });

  it('lists what it lacks, each action with what is missing of it, and nothing when all is there', () => {
    expect(gapsOf(done)).toEqual([]);
    expect(gapsOf(modelIncident)).toEqual([
      'No action against a repeat is listed.',
      'The cause is not confirmed.',
      'The weakness and the missing safeguard are not both named.',
      'Checks on the data are still open.',
      'What went well is not said.',
    ]);
    const [action] = done.lists.actionsLong;
    if (!action) throw new Error('There is one action.');
    const actionsLong = [{ ...action, due: null, proof: ' ' }];
    expect(gapsOf(change(done, { lists: { actionsLong } }))).toEqual([
      '“Test settings before they go live” lacks a date and a proof.',
    ]);
    expect(gapsOf(metIncident)).toContain('Promises to the CEO are not kept yet.');
  });

  it('is taken back whole, and what was written since stays', () => {
    const ticks = { C35: { at: '2026-06-03T15:00:00Z', by: 'Kim' } };
    const before: Incident = { ...done, setup: { ...done.setup, final: true }, ticks };
    const { number, asOf, next } = planReport(before, '2026-06-03T18:10:00Z');
    const start = { number, asOf, nextUpdateAt: next?.at ?? null, final: true };
    const begun = startReport(before, start).reduce(applyEdit, before);
    expect(begun.setup).toMatchObject({ variant: 'final', final: false });
    expect(withdrawReport(before, begun).reduce(applyEdit, begun)).toEqual(before);
    const open = change(before, { facts: { status: 'mitigating', restoredAt: null } });
    const named = change(open, { facts: { title: suggestTitle(open) } });
    const nextDay = startReport(named, { ...start, asOf: juneDay(4) }).reduce(applyEdit, named);
    expect(nextDay.facts.title).not.toBe(named.facts.title);
    expect(withdrawReport(named, nextDay).reduce(applyEdit, nextDay)).toEqual(named);
    const written = applyEdit(begun, { kind: 'fact', key: 'tickets', value: null });
    const back = withdrawReport(before, written).reduce(applyEdit, written);
    const setup = { ...before.setup, final: false };
    expect(back).toEqual({ ...before, setup, facts: { ...before.facts, tickets: null } });
  });
});
