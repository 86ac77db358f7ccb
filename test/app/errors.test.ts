import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { fileFailure } from '../../main/export/file-problem.ts';
import { readBundle } from '../../main/import/bundle/read-bundle.ts';
import { storeProblem } from '../../main/store/file/problems.ts';
import { createDispatch } from '../../shared/api/dispatch.ts';
import { ERROR_CODES, type ErrorCode } from '../../shared/api/result.ts';
import { errorOf } from '../store/parts/workshop.ts';
import { encryptedComposition } from './parts/encrypted.ts';
import { newHost } from './parts/host.ts';

interface Told {
  readonly code: string;
  readonly message: string;
}

const fromSystem = (code: string): Told =>
  errorOf(fileFailure('/home/me/brief.docx', 'written', Object.assign(new Error('canary'), { code })));
const fromStore = (code: string): Told =>
  storeProblem(new Database.SqliteError('canary', code)) ?? { code: '', message: '' };

/** For every code a way to it; what a real disk does is in test/faults. */
const FIXTURES: Readonly<Record<ErrorCode, () => Told | Promise<Told>>> = {
  'bad-input': async () => errorOf(await newHost().call('settings.set', { zone: 'Moon/Crater' })),
  'not-found': async () => errorOf(await newHost().call('incidents.open', { id: 'nobody' })),
  conflict: async () => {
    const { call } = newHost();
    const made = await call('incidents.create', {});
    if (!made.ok) return made.error;
    const { incident } = made.value;
    return errorOf(await call('incidents.save', { id: incident.id, revision: 7, incident }));
  },
  'read-only': () => fromStore('SQLITE_READONLY'),
  'disk-full': () => fromStore('SQLITE_FULL'),
  'file-in-use': () => fromSystem('EBUSY'),
  'no-such-folder': () => fromSystem('ENOENT'),
  'not-permitted': () => fromSystem('EACCES'),
  damaged: () => errorOf(readBundle(Buffer.from('PK half of it'), 'a.upfront')),
  'newer-version': async () => {
    const { zipSync, strToU8 } = await import('fflate');
    const manifest = strToU8(JSON.stringify({ format: 'upfront-incident', version: 9 }));
    return errorOf(readBundle(zipSync({ 'manifest.json': manifest }), 'a.upfront'));
  },
  locked: async () => {
    const { dispatch, close } = await encryptedComposition();
    const info = await dispatch('app.info', {});
    close();
    return errorOf(info);
  },
  'wrong-passphrase': async () => {
    const { dispatch, close } = await encryptedComposition();
    const entered = await dispatch('passphrase.enter', { passphrase: 'not the one it is' });
    close();
    return errorOf(entered);
  },
  'store-in-use': () => fromStore('SQLITE_BUSY'),
  cancelled: async () => {
    const { call } = newHost();
    const made = await call('incidents.create', {});
    await call('jobs.cancel', { job: 'j' });
    const id = made.ok ? made.value.incident.id : '';
    return errorOf(await call('export.bundle', { id, format: 'json', path: null, job: 'j' }));
  },
  unavailable: async () => {
    const without = newHost(({ host }) => ({ host: { ...host, canChooseFile: false } }));
    return errorOf(await without.call('files.choose', { suggested: 'a.docx' }));
  },
  internal: async () => {
    const handlers = new Proxy({}, { get: () => () => Promise.reject(new Error('canary')) });
    const dispatch = createDispatch(handlers as never, () => {});
    return errorOf(await dispatch('app.info', {}));
  },
};

describe('every error a person can see', () => {
  it.each(ERROR_CODES)('%s is a sentence or two without the program in it', async (code) => {
    const told = await FIXTURES[code]();
    expect(told.code).toBe(code);
    expect(told.message).toMatch(/^[A-Z“/a-z].{15,300}[.]$/);
    // No stack, no words of the program's own error, no code of the system alone.
    expect(told.message).not.toMatch(/\n|\bat \S+:\d+|Error:|canary|undefined|\[object|^E[A-Z]+$/);
  });
});
