import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../main/store/open.ts';
import { answerOf, errorOf, incidentWith, newFolder, withStore } from '../store/parts/workshop.ts';

/** Makes the folder's files readable only: by a mount, as root ignores modes, or by modes. */
function forbidWriting(folder: string): void {
  if (process.getuid?.() === 0) {
    execFileSync('mount', ['--bind', folder, folder]);
    onTestFinished(() => void execFileSync('umount', ['-l', folder]));
    execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
    return;
  }
  onTestFinished(() => chmodSync(folder, 0o700));
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o400);
  chmodSync(folder, 0o500);
}

describe('a store that can only be read', () => {
  it('says so and opens as a copy that takes no save', () => {
    const dataDir = newFolder();
    const record = incidentWith('a', { title: 'Read only' });
    withStore(dataDir, ({ incidents }) => answerOf(incidents.create(record, null)));
    forbidWriting(dataDir);
    const opened = openStore({ dataDir });
    if (opened.ok) throw new Error('The store was opened for writing.');
    expect(['read-only', 'not-permitted']).toContain(opened.error.code);
    const copy = opened.readCopy?.();
    if (!copy?.ok) throw new Error('The store cannot be read.');
    const { incidents, writable, vocabulary, close } = copy.value;
    expect(writable).toBe(false);
    expect(answerOf(incidents.open('a')).document).toEqual(record);
    expect(answerOf(incidents.list('read', 5))).toHaveLength(1);
    expect(answerOf(vocabulary.list())).toHaveLength(482);
    expect(errorOf(incidents.save('a', 1, record))).toEqual({
      code: 'read-only',
      message: 'The store can only be read here.',
    });
    close();
  });

  it('is not made in a folder that can only be read', () => {
    const folder = newFolder();
    forbidWriting(folder);
    const opened = openStore({ dataDir: join(folder, 'store') });
    expect(['read-only', 'not-permitted']).toContain(opened.ok ? null : opened.error.code);
  });
});
