import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftovers } from '../../main/export/leftovers.ts';

const script = join(import.meta.dirname, 'parts', 'write-export.ts');
const OLD = 'the old brief, whole';
const SIZE = 200_000;

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront-export-fault-'));
  path = join(folder, 'brief.docx');
  writeFileSync(path, OLD);
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly said: string;
  readonly failed: boolean;
}

/** Runs the export as the last words of a command. One thread, so that strace counts its calls in one row. */
function exportUnder(...command: readonly string[]): Outcome {
  const [program = '', ...args] = [...command, process.execPath, script, path, String(SIZE)];
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
  const run = spawnSync(program, args, { encoding: 'utf8', env });
  return { said: run.stdout, failed: run.status !== 0 };
}

/** The same with one kind of system call failing, or killing the process. */
function exportWithFault(fault: string): Outcome {
  const [call = ''] = fault.split(':');
  return exportUnder(
    'strace',
    '-f',
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    `trace=${call}`,
    '-e',
    `inject=${fault}`,
  );
}

function answerOf({ said }: Outcome): unknown {
  return JSON.parse(said);
}

function expectOldFileAlone(): void {
  expect(readFileSync(path, 'utf8')).toBe(OLD);
  expect(readdirSync(folder)).toEqual(['brief.docx']);
}

describe('an export whose disk fails', () => {
  it.each([
    ['pwrite64:error=EIO', 'unavailable', 'the disk reported an error (EIO)'],
    ['pwrite64:error=EIO:when=1', 'unavailable', 'the disk reported an error (EIO)'],
    ['pwrite64:error=ENOSPC', 'disk-full', 'the disk is full'],
    ['pwrite64:error=EDQUOT', 'disk-full', 'the disk is full'],
    ['fsync:error=EIO:when=1', 'unavailable', 'the disk reported an error (EIO)'],
    ['rename:error=EIO', 'unavailable', 'the disk reported an error (EIO)'],
    ['rename:error=EBUSY', 'file-in-use', 'it is open in another program, or protected'],
    ['rename:error=EPERM', 'file-in-use', 'it is open in another program, or protected'],
    ['rename:error=EROFS', 'read-only', 'can only be read'],
  ])('%s: names file and cause, leaves the old file whole and nothing beside it', (fault, code, cause) => {
    const answer = answerOf(exportWithFault(fault));
    expect(answer).toMatchObject({ ok: false, error: { code } });
    const { message } = (answer as { readonly error: { readonly message: string } }).error;
    expect(message).toContain('“brief.docx” could not be written: ');
    expect(message).toContain(cause);
    expect(message).toMatch(/The old file is unchanged\. .*(Choose|choose) another (name|folder)\.$/);
    expectOldFileAlone();
  });

  it('tries again when another program held the file for a moment', () => {
    expect(answerOf(exportWithFault('rename:error=EBUSY:when=1'))).toMatchObject({ ok: true });
    expect(readFileSync(path)).toHaveLength(SIZE);
  });

  it('never calls a file safe that the folder did not confirm', () => {
    const answer = answerOf(exportWithFault('fsync:error=EIO:when=2'));
    expect(answer).toMatchObject({
      error: { code: 'unavailable', message: expect.stringContaining('may lose it') },
    });
    expect(readFileSync(path)).toHaveLength(SIZE);
  });

  it('is content with a drive that cannot sync folders', () => {
    expect(answerOf(exportWithFault('fsync:error=EINVAL:when=2'))).toMatchObject({ ok: true });
  });
});

describe('an export that is killed', () => {
  it.each(['pwrite64:signal=KILL', 'fsync:signal=KILL:when=1', 'rename:signal=KILL'])(
    '%s: the old file is whole, and what it left is known and removed',
    async (fault) => {
      const killed = exportWithFault(fault);
      expect(killed.failed).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe(OLD);
      expect(readdirSync(folder)).toHaveLength(2);
      expect(await removeLeftovers(folder)).toBe(1);
      expectOldFileAlone();
    },
  );

  it('after the rename: the new file is whole', () => {
    exportWithFault('fsync:signal=KILL:when=2');
    expect(readFileSync(path)).toHaveLength(SIZE);
    expect(readdirSync(folder)).toEqual(['brief.docx']);
  });
});

describe('an export into a folder that cannot take it', () => {
  /** In mounts of its own, which end with it. */
  const inMounts = (commands: string): Outcome =>
    exportUnder('unshare', '-rm', 'sh', '-c', `${commands} && exec "$@"`, folder, 'env');
  /** Root without its right to ignore permissions. */
  const asMortal = (): Outcome =>
    exportUnder(
      ...(process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : ['env']),
    );

  it('full: says so', () => {
    const full = inMounts('mount -t tmpfs -o size=64k tmpfs "$0" && printf old > "$0/brief.docx"');
    expect(answerOf(full)).toMatchObject({
      error: { code: 'disk-full', message: expect.stringContaining('The old file is unchanged.') },
    });
    expectOldFileAlone();
  });

  it('over the limit for files: says that the disk is full', () => {
    const limited = exportUnder('bash', '-c', 'ulimit -f 8 && exec "$@"', folder, 'env');
    expect(answerOf(limited)).toMatchObject({ error: { code: 'disk-full' } });
    expectOldFileAlone();
  });

  it('mounted to be read only: says so', () => {
    const mounted = inMounts('mount --bind "$0" "$0" && mount -o remount,ro,bind "$0"');
    expect(answerOf(mounted)).toMatchObject({
      error: { code: 'read-only', message: expect.stringContaining(`${folder} can only be read`) },
    });
    expectOldFileAlone();
  });

  it('not permitted: says so', () => {
    chmodSync(folder, 0o555);
    expect(answerOf(asMortal())).toMatchObject({
      error: { code: 'not-permitted', message: expect.stringContaining(`you may not write in ${folder}`) },
    });
    chmodSync(folder, 0o755);
    expectOldFileAlone();
  });

  it('whose old file is write-protected: says so', () => {
    chmodSync(path, 0o444);
    expect(answerOf(asMortal())).toMatchObject({
      error: { code: 'read-only', message: expect.stringContaining('it is write-protected') },
    });
    expectOldFileAlone();
  });
});

describe('the way of the bytes to the disk', () => {
  it('is: write the new file, flush it, rename it over the old one, flush the folder', () => {
    const log = join(tmpdir(), `upfront-strace-${process.pid}.txt`);
    const run = exportUnder('strace', '-f', '-y', '-qq', '-o', log, '-e', 'trace=pwrite64,fsync,rename');
    const calls = readFileSync(log, 'utf8');
    rmSync(log);
    expect(answerOf(run)).toMatchObject({ ok: true });
    const steps = calls
      .split('\n')
      .map((line) => line.replace(/^\d+ +/, ''))
      .filter((line) => line.includes(folder))
      .map((line) => line.replace(folder, 'F').replace(/\.upfront-[^>"]*/, 'NEW'));
    expect(steps.filter((step) => !step.startsWith('pwrite64'))).toEqual([
      expect.stringMatching(/^fsync\(\d+<F\/NEW>\)/),
      expect.stringMatching(/^rename\("F\/NEW", ".*brief\.docx"\)/),
      expect.stringMatching(/^fsync\(\d+<F>\)/),
    ]);
    expect(steps[0]).toMatch(/^pwrite64\(\d+<F\/NEW>/);
  });
});
