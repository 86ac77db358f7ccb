import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportedFile, OpenIncident } from '../../shared/api/answers.ts';
import { PLAIN_STYLE } from '../../shared/core/style/house-style.ts';
import { answerOf, errorOf, newFolder } from '../store/parts/workshop.ts';
import { pngFile } from '../support/png.ts';
import { newHost } from './parts/host.ts';

const base64 = pngFile({ chunks: { tEXt: Buffer.from('Author\0SECRET') } }).toString('base64');
const logo = { base64, alt: 'Logo of Northbank' };

/** What the exporter of the test was given: the brief as it is printed. */
const printed = (file: ExportedFile) => JSON.parse(readFileSync(file.path, 'utf8')).brief;

describe('the house style', () => {
  it('is the plain one at first, keeps what is changed, and is followed by every export', async () => {
    const { call } = newHost();
    expect(answerOf(await call('style.get', {}))).toEqual(PLAIN_STYLE);
    answerOf(await call('style.set', { logo }));
    const set = answerOf(await call('style.set', { accent: '#00685e', mark: 'Internal', language: 'en-GB' }));
    expect(set).toMatchObject({ accent: '00685E', mark: 'Internal', logo: { alt: 'Logo of Northbank' } });
    expect(Buffer.from(set.logo?.base64 ?? '', 'base64').includes('SECRET')).toBe(false);
    const { incident }: OpenIncident = answerOf(await call('incidents.create', {}));
    const wish = { id: incident.id, format: 'docx', path: null, draft: true } as const;
    const brief = printed(answerOf(await call('export.brief', wish)));
    expect(brief).toMatchObject({
      language: 'en-GB',
      confidentiality: 'Internal',
      look: { accent: '00685E' },
    });
    const plain = printed(
      answerOf(await call('export.brief', { ...wish, style: { kind: 'upfront-house-style', version: 1 } })),
    );
    expect(plain).toMatchObject({
      language: 'en-US',
      confidentiality: '',
      look: { accent: '1B3A5C', logo: null },
    });
    expect(answerOf(await call('style.reset', {}))).toEqual(PLAIN_STYLE);
  });

  it('refuses a light colour and what is no picture, each in one sentence, and stays as it was', async () => {
    const { call } = newHost();
    const before = answerOf(await call('style.set', { logo, mark: 'Confidential' }));
    expect(errorOf(await call('style.set', { accent: '#eeeeee' })).message).toMatch(/too light/);
    const svg = Buffer.from('<svg/>').toString('base64');
    const refused = errorOf(await call('style.set', { mark: 'Internal', logo: { base64: svg, alt: 'x' } }));
    expect(refused).toMatchObject({ code: 'bad-input', message: expect.stringMatching(/PNG or JPEG/) });
    expect(errorOf(await call('style.set', { alt: ' ' })).message).toMatch(/^Say what the logo shows/);
    expect(errorOf(await call('style.set', { logo: { base64: '*', alt: 'x' } })).message).toMatch(/whole/);
    expect(answerOf(await call('style.get', {}))).toEqual(before);
    expect(answerOf(await call('style.set', { alt: 'Another' })).logo?.alt).toBe('Another');
    expect(answerOf(await call('style.set', { logo: null })).logo).toBeNull();
  });

  it('goes to another store in one file, with its paper, and the same style is the same file', async () => {
    const { call } = newHost();
    answerOf(await call('settings.set', { page: 'Letter' }));
    const style = answerOf(await call('style.set', { logo, accent: '#7a1f2b', markPlace: 'footer' }));
    const path = join(newFolder(), 'ours.json');
    const { sha256 } = answerOf(await call('style.export', { path }));
    const file = readFileSync(path).toString('base64');

    const other = newHost();
    answerOf(await other.call('settings.set', { page: 'A4' }));
    const taken = answerOf(await other.call('style.import', { base64: file }));
    expect(taken).toEqual({ style, page: 'Letter' });
    expect(answerOf(await other.call('style.get', {}))).toEqual(style);
    expect(answerOf(await other.call('settings.get', {})).page).toBe('Letter');
    const again = join(newFolder(), 'again.json');
    expect(answerOf(await other.call('style.export', { path: again })).sha256).toBe(sha256);
  });

  it('is not taken over from a file with something wrong in it, and no stranger’s file is replaced', async () => {
    const { call } = newHost();
    const send = (text: string) => call('style.import', { base64: Buffer.from(text).toString('base64') });
    for (const [text, why] of [
      ['not JSON', 'It is not JSON, or damaged.'],
      ['{"kind":"upfront-house-style","version":1,"accent":"#fff"}', '#FFFFFF is too light'],
      ['{"kind":"upfront-house-style","version":1,"logo":{"base64":"AAAA","alt":"x"}}', 'A logo is a PNG'],
    ] as const) {
      const { message } = errorOf(await send(text));
      expect(message).toContain(`The file was not taken over: ${why}`);
      expect(message).toMatch(/The house style is as it was\.$/);
    }
    expect(answerOf(await call('style.get', {}))).toEqual(PLAIN_STYLE);
    const path = join(newFolder(), 'theirs.json');
    writeFileSync(path, 'theirs');
    expect(errorOf(await call('style.export', { path, keep: true })).code).toBe('conflict');
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });
});
