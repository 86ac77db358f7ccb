import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintAboutNode } from '../../../../main/hosts/cli/node-version.ts';
import { runLine } from './run-line.ts';

describe('help', () => {
  it.each(['--help', '-h', 'help'])('is shown for %s', async (word) => {
    const { code, said, complained } = await runLine([word]);
    expect(code).toBe(0);
    expect(said.join('\n')).toContain('Usage: upfront <command>');
    for (const name of ['open', 'list', 'export', 'next-report', 'import', 'check', 'style', 'doctor'])
      expect(said.join('\n')).toContain(`\n  ${name} `);
    expect(complained).toEqual([]);
  });

  it.each(['open', 'list', 'export', 'next-report', 'import', 'check', 'style', 'doctor'])(
    'is shown for %s --help, with --data-dir',
    async (name) => {
      const { code, said } = await runLine([name, '--help']);
      expect(code).toBe(0);
      expect(said.join('\n')).toContain(`Usage: upfront ${name}`);
      expect(said.join('\n')).toContain('--data-dir <folder>');
    },
  );

  it('is shown when nothing is asked, which is no success', async () => {
    expect(await runLine([])).toMatchObject({ code: 2 });
  });
});

it('says its version', async () => {
  const { code, said } = await runLine(['--version']);
  expect(code).toBe(0);
  expect(said).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
});

describe('a mistake is answered in one line that says what to do', () => {
  it.each([
    [
      ['exprot'],
      'There is no command "exprot". The commands are open, list, export, next-report, import, check, backup, restore, passphrase, style, doctor',
    ],
    [['check', '--colour'], "Unknown option '--colour'. See"],
    [['check', 'a.json', '--format'], 'See "upfront check --help".'],
    [['check'], 'Name one file'],
    [['check', 'a', 'b'], 'Name one file'],
    [['check', 'a.json', '--format', 'xml'], 'There is no format "xml"'],
    [['export', 'a.json'], 'Name the file to write: -o brief.docx'],
    [['export', '-o', 'a.docx'], 'Name one incident'],
    [['export', 'a.json', '-o', 'a.pages'], 'There is no format "pages"'],
    [['export', 'a.json', '-o', 'a.docx', '--format', 'exe'], 'There is no format "exe"'],
    [['open', '--host', 'phone'], 'There is no host "phone"'],
  ])('%j', async (args, sentence) => {
    const { code, said, complained } = await runLine(args);
    expect(code).toBe(2);
    expect(said).toEqual([]);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain(sentence);
    expect(complained[0]).not.toContain('\n');
  });
});

it('tells an old Node what to do, and lets a new one pass', () => {
  expect(complaintAboutNode('20.20.2')).toMatch(
    /^Upfront needs Node 22\.18 or newer, and this is Node 20\.20\.2\./,
  );
  expect(complaintAboutNode('22.18.0')).toBeNull();
  expect(complaintAboutNode('24.21.0')).toBeNull();
});

describe('open --host electron', () => {
  const asIf = async (folder: string) => {
    const before = process.env.ELECTRON_OVERRIDE_DIST_PATH;
    process.env.ELECTRON_OVERRIDE_DIST_PATH = folder;
    try {
      return await runLine(['open', '--host', 'electron', '--data-dir', join(folder, 'data')]);
    } finally {
      if (before === undefined) delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
      else process.env.ELECTRON_OVERRIDE_DIST_PATH = before;
    }
  };

  it('without Electron says what to do', async () => {
    const { code, complained } = await asIf('/no/such/folder');
    expect(code).toBe(2);
    expect(complained).toEqual([expect.stringContaining('use --host browser')]);
  });

  it('with something that does not start says so in one line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'upfront-no-electron-'));
    writeFileSync(join(folder, 'electron'), 'no program');
    const { code, complained } = await asIf(folder);
    rmSync(folder, { recursive: true });
    expect(code).toBe(2);
    expect(complained).toEqual([
      expect.stringMatching(/electron did not start \(.*EACCES.*\): use --host browser\.$/),
    ]);
  });
});
