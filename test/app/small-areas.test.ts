import { describe, expect, it } from 'vitest';
import { kindOf } from '../../main/app/file-kind.ts';
import { answerOf, errorOf } from '../store/parts/workshop.ts';
import { newHost } from './parts/host.ts';

describe('the use cases of settings, vocabulary and files', () => {
  it('tell about the app', async () => {
    const { call, exportDir } = newHost();
    expect(answerOf(await call('app.info', {}))).toEqual({
      version: '1.2.3',
      host: 'browser',
      dataDir: '/data',
      exportDir,
      canChooseFile: true,
      canNotify: false,
      notices: ['A notice.'],
      writable: true,
      encrypted: false,
    });
  });

  it("keep the settings, which are the host's at first, and refuse what nobody can print", async () => {
    const { call } = newHost();
    const settings = answerOf(await call('settings.get', {}));
    expect(settings.zone).toBe('Europe/Berlin');
    const changed = { ...settings, theme: 'contrast', page: 'A4', titlesAllowed: true };
    answerOf(await call('settings.set', { theme: 'contrast', page: 'A4' }));
    answerOf(await call('settings.set', { titlesAllowed: true }));
    expect(answerOf(await call('settings.get', {}))).toEqual(changed);
    const moon = errorOf(await call('settings.set', { zone: 'Moon/Crater' }));
    expect(moon.message).toBe('There is no time zone “Moon/Crater”. Write it as in Europe/Berlin.');
    expect(errorOf(await call('settings.set', { currency: 'XXX' })).code).toBe('bad-input');
    expect(answerOf(await call('settings.get', {}))).toEqual(changed);
    expect(answerOf(await call('settings.reset', {}))).toEqual(settings);
    expect(answerOf(await call('settings.get', {}))).toEqual(settings);
  });

  it('take the money and the paper of a zone, until somebody names others', async () => {
    const { call } = newHost(({ defaultSettings }) => ({
      defaultSettings: { ...defaultSettings, zone: 'UTC', currency: 'USD', page: 'Letter' },
    }));
    const afterZone = async (zone: string) => {
      const { currency, page } = answerOf(await call('settings.set', { zone }));
      return [currency, page];
    };
    expect(await afterZone('Europe/London')).toEqual(['GBP', 'A4']);
    expect(await afterZone('America/Toronto')).toEqual(['CAD', 'Letter']);
    expect(await afterZone('UTC')).toEqual(['USD', 'Letter']);
    answerOf(await call('settings.set', { page: 'A4' }));
    expect(await afterZone('America/New_York')).toEqual(['USD', 'A4']);
    expect(await afterZone('Europe/Berlin')).toEqual(['EUR', 'A4']);
  });

  it('list the vocabulary', async () => {
    expect(answerOf(await newHost().call('vocabulary.list', {}))).toHaveLength(482);
  });

  it('ask the host for a file, where it can', async () => {
    const { call } = newHost();
    expect(answerOf(await call('files.choose', { suggested: 'a.docx' }))).toEqual({ path: '/chosen/a.docx' });
    const without = newHost(({ host }) => ({ host: { ...host, canChooseFile: false } }));
    expect(errorOf(await without.call('files.choose', { suggested: 'a.docx' })).code).toBe('unavailable');
    expect(answerOf(await call('files.reveal', { path: import.meta.filename }))).toBeNull();
    expect(errorOf(await call('files.reveal', { path: 'a.docx' })).code).toBe('bad-input');
  });
});

describe('files kept with an incident', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(90),
  ]);

  it('are what their bytes say, under their bare name', async () => {
    const { call } = newHost();
    const incidentId = answerOf(await call('incidents.create', {})).incident.id;
    const add = async (name: string, bytes: Uint8Array) =>
      answerOf(await call('attachments.add', { incidentId, name, base64: base64(bytes) }));
    expect(await add('../../etc/graph.txt', png)).toMatchObject({
      name: 'graph.txt',
      mime: 'image/png',
      bytes: 98,
    });
    expect(await add('C:\\temp\\fake.png', Buffer.from('<svg onload="x()"/>'))).toMatchObject({
      name: 'fake.png',
      mime: 'text/plain',
    });
    expect(answerOf(await call('attachments.list', { incidentId }))).toHaveLength(2);
  });

  it('are refused when they did not arrive whole, are too large or have no name', async () => {
    const { call } = newHost();
    const incidentId = answerOf(await call('incidents.create', {})).incident.id;
    const add = async (name: string, text: string) =>
      errorOf(await call('attachments.add', { incidentId, name, base64: text })).message;
    expect(await add('a', 'abc')).toBe('The file “a” did not arrive whole. Nothing was stored.');
    expect(await add('a', 'ab*=')).toBe('The file “a” did not arrive whole. Nothing was stored.');
    expect(await add('/', 'YWJj')).toBe('The file has no name.');
    expect(await add('big', base64(Buffer.alloc(20_000_001)))).toContain('the limit is 20000000');
    expect(answerOf(await call('attachments.list', { incidentId }))).toEqual([]);
  });

  it('have a kind for every start of bytes', () => {
    const webp = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WEBP')]);
    const kinds = [Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('GIF89a'), Buffer.from('%PDF-1.7'), webp].map(
      kindOf,
    );
    expect(kinds).toEqual(['image/jpeg', 'image/gif', 'application/pdf', 'image/webp']);
    expect([Buffer.alloc(0), Buffer.from([0xff, 0xfe]), Buffer.from('a\0b')].map(kindOf)).toEqual(
      Array.from({ length: 3 }, () => 'application/octet-stream'),
    );
    expect(kindOf(Buffer.from('Grüße'))).toBe('text/plain');
  });
});
