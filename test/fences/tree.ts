import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** The real rules; the fences are tried under these very files. */
const rules = [
  'biome.json',
  'knip.json',
  'tsconfig.base.json',
  'tsconfig.shared.json',
  'tsconfig.main.json',
  'tsconfig.renderer.json',
  'tsconfig.test.json',
];

export type Files = Readonly<Record<string, string>>;

/** A new temporary folder with the real rules, the installed packages and the given files. Returns its path. */
export function growTree(files: Files): string {
  const tree = mkdtempSync(join(tmpdir(), 'upfront-fences-'));
  for (const file of rules) cpSync(join(root, file), join(tree, file));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
  plant(tree, files);
  return tree;
}

export function plant(tree: string, files: Files): void {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), source);
  }
}

export interface Outcome {
  readonly ok: boolean;
  readonly stdout: string;
  readonly output: string;
}

/** Runs a Node program (its path from the project's root) on the tree. */
export function runOn(tree: string, program: string, ...args: readonly string[]): Outcome {
  const run = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { ok: run.status === 0, stdout: run.stdout, output: run.stdout + run.stderr };
}
