import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftovers, temporaryName } from '../../main/export/leftovers.ts';
import { makeFolder, sha256OfFile, writeFileWhole } from '../../main/export/write-file.ts';
import { newFolder } from './parts/readers.ts';

const bytes = new TextEncoder().encode('a new brief');
const hash = createHash('sha256').update(bytes).digest('hex');

let folder = '';
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeFileWhole', () => {
  it('writes the file, leaves nothing beside it and answers its hash', async () => {
    const path = join(folder, 'brief.docx');
    expect(await writeFileWhole(path, [bytes])).toEqual({ ok: true, value: hash });
    expect(readFileSync(path, 'utf8')).toBe('a new brief');
    expect(readdirSync(folder)).toEqual(['brief.docx']);
    expect(await sha256OfFile(path)).toEqual({ ok: true, value: hash });
  });

  it('replaces a file and keeps its permissions', async () => {
    const path = join(folder, 'brief.docx');
    writeFileSync(path, 'an old and longer brief');
    chmodSync(path, 0o640);
    expect((await writeFileWhole(path, [bytes])).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('a new brief');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('writes to the file a link leads to, and keeps the link', async () => {
    const path = join(folder, 'link.docx');
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere', 'brief.docx'), 'old');
    symlinkSync(join('elsewhere', 'brief.docx'), path);
    expect((await writeFileWhole(path, [bytes])).ok).toBe(true);
    expect(readlinkSync(path)).toBe(join('elsewhere', 'brief.docx'));
    expect(readFileSync(join(folder, 'elsewhere', 'brief.docx'), 'utf8')).toBe('a new brief');
  });

  it.each([
    ['spaces', 'a brief  for the CEO.docx'],
    ['a space at its end', 'brief.docx '],
    ['other scripts', 'отчёт 障害 🔥.docx'],
    ['marks of a shell', `a'b"c$d;e.docx`],
    ['255 bytes', `${'x'.repeat(250)}.docx`],
  ])('takes a name with %s', async (_what, name) => {
    expect(await writeFileWhole(join(folder, name), [bytes])).toEqual({ ok: true, value: hash });
    expect(readdirSync(folder)).toEqual([name]);
  });

  it.each([
    ['in a folder that is gone', 'gone/brief.docx', 'no-such-folder', /gone does not exist/],
    ['under a file', 'file/brief.docx', 'no-such-folder', /file does not exist/],
    ['that is a folder', 'sub', 'bad-input', /a folder or a device has this name/],
    ['of 256 bytes', 'x'.repeat(256), 'bad-input', /name is too long/],
    ['with a zero byte', 'a\u0000b', 'bad-input', /no file can have this name/],
  ])('refuses a name %s, in a sentence', async (_what, name, code, message) => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'file'), 'old');
    const result = await writeFileWhole(join(folder, name), [bytes]);
    expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(message) } });
    expect(readdirSync(folder).toSorted()).toEqual(['file', 'sub']);
  });

  it('never puts a file in the place of a device', async () => {
    expect(await writeFileWhole('/dev/null', [bytes])).toMatchObject({ error: { code: 'bad-input' } });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('sha256OfFile', () => {
  it('knows that there is no such file', async () => {
    expect(await sha256OfFile(join(folder, 'none'))).toEqual({ ok: true, value: null });
  });

  it('says what cannot be read', async () => {
    expect(await sha256OfFile(folder)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('reads no device, which may have no end', async () => {
    expect(await sha256OfFile(devNull)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
});

describe('makeFolder', () => {
  it('makes a folder with those above it, and is content when it is there', async () => {
    const path = join(folder, 'a', 'b');
    expect(await makeFolder(path)).toEqual({ ok: true, value: null });
    expect(await makeFolder(path)).toEqual({ ok: true, value: null });
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('says what stands in the way', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await makeFolder(join(folder, 'file', 'a'))).toMatchObject({ error: { code: 'no-such-folder' } });
  });
});

describe('removeLeftovers', () => {
  /** Above the highest process id that Linux hands out. */
  const nobody = 4_194_305;

  it('removes what a process that is gone left behind, and nothing else', async () => {
    const others = ['brief.docx', '.upfront-1-0123456789abcdef.tmp', 'upfront.tmp', '.upfront-x.tmp'];
    for (const name of [...others, `.upfront-${nobody}-0123456789abcdef.tmp`]) {
      writeFileSync(join(folder, name), '');
    }
    expect(await removeLeftovers(folder)).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(others.toSorted());
  });

  it('leaves a file that this process is writing, and takes it when it no longer is', async () => {
    const { name, done } = temporaryName();
    writeFileSync(join(folder, name), '');
    expect(await removeLeftovers(folder)).toBe(0);
    done();
    expect(await removeLeftovers(folder)).toBe(1);
    expect(existsSync(join(folder, name))).toBe(false);
  });

  it('is content with a folder that is gone', async () => {
    expect(await removeLeftovers(join(folder, 'gone'))).toBe(0);
  });

  it('is done by the next export into the same folder', async () => {
    writeFileSync(join(folder, `.upfront-${nobody}-0123456789abcdef.tmp`), '');
    await writeFileWhole(join(folder, 'brief.docx'), [bytes]);
    expect(readdirSync(folder)).toEqual(['brief.docx']);
  });
});
