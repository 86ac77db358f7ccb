import { describe, expect, it } from 'vitest';
import { openStore } from '../../main/store/open.ts';
import { answerOf, errorOf, incidentWith, newFolder, open } from '../store/parts/workshop.ts';
import { outputOf, start } from './parts/child.ts';
import { recordOf } from './parts/record.ts';
import { startSaving } from './parts/saving.ts';

describe('a second process on the same store', () => {
  it('is refused with a sentence, reads what the first one has saved, and disturbs nothing', async () => {
    const dataDir = newFolder();
    const { child, output, acknowledged } = await startSaving(dataDir, 3_000);

    for (let round = 0; round < 5; round++) {
      const opened = openStore({ dataDir });
      if (opened.ok) throw new Error('Two processes have the store open.');
      expect(opened.error.code).toBe('store-in-use');
      const copy = opened.readCopy?.() ?? null;
      if (!copy?.ok) throw new Error('The store in use cannot be read.');
      const store = copy.value;
      const before = acknowledged();
      const { document, revision } = answerOf(store.incidents.open('a'));
      expect(revision).toBeGreaterThanOrEqual(before);
      expect(document).toEqual(recordOf(revision));
      expect(store.writable).toBe(false);
      expect(store.check()).toEqual([]);
      expect(answerOf(store.incidents.list('save', 5))).toHaveLength(1);
      expect(errorOf(store.incidents.save('a', revision, recordOf(1))).code).toBe('read-only');
      expect(errorOf(store.incidents.create(incidentWith('b'), null)).code).toBe('read-only');
      store.close();
      // Lets the output of the first process in.
      await new Promise(setImmediate);
    }

    await output;
    expect(child.exitCode).toBe(0);
    const { store, notices } = open(dataDir);
    expect(notices).toEqual([]);
    expect(answerOf(store.incidents.open('a')).revision).toBe(3001);
    store.close();
  });

  it('may start at the same moment on a folder without a store', async () => {
    const dataDir = newFolder();
    const children = [1, 2, 3, 4].map(() => start('save-loop.ts', [dataDir, '5']));
    await Promise.all(children.map(outputOf));
    const ends = children.map(({ exitCode }) => exitCode);
    expect(ends).toContain(0);
    expect(ends.filter((code) => code !== 0 && code !== 3)).toEqual([]);
    const { store, notices } = open(dataDir);
    expect(notices).toEqual([]);
    expect(answerOf(store.incidents.open('a')).revision % 5).toBe(1);
    store.close();
  });
});
