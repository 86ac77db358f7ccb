import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Composition, compose } from '../../../main/hosts/compose.ts';
import { rekeyStore } from '../../../main/store/backup/rekey.ts';
import { newKey } from '../../../main/store/file/key.ts';
import type { AppInfo, ChangedPassphrase, OpenIncident, SavedBackup } from '../../../shared/api/answers.ts';
import { type Result, success } from '../../../shared/api/result.ts';
import { composed, encryptedComposition, PASSPHRASE } from '../../app/parts/encrypted.ts';
import { answerOf, errorOf, newFolder } from '../../store/parts/workshop.ts';

const composeModule = new URL('../../../main/hosts/compose.ts', import.meta.url).href;

const ask = async <T>({ dispatch }: Composition, name: string, argument: unknown = {}) =>
  (await dispatch(name, argument)) as Result<T>;
const codeOf = async (composition: Composition, name: string, argument: unknown = {}) =>
  errorOf(await ask(composition, name, argument)).code;
const enter = (composition: Composition, passphrase: string) =>
  ask(composition, 'passphrase.enter', { passphrase });
const set = (composition: Composition, current: string | null, next: string | null) =>
  ask<ChangedPassphrase>(composition, 'passphrase.set', { current, next });
const encryptedIn = async (composition: Composition) =>
  answerOf(await ask<AppInfo>(composition, 'app.info')).encrypted;

/** Opens the store in another process, which keeps it until it is told to let go. */
async function holdElsewhere(dataDir: string): Promise<() => Promise<void>> {
  const code = `import { compose } from ${JSON.stringify(composeModule)};
    const host = { name: 'browser', chooseFile: null, revealFile: async () => {} };
    const { dispatch } = compose({ dataDir: ${JSON.stringify(dataDir)}, host });
    const entered = await dispatch('passphrase.enter', { passphrase: ${JSON.stringify(PASSPHRASE)} });
    process.stdout.write(entered.ok ? 'open' : 'refused');
    setInterval(() => {}, 1000);`;
  const args = ['--input-type=module', '--eval', code];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('open');
  return async () => {
    child.kill();
    await once(child, 'exit');
  };
}

describe('an encrypted store', () => {
  it('answers every call that it is locked, but the passphrase, and then goes on', async () => {
    const composition = await encryptedComposition();
    expect(composition.startProblem()).toMatchObject({ code: 'locked' });
    for (const name of [
      'incidents.list',
      'settings.get',
      'app.diagnostics',
      'backup.list',
      'passphrase.lock',
    ])
      expect(await codeOf(composition, name, name === 'incidents.list' ? { query: '', limit: 5 } : {})).toBe(
        'locked',
      );
    expect(await codeOf(composition, 'passphrase.enter', { passphrase: 'nine blue tapirs' })).toBe(
      'wrong-passphrase',
    );
    expect(await codeOf(composition, 'passphrase.enter', { passphrase: '' })).toBe('wrong-passphrase');
    expect(await codeOf(composition, 'settings.get')).toBe('locked');
    answerOf(await enter(composition, PASSPHRASE));
    expect(composition.startProblem()).toBeNull();
    expect(await encryptedIn(composition)).toBe(true);
    composition.close();
  });

  it('is closed by a lock, for calls that come beside it too, and nothing is lost', async () => {
    const composition = composed();
    answerOf(await set(composition, null, PASSPHRASE));
    const made = ask<OpenIncident>(composition, 'incidents.create');
    const locked = ask(composition, 'passphrase.lock');
    const late = ask(composition, 'settings.get');
    const { id } = answerOf(await made).incident;
    answerOf(await locked);
    expect(errorOf(await late).code).toBe('locked');
    answerOf(await enter(composition, PASSPHRASE));
    expect(answerOf(await ask<OpenIncident>(composition, 'incidents.open', { id })).revision).toBe(1);
    composition.close();
  });

  it('is locked while a file dialogue of the system is open', async () => {
    let choose: (path: string | null) => void = () => {};
    const dialogue = new Promise<string | null>((resolve) => {
      choose = resolve;
    });
    const composition = compose({
      dataDir: newFolder(),
      host: { name: 'electron', chooseFile: () => dialogue, revealFile: async () => {} },
    });
    answerOf(await set(composition, null, PASSPHRASE));
    const chosen = ask<{ path: string }>(composition, 'files.choose', { suggested: 'brief.docx' });
    answerOf(await ask(composition, 'passphrase.lock'));
    expect(await codeOf(composition, 'settings.get')).toBe('locked');
    choose('/there/brief.docx');
    expect(answerOf(await chosen).path).toBe('/there/brief.docx');
    composition.close();
  });

  it('is opened once by two windows that enter the passphrase at the same time', async () => {
    const composition = await encryptedComposition();
    const entered = await Promise.all([enter(composition, PASSPHRASE), enter(composition, PASSPHRASE)]);
    expect(entered).toEqual([success(null), success(null)]);
    expect(await encryptedIn(composition)).toBe(true);
    composition.close();
  });

  it('is left alone by a second program, which reads what it holds once it has the passphrase', async () => {
    const dataDir = newFolder();
    (await encryptedComposition(dataDir)).close();
    const release = await holdElsewhere(dataDir);
    const second = composed(dataDir);
    expect(second.startProblem()).toMatchObject({ code: 'locked' });
    expect(errorOf(await enter(second, 'nine blue tapirs')).code).toBe('wrong-passphrase');
    expect(errorOf(await enter(second, PASSPHRASE)).code).toBe('store-in-use');
    const reader = composed(dataDir, true);
    answerOf(await enter(reader, PASSPHRASE));
    expect(answerOf(await ask<AppInfo>(reader, 'app.info'))).toMatchObject({
      writable: false,
      encrypted: true,
    });
    expect(errorOf(await set(reader, PASSPHRASE, null)).code).toBe('read-only');
    reader.close();
    await release();
    expect(await ask(second, 'settings.get')).toMatchObject({ ok: true });
    second.close();
  });
});

