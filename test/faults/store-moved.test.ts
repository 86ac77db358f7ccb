import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, errorOf, incidentWith, newFolder, open } from '../store/parts/workshop.ts';

function opened() {
  const dataDir = newFolder();
  const { store } = open(dataDir);
  answerOf(store.incidents.create(incidentWith('a'), null));
  return { store, file: join(dataDir, 'upfront.db') };
}

describe('a store that is moved under the app', () => {
  it('takes no save until it is back, and says where it was', () => {
    const { store, file } = opened();
    renameSync(file, `${file}.moved`);
    expect(errorOf(store.incidents.save('a', 1, incidentWith('a')))).toEqual({
      code: 'unavailable',
      message: `The store ${file} was moved or deleted while Upfront was running. Put it back, or start Upfront again.`,
    });
    expect(answerOf(store.incidents.open('a')).revision).toBe(1);
    renameSync(`${file}.moved`, file);
    expect(answerOf(store.incidents.save('a', 1, incidentWith('a'))).revision).toBe(2);
    store.close();
  });

  it('takes no save when another file is in its place', () => {
    const { store, file } = opened();
    renameSync(file, `${file}.moved`);
    writeFileSync(file, 'other');
    expect(errorOf(store.incidents.save('a', 1, incidentWith('a'))).message).toContain(
      'was replaced by another file',
    );
    store.close();
  });

  it('takes no save when it was deleted, and closes in peace', () => {
    const { store, file } = opened();
    rmSync(file);
    expect(errorOf(store.incidents.save('a', 1, incidentWith('a'))).code).toBe('unavailable');
    expect(errorOf(store.incidents.remove('a')).code).toBe('unavailable');
    expect(() => store.close()).not.toThrow();
  });
});
