import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';
import { reportChanges } from '../../../shared/core/versions/report-changes.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { june, juneDay, modelIncident } from '../model-incident.ts';

function changedBy(...edits: readonly Edit[]): readonly string[] {
  const now = edits.reduce(applyEdit, modelIncident);
  return reportChanges(modelIncident, now).map(
    ({ kind, label, from, to }) => `${kind} ${label}: ${from} -> ${to}`,
  );
}

describe('what has changed since the last report', () => {
  it('tells numbers before states before words, in the words of a report', () => {
    expect(
      changedBy(
        { kind: 'fact', key: 'mitigation', value: 'We returned to the settings of May.' },
        { kind: 'fact', key: 'causeStatus', value: 'confirmed' },
        { kind: 'fact', key: 'dataExposure', value: 'none-verified' },
        { kind: 'fact', key: 'customers', value: range('count', 3_000, 4_000, 5_000) },
        { kind: 'fact', key: 'restoredAt', value: june('14:55') },
      ),
    ).toEqual([
      'number Customers affected: about 3,200 (2,900 to 3,400) -> about 4,000 (3,000 to 5,000)',
      'number Duration: 47 minutes -> 53 minutes',
      'number Share of customers: about 4% (3.6% to 4.3%) -> about 5% (3.8% to 6.3%)',
      'number Restored: 14:49 UTC on 3 June -> 14:55 UTC on 3 June',
      'state Data seen by others: none found so far -> none, verified',
      'state Cause: suspected -> confirmed',
      'words Immediate fix: We returned to the previous settings -> We returned to the settings of May',
    ]);
  });

  it('tells the lines that came and went, and rows by what they say', () => {
    const action = row('actionsNow', 'n9', { what: 'repays the fees', owner: 'Finance', at: juneDay(6) });
    expect(
      changedBy(
        { kind: 'fact', key: 'ruledOut', value: ['an attack'] },
        { kind: 'row-add', list: 'actionsNow', row: action },
        { kind: 'row-remove', list: 'checksOpen', id: 'o1' },
        { kind: 'row-set', list: 'functions', id: 'f1', column: 'state', value: 'degraded' },
        { kind: 'row-set', list: 'asks', id: 'a1', column: 'amount', value: exact('money', 2_400_000) },
      ),
    ).toEqual([
      'number Decision asked for “Approve $24,000 for a second settings check before the June sale”, amount: $18,000 -> $24,000',
      'state Function “card payments”, state: failed -> degraded',
      'words Ruled out:  -> an attack',
      'words Open check: the access log check, ends 18:00 UTC on 3 June -> ',
      'words Action:  -> repays the fees, Finance, by 6 June',
    ]);
  });

  it('is silent on the head of the report, on what is not printed and on mere spelling', () => {
    const hidden = row('figures', 'x1', { name: 'Logins', value: exact('count', 12), inBrief: 'no' });
    expect(
      changedBy(
        { kind: 'fact', key: 'reportNo', value: 3 },
        { kind: 'fact', key: 'asOf', value: june('18:15') },
        { kind: 'fact', key: 'nextUpdateAt', value: june('20:00') },
        { kind: 'fact', key: 'meetingAt', value: june('17:00') },
        { kind: 'fact', key: 'mitigation', value: ' We returned to the previous settings. ' },
        { kind: 'row-add', list: 'figures', row: hidden },
        { kind: 'setup', key: 'zone', value: 'Europe/Berlin' },
      ),
    ).toEqual([]);
  });
});

describe('for any two records', () => {
  const apart = (incident: Incident): Incident => structuredClone(incident);

  it('nothing applied prints nothing, whatever its zone and its time', () => {
    fc.assert(
      fc.property(arbitraryIncident(), arbitraryIncident(), (incident, other) => {
        const { status, restoredAt } = incident.facts;
        const later: Incident = {
          ...apart(incident),
          setup: { ...incident.setup, zone: other.setup.zone },
          // While it runs, the time that passes is a change: the duration grows.
          facts: {
            ...incident.facts,
            asOf: status === 'closed' && restoredAt ? other.facts.asOf : incident.facts.asOf,
          },
        };
        expect(reportChanges(incident, later)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('every change is a real difference of two sides, told once', () => {
    fc.assert(
      fc.property(arbitraryIncident(), arbitraryIncident(), (last, now) => {
        const changes = reportChanges(deepFreeze(last), deepFreeze(now));
        for (const { from, to } of changes) expect(from).not.toBe(to);
        const told = changes.map(({ label, from, to }) => JSON.stringify([label, from, to]));
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 100 },
    );
  });

  /** The fact, or the column of a cell: rows that read the same are told once, and may differ on the way back. */
  const columnOf = (name: string): string => name.replace(/\/.*\//, '/');

  it('what changed back is no change', () => {
    fc.assert(
      fc.property(arbitraryIncident(), arbitraryIncident(), (last, now) => {
        const there = new Set(reportChanges(last, now).map(({ name }) => columnOf(name)));
        const back = reportChanges({ ...now, setup: { ...now.setup, zone: last.setup.zone } }, last);
        for (const { name, kind } of back) if (kind === 'state') expect(there).toContain(columnOf(name));
      }),
      { numRuns: 60 },
    );
  });
});