describe('the passphrase', () => {
  it('is set, changed and taken away while the app runs', async () => {
    const composition = composed();
    const { id } = answerOf(await ask<OpenIncident>(composition, 'incidents.create')).incident;
    expect(errorOf(await set(composition, null, 'short')).message).toBe(
      'Too short: write at least 8 characters.',
    );
    expect(errorOf(await set(composition, null, null)).code).toBe('bad-input');
    expect(errorOf(await ask(composition, 'passphrase.lock')).code).toBe('bad-input');
    answerOf(await set(composition, null, PASSPHRASE));
    expect(await encryptedIn(composition)).toBe(true);
    for (const next of ['nine blue tapirs', null]) {
      expect(errorOf(await set(composition, 'not the one', next)).code).toBe('wrong-passphrase');
      expect(errorOf(await set(composition, null, next)).code).toBe('wrong-passphrase');
    }
    answerOf(await set(composition, PASSPHRASE, 'nine blue tapirs'));
    answerOf(await ask(composition, 'passphrase.lock'));
    expect(errorOf(await enter(composition, PASSPHRASE)).code).toBe('wrong-passphrase');
    answerOf(await enter(composition, 'nine blue tapirs'));
    answerOf(await set(composition, 'nine blue tapirs', null));
    expect(await encryptedIn(composition)).toBe(false);
    expect(answerOf(await ask<OpenIncident>(composition, 'incidents.open', { id })).revision).toBe(1);
    composition.close();
  });

  it('that could not be changed for a fault leaves the store open', async () => {
    const dataDir = newFolder();
    const composition = composed(dataDir);
    const { id } = answerOf(await ask<OpenIncident>(composition, 'incidents.create')).incident;
    // A copy that is larger than Node reads.
    const large = join(dataDir, 'upfront.db.before-version-2');
    writeFileSync(large, '');
    truncateSync(large, 5 * 2 ** 30);
    expect(errorOf(await set(composition, null, PASSPHRASE)).code).toBe('internal');
    expect(await encryptedIn(composition)).toBe(false);
    expect(answerOf(await ask<OpenIncident>(composition, 'incidents.open', { id })).revision).toBe(1);
    composition.close();
  });

  it('names the earlier backups that anybody can read, and no others', async () => {
    const composition = composed();
    const folder = newFolder();
    const [plain, later, gone] = ['plain', 'later', 'gone'].map((name) => join(folder, name));
    answerOf(await ask<SavedBackup>(composition, 'backup.save', { path: plain }));
    answerOf(await ask<SavedBackup>(composition, 'backup.save', { path: gone }));
    rmSync(gone ?? '');
    expect(answerOf(await set(composition, null, PASSPHRASE))).toEqual({ left: [], plainBackups: [plain] });
    answerOf(await ask<SavedBackup>(composition, 'backup.save', { path: later }));
    expect(answerOf(await set(composition, PASSPHRASE, 'nine blue tapirs')).plainBackups).toEqual([plain]);
    composition.close();
  });

  it('stands in no file, and a store that another program encrypted meanwhile is locked', async () => {
    const dataDir = newFolder();
    mkdirSync(dataDir, { recursive: true });
    const composition = composed(dataDir);
    answerOf(await set(composition, null, PASSPHRASE));
    composition.close();
    for (const name of readdirSync(dataDir))
      expect([name, readFileSync(join(dataDir, name)).includes('herons')]).toEqual([name, false]);
    const other = composed(dataDir);
    answerOf(await enter(other, PASSPHRASE));
    answerOf(await ask(other, 'passphrase.lock'));
    expect(existsSync(join(dataDir, 'upfront.log'))).toBe(false);
    other.close();
    const plain = newFolder();
    const waiting = composed(plain);
    waiting.close();
    answerOf(await rekeyStore(plain, null, await newKey('nine blue tapirs')));
    expect(composed(plain).startProblem()).toMatchObject({ code: 'locked' });
  });
});
