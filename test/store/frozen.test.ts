import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import type { NewFrozen } from '../../main/app/ports.ts';
import {
  answerOf,
  clockAt,
  errorOf,
  incidentWith,
  newFolder,
  newStore,
  open,
  withStore,
} from './parts/workshop.ts';

const named = (revision: number, name: string): NewFrozen => ({
  incidentId: 'a',
  revision,
  name,
  note: 'As sent.',
  final: false,
});

describe('frozen versions in the store', () => {
  it('are numbered by incident and listed newest first', () => {
    const store = newStore({ clock: clockAt('2026-06-03T16:00:00.000Z') });
    answerOf(store.incidents.create(incidentWith('a'), null));
    answerOf(store.incidents.save('a', 1, incidentWith('a', { title: 'Later' })));
    answerOf(store.incidents.create(incidentWith('b'), null));
    answerOf(store.frozen.freeze(named(1, 'First')));
    const second = answerOf(store.frozen.freeze({ ...named(2, 'To the CEO'), final: true }));
    expect(second).toEqual({
      number: 2,
      revision: 2,
      name: 'To the CEO',
      note: 'As sent.',
      final: true,
      frozenAt: '2026-06-03T16:00:00.000Z',
    });
    expect(answerOf(store.frozen.freeze({ ...named(1, 'First'), incidentId: 'b' })).number).toBe(1);
    expect(answerOf(store.frozen.list('a')).map(({ name }) => name)).toEqual(['To the CEO', 'First']);
    expect(answerOf(store.frozen.list('nobody'))).toEqual([]);
  });

  it('are refused twice, under a name that is taken, and of what is not there', () => {
    const store = newStore();
    answerOf(store.incidents.create(incidentWith('a'), null));
    answerOf(store.incidents.save('a', 1, incidentWith('a', { title: 'Later' })));
    answerOf(store.frozen.freeze(named(1, 'First')));
    expect(errorOf(store.frozen.freeze(named(1, 'Again')))).toEqual({
      code: 'conflict',
      message: 'Nothing has changed since version 1, “First”.',
    });
    expect(errorOf(store.frozen.freeze(named(2, 'FIRST'))).code).toBe('conflict');
    expect(errorOf(store.frozen.freeze(named(7, 'Seventh'))).code).toBe('not-found');
    expect(errorOf(store.frozen.freeze({ ...named(1, 'x'), incidentId: 'none' })).code).toBe('not-found');
    expect(answerOf(store.frozen.list('a'))).toHaveLength(1);
  });

  it('stay as they were when the incident is written on', () => {
    const dataDir = newFolder();
    withStore(dataDir, (store) => {
      answerOf(store.incidents.create(incidentWith('a', { title: 'As sent' }), null));
      answerOf(store.frozen.freeze(named(1, 'Sent')));
      for (let revision = 1; revision < 80; revision++)
        answerOf(store.incidents.save('a', revision, incidentWith('a', { title: `Later ${revision}` })));
    });
    withStore(dataDir, (store) => {
      const [sent] = answerOf(store.frozen.list('a'));
      expect(answerOf(store.incidents.version('a', sent?.revision ?? 0)).document).toEqual(
        incidentWith('a', { title: 'As sent' }),
      );
    });
  });

  it('whose name was changed on the disk are reported, and not shown under the wrong name', () => {
    const dataDir = newFolder();
    withStore(dataDir, (store) => {
      answerOf(store.incidents.create(incidentWith('a', { title: 'Kept' }), null));
      answerOf(store.frozen.freeze(named(1, 'Sent')));
    });
    const db = new Database(join(dataDir, 'upfront.db'));
    db.exec("UPDATE frozen SET name = 'Never sent'");
    db.close();
    const { store, notices } = open(dataDir);
    expect(notices.join(' ')).toContain('The name of a version of “Kept” was damaged');
    expect(answerOf(store.frozen.list('a'))).toEqual([]);
    expect(answerOf(store.incidents.versions('a'))).toHaveLength(1);
    store.close();
  });
});
