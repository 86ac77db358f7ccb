import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** What the build reads; package-lock.json changes with every dependency. */
const sources = ['renderer', 'shared', 'main', 'assets', 'scripts/build.ts', 'package-lock.json'];

function newestChange(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** The build leaves dist/built when it is complete. */
function buildIsCurrent(): boolean {
  if (!isBuilt()) return false;
  const built = statSync(join(root, 'dist', 'built')).mtimeMs;
  return sources.every((source) => newestChange(join(root, source)) <= built);
}

/** Whether anything was built since the sources were fetched, however old it is by now. */
export function isBuilt(): boolean {
  return existsSync(join(root, 'dist', 'built'));
}

/** Builds the page and the programs unless they are as new as their sources. */
export function buildWhenNeeded(): void {
  if (buildIsCurrent()) return;
  console.log('Building Upfront (a few seconds).');
  const run = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
