import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../main/store/schema/migrations.ts';
import { notePromise } from '../../shared/core/followup/edits.ts';
import { applyEdit } from '../../shared/core/incident/apply-edit.ts';
import { row } from '../../shared/core/incident/lists.ts';
import { stamp } from '../../shared/core/incident/values/stamp.ts';
import { answerOf, incidentWith, newFolder, newStore, open } from './parts/workshop.ts';

const at = (time: string) => stamp(`2026-06-03T${time}:00Z`, 'UTC');
const by = (time: string) => Date.parse(`2026-06-03T${time}:00Z`);
const promised = (id: string, due: string) =>
  applyEdit(
    incidentWith(id),
    notePromise({ id: 'p', at: at('12:00') }, { words: 'I tell you', due: at(due) }),
  );
const rehearsed = (id: string, pace: number) =>
  applyEdit(incidentWith(id), {
    kind: 'row-add',
    list: 'runs',
    row: row('runs', 'r', { cut: '2m', startedAt: at('11:00'), blocks: ['state 20 19 40 said plan'], pace }),
  });

describe('what is due in all incidents', () => {
  it('is found without opening them, as each was saved last', () => {
    const { incidents } = newStore();
    answerOf(incidents.create(incidentWith('nothing'), null));
    answerOf(incidents.create(promised('a', '18:00'), null));
    answerOf(incidents.create(promised('b', '16:00'), null));
    expect(answerOf(incidents.due(by('15:59'), 9))).toEqual({ ids: [], all: 0 });
    expect(answerOf(incidents.due(by('16:00'), 9))).toEqual({ ids: ['b'], all: 1 });
    answerOf(incidents.save('b', 1, promised('b', '19:00')));
    expect(answerOf(incidents.due(by('18:00'), 9))).toEqual({ ids: ['a'], all: 1 });
    expect(answerOf(incidents.due(by('20:00'), 1))).toMatchObject({ all: 2 });
  });

  it('leaves out what was removed, until it is restored', () => {
    const { incidents } = newStore();
    answerOf(incidents.create(promised('a', '18:00'), null));
    answerOf(incidents.remove('a'));
    expect(answerOf(incidents.due(by('20:00'), 9)).all).toBe(0);
    answerOf(incidents.restore('a'));
    expect(answerOf(incidents.due(by('20:00'), 9)).all).toBe(1);
  });
});

it('the paces of all rehearsals are found without opening them', () => {
  const { incidents } = newStore();
  answerOf(incidents.create(incidentWith('nothing'), null));
  answerOf(incidents.create(rehearsed('a', 120), null));
  answerOf(incidents.create(rehearsed('b', 140), 'model'));
  const paces = answerOf(incidents.paces());
  expect(paces.map(({ wordsPerMinute }) => wordsPerMinute).toSorted()).toEqual([120, 140]);
  expect(paces[0]?.startedAt).toBe('2026-06-03T11:00:00Z');
});

it('a store of an earlier version is drawn from when somebody asks, a hundred records at a time', () => {
  const dataDir = newFolder();
  const before = open(dataDir, { migrations: MIGRATIONS });
  for (let index = 0; index < 102; index += 1)
    answerOf(before.store.incidents.create(promised(`i${index}`, '18:00'), null));
  before.store.close();
  const db = new Database(join(dataDir, 'upfront.db'));
  db.exec('DELETE FROM extracts');
  db.close();
  const { store } = open(dataDir);
  expect(answerOf(store.incidents.due(by('20:00'), 9)).all).toBe(100);
  store.tidy();
  expect(answerOf(store.incidents.due(by('20:00'), 9)).all).toBe(102);
  store.close();
});
