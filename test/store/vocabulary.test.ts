import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../main/app/ports.ts';
import { term } from '../core/vocabulary/term.ts';
import { answerOf, errorOf, newFolder, newStore, withStore } from './parts/workshop.ts';

const find = ({ vocabulary }: Store, name: string) =>
  answerOf(vocabulary.list()).find((each) => each.term === name);

describe("the person's terms in the store", () => {
  it('stand beside the built-in ones, are marked and stay', () => {
    const dataDir = newFolder();
    withStore(dataDir, (store) => {
      answerOf(store.vocabulary.save([term('blip'), term('SLO', { plain: 'our promise' })], null));
    });
    withStore(dataDir, (store) => {
      expect(answerOf(store.vocabulary.list())).toHaveLength(483);
      expect(find(store, 'blip')).toEqual({ ...term('blip'), origin: 'own' });
      expect(find(store, 'SLO')).toMatchObject({ plain: 'our promise', origin: 'changed' });
      expect(find(store, 'SLI')).not.toHaveProperty('origin');
      expect(store.check()).toEqual([]);
    });
  });

  it('a changed built-in term can go back to the words of the app', () => {
    const store = newStore();
    const before = find(store, 'SLO');
    answerOf(store.vocabulary.save([term('SLO')], null));
    answerOf(store.vocabulary.restore('SLO'));
    expect(find(store, 'SLO')).toEqual(before);
    expect(answerOf(store.vocabulary.list())[0]?.term).toBe('SLO');
  });

  it.each(['SLO', 'blip'])('%s is removed, stays removed, and comes back as it was', (name) => {
    const dataDir = newFolder();
    const before = withStore(dataDir, (store) => {
      answerOf(store.vocabulary.save([term('blip')], null));
      const found = find(store, name);
      answerOf(store.vocabulary.remove(name));
      return found;
    });
    withStore(dataDir, (store) => {
      expect(find(store, name)).toBeUndefined();
      expect(errorOf(store.vocabulary.remove(name)).code).toBe('not-found');
      answerOf(store.vocabulary.restore(name));
      expect(find(store, name)).toEqual(before);
    });
  });

  it('is renamed in one step', () => {
    const store = newStore();
    answerOf(store.vocabulary.save([term('blip')], null));
    answerOf(store.vocabulary.save([term('blop')], 'blip'));
    expect(find(store, 'blip')).toBeUndefined();
    expect(find(store, 'blop')?.origin).toBe('own');
    expect(errorOf(store.vocabulary.save([term('other')], 'nobody')).code).toBe('not-found');
    expect(find(store, 'other')).toBeUndefined();
  });

  it('has nothing to go back to for an own term, or one that is not there', () => {
    const { vocabulary } = newStore();
    answerOf(vocabulary.save([term('blip')], null));
    expect(errorOf(vocabulary.restore('blip')).message).toContain('your own term');
    expect(errorOf(vocabulary.restore('nobody')).code).toBe('not-found');
  });

  it('survives the app’s own terms being put in anew', () => {
    const dataDir = newFolder();
    withStore(dataDir, ({ vocabulary }) => {
      answerOf(vocabulary.save([term('SLO', { plain: 'mine' })], null));
      answerOf(vocabulary.remove('SLI'));
    });
    const db = new Database(join(dataDir, 'upfront.db'));
    db.exec("DELETE FROM settings WHERE name = 'built-in vocabulary'");
    db.close();
    withStore(dataDir, (store) => {
      expect(find(store, 'SLO')?.plain).toBe('mine');
      expect(find(store, 'SLI')).toBeUndefined();
    });
  });

  it('holds thirty thousand', () => {
    const store = newStore();
    const many = Array.from({ length: 30_000 }, (_, index) => term(`word ${index}`));
    answerOf(store.vocabulary.save(many, null));
    expect(answerOf(store.vocabulary.list())).toHaveLength(30_482);
    expect(store.check()).toEqual([]);
  });
});
