import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import mammoth from 'mammoth';

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'upfront-export-'));
}

/** The text of each page as LibreOffice lays the files out, in their order. Its profile is made for this run. */
export function pagesInLibreOffice(folder: string, files: readonly string[]): readonly (readonly string[])[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = ['--headless', '--norestore', profile, '--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [...args, ...files], { stdio: 'pipe' });
  return files.map((file) => {
    const pdf = file.replace(/\.docx$/, '.pdf');
    return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  });
}

/** The file as pandoc reads it, in another of its formats. */
export function readByPandoc(file: string, to: string, from = 'docx'): string {
  return execFileSync('pandoc', ['--wrap=none', '-f', from, '-t', to, file], { encoding: 'utf8' });
}

export async function readByMammoth(file: string): Promise<string> {
  return (await mammoth.extractRawText({ path: file })).value;
}

/** Words only: readers differ in the white space between them. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

const checker = resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'docx-check', 'docx_check.py');
/** Whether the independent checker of Word files lies beside this checkout. */
export const hasChecker = existsSync(checker);

/** The lines of the checker that are no PASS. */
export function complaintsOf(file: string, ...args: readonly string[]): readonly string[] {
  const run = spawnSync('python3', [checker, file, ...args], { encoding: 'utf8', maxBuffer: 2 ** 24 });
  const lines = run.stdout.split('\n');
  if (!lines.some((line) => line.startsWith('=='))) return [`The checker broke: ${run.stderr.slice(-300)}`];
  return lines.filter((line) => /^(FAIL|WARN)/.test(line));
}

/** The errors xmllint finds in the XML parts of an unpacked package. */
export function notWellFormed(file: string): string {
  const folder = newFolder();
  execFileSync('python3', ['-m', 'zipfile', '-e', file, folder]);
  return spawnSync('sh', ['-c', 'find . -type f -print0 | xargs -0 xmllint --nonet --noout'], {
    cwd: folder,
    encoding: 'utf8',
  }).stderr;
}
