import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerOf } from '../../../shared/core/followup/register.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { type Edit, setCell } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { restoreVersion } from '../../../shared/core/versions/restore.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { june, modelIncident } from '../model-incident.ts';

const edited = (from: Incident, ...edits: readonly Edit[]): Incident => edits.reduce(applyEdit, from);
const version = edited(
  modelIncident,
  { kind: 'row-add', list: 'asked', row: row('asked', 'q1', { question: 'Since when?', answer: 'later' }) },
  { kind: 'row-add', list: 'concerns', row: row('concerns', 'c1', { words: 'Too long' }) },
  { kind: 'setup', key: 'final', value: true },
);

describe('a version restored', () => {
  it('brings its facts back and keeps what was promised, decided and answered since', () => {
    const now = edited(
      version,
      { kind: 'fact', key: 'customers', value: exact('count', 9) },
      setCell('asked', 'q1', 'answer', 'given'),
      { kind: 'row-remove', list: 'concerns', id: 'c1' },
      { kind: 'row-add', list: 'meetings', row: row('meetings', 'm1', { openedAt: june('16:30') }) },
      {
        kind: 'row-add',
        list: 'commitments',
        row: row('commitments', 'p1', { words: 'I will call', due: june('17:00'), at: june('16:40') }),
      },
      {
        kind: 'row-add',
        list: 'commitmentChanges',
        row: row('commitmentChanges', 'p1a', { commitment: 'p1', state: 'kept', at: june('16:50') }),
      },
      { kind: 'row-add', list: 'runs', row: row('runs', 'r1', { cut: '5m' }) },
    );
    const { incident, keeps } = restoreVersion(version, now);
    expect(keeps).toBe(true);
    expect(incident.facts).toEqual(version.facts);
    expect(registerOf(incident, null)).toMatchObject([{ words: 'I will call', state: 'kept' }]);
    expect(incident.lists.asked).toMatchObject([{ id: 'q1', answer: 'given' }]);
    expect(incident.lists.meetings).toHaveLength(1);
    expect(incident.lists.runs).toHaveLength(1);
    // What the version holds and was deleted since comes back with it.
    expect(incident.lists.concerns).toHaveLength(1);
  });

  it('is final as it was, but a draft when a decision taken since is printed in it', () => {
    const since = (ask: string | null) =>
      edited(version, {
        kind: 'row-add',
        list: 'decisions',
        // After "as of": the version tells it only where it answers what is asked there.
        row: row('decisions', 'd1', { what: 'Approved', ask, at: june('16:40') }),
      });
    expect(restoreVersion(version, since(null)).incident.setup.final).toBe(true);
    expect(restoreVersion(version, since('a1')).incident.setup.final).toBe(false);
  });

  it('is the version itself where nothing has happened since', () => {
    const { incident, keeps } = restoreVersion(version, version);
    expect(incident).toBe(version);
    expect(keeps).toBe(false);
  });

  it('loses no promise, whatever the two records hold', () => {
    fc.assert(
      fc.property(arbitraryIncident(), arbitraryIncident(), (older, now) => {
        const { incident } = restoreVersion(deepFreeze(older), deepFreeze(now));
        const ids = new Set(incident.lists.commitments.map(({ id }) => id));
        expect([...older.lists.commitments, ...now.lists.commitments].every(({ id }) => ids.has(id))).toBe(
          true,
        );
      }),
    );
  });
});
