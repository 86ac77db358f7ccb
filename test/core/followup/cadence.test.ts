import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { evaluateChecklist } from '../../../shared/core/checklist/evaluate.ts';
import { blockersOf } from '../../../shared/core/checklist/gate.ts';
import { lateUpdate, proposeUpdate } from '../../../shared/core/followup/cadence.ts';
import { planReport, startProblem, startReport } from '../../../shared/core/followup/next-report.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { epochOf } from '../../../shared/core/wording/zone.ts';
import { anyInstant, arbitraryIncident } from '../arbitraries.ts';
import { change } from '../brief/print.ts';
import { june, juneDay, modelIncident } from '../model-incident.ts';

const at = (now: string, facts: Partial<Facts> = {}, zone = 'UTC') =>
  proposeUpdate(change(modelIncident, { facts: { asOf: null, ...facts }, setup: { zone } }), now)?.at.at;

const running = { status: 'mitigating', restoredAt: null } as const;

describe('the next update', () => {
  it('comes every 30 minutes for two hours, then on the hour', () => {
    expect(at('2026-06-03T14:20:00Z', running)).toBe('2026-06-03T14:50:00Z');
    expect(at('2026-06-03T16:20:00Z', running)).toBe('2026-06-03T17:00:00Z');
    expect(at('2026-06-03T16:50:00Z', running)).toBe('2026-06-03T18:00:00Z');
    expect(
      at('2026-06-03T14:20:00Z', { ...running, startedAt: null, firstSignAt: null, detectedAt: null }),
    ).toBe('2026-06-03T14:50:00Z');
  });

  it('comes within 30 minutes of the restore, the next morning, then after a day', () => {
    expect(at('2026-06-03T14:55:00Z')).toBe('2026-06-03T15:19:00Z');
    expect(at('2026-06-03T16:00:00Z')).toBe('2026-06-04T09:00:00Z');
    expect(at('2026-06-03T16:00:00Z', {}, 'Europe/Berlin')).toBe('2026-06-04T07:00:00Z');
    expect(at('2026-06-04T10:00:00Z')).toBe('2026-06-04T14:49:00Z');
  });

  it('comes with the review, then with the progress of the actions, which severity paces', () => {
    expect(at('2026-06-05T10:00:00Z')).toBe(juneDay(8).at);
    expect(at('2026-06-05T10:00:00Z', { reviewAt: null })).toBe('2026-06-10T09:00:00Z');
    expect(at('2026-06-12T10:00:00Z')).toBe('2026-06-18T09:00:00Z');
    expect(at('2026-06-12T10:00:00Z', { severity: 'SEV-3' })).toBe('2026-07-03T09:00:00Z');
    expect(at('2026-07-12T10:00:00Z')).toBe('2026-09-01T09:00:00Z');
    expect(at('2026-12-12T10:00:00Z')).toBeUndefined();
  });

  it('follows the time the report stands for, where that is ahead of the clock', () => {
    const asOf = june('18:10');
    expect(at('2026-06-03T14:20:00Z', { ...running, asOf })).toBe('2026-06-03T19:00:00Z');
    expect(at('2026-06-03T14:55:00Z', { asOf })).toBe('2026-06-04T09:00:00Z');
    expect(at('2026-06-03T18:20:00Z', { ...running, asOf })).toBe('2026-06-03T19:00:00Z');
  });

  it('lies ahead, to the minute, whatever the record', () => {
    fc.assert(
      fc.property(arbitraryIncident(), anyInstant, (incident, now) => {
        const proposed = proposeUpdate(incident, now);
        if (!proposed) return;
        expect(epochOf(proposed.at.at)).toBeGreaterThan(epochOf(now));
        expect(proposed.at.at).toMatch(/:00Z$/);
        expect(proposed.at.zone).toBe(incident.setup.zone);
      }),
      { numRuns: 100 },
    );
  });

  it('is late once its time is over', () => {
    expect(lateUpdate(modelIncident, '2026-06-03T18:14:00Z')).toBeNull();
    expect(lateUpdate(modelIncident, '2026-06-03T18:16:00Z')).toEqual(june('18:15'));
  });
});

describe('the next report', () => {
  const now = '2026-06-03T18:10:42.123Z';

  it('has the next number, the present minute and the time of the one after it', () => {
    expect(planReport(modelIncident, now)).toMatchObject({
      number: 3,
      asOf: june('18:10'),
      next: { at: { at: '2026-06-04T09:00:00Z' } },
    });
    expect(planReport(modelIncident, now, true).next).toMatchObject({
      at: { at: '2026-06-18T09:00:00Z' },
      why: 'Progress on the actions after 15 days.',
    });
    expect(planReport(change(modelIncident, { facts: { reportNo: null } }), now).number).toBe(2);
  });

  it('keeps the announced time while that is still ahead, and is that update once it is close', () => {
    const next = (time: string, final = false) => planReport(modelIncident, june(time).at, final).next;
    expect(next('16:30')).toEqual({ at: june('18:15'), why: 'As the last report has announced.' });
    expect(next('17:54')?.at).toEqual(june('18:15'));
    expect(next('17:55')?.at).not.toEqual(june('18:15'));
    expect(next('16:30', true)?.why).toBe('Progress on the actions after 15 days.');
  });

  it('keeps all that was written, and only what was ticked for the last report is open again', () => {
    const tick = { at: '2026-06-03T15:00:00Z', by: 'Kim' };
    const read = { ...modelIncident, ticks: { C35: tick, C01: tick } };
    const { number, asOf, next } = planReport(read, now);
    const start = { number, asOf, nextUpdateAt: next?.at ?? null, final: true };
    const after = startReport(read, start).reduce(applyEdit, read);
    expect(after).toEqual({
      ...read,
      setup: { ...read.setup, variant: 'final' },
      facts: {
        ...read.facts,
        ...{ reportNo: 3, asOf: june('18:10'), nextUpdateAt: next?.at },
        // Nobody has looked at the data again.
        dataAsOf: read.facts.asOf,
      },
      ticks: { C01: tick },
    });
    const kept = startReport(read, { ...start, nextUpdateAt: null, final: false }).reduce(applyEdit, read);
    expect(kept.facts.nextUpdateAt).toEqual(read.facts.nextUpdateAt);
    expect(kept.setup).toEqual(read.setup);
  });

  it('opens the slot of the next update once the announced time has passed, and takes no time behind it', () => {
    const start = { number: 3, asOf: june('18:20'), nextUpdateAt: null, final: false };
    const begun = startReport(modelIncident, start).reduce(applyEdit, modelIncident);
    expect(begun.facts.nextUpdateAt).toBeNull();
    const problem = (next: string) =>
      startProblem(modelIncident, { asOf: june('18:20'), nextUpdateAt: june(next) });
    expect(problem('18:15')).toMatchObject({
      field: 'next',
      message: expect.stringContaining('after “As of”'),
    });
    expect(problem('18:45')).toBeNull();
    expect(startProblem(modelIncident, start)).toBeNull();
  });

  it('does not lie before the last one, and says at which day its time was taken', () => {
    const early = { asOf: june('15:59'), nextUpdateAt: null };
    expect(startProblem(modelIncident, early)).toEqual({
      field: 'asOf',
      message:
        '“As of” (15:59 UTC on 3 June) lies before the last report (16:00 UTC on 3 June): name a later time.',
    });
    expect(startProblem(modelIncident, { ...early, asOf: june('16:00') })).toBeNull();
    expect(startProblem(change(modelIncident, { facts: { asOf: null } }), early)).toBeNull();
  });

  it('prints no next update that its “as of” has passed, whatever the record holds', () => {
    const kept = change(modelIncident, { facts: { asOf: june('18:20') } });
    const brief = buildBrief(kept, { language: 'en-US' });
    const text = linesOf(brief)
      .map((line) => line.text)
      .join('\n');
    expect(text).toContain('Update 3 [next update] by e-mail.');
    expect(text).not.toContain('18:15');
    const stops = blockersOf(evaluateChecklist({ incident: kept, brief, findings: [], questions: [] }));
    expect(stops.find(({ id }) => id === 'C29')?.detail).toBe('The next update must lie after “As of”.');
  });
});
