import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasDisplay } from '../main/hosts/display.ts';
import { ensureBrowser } from './browser.ts';
import { ensureElectron } from './electron.ts';

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
  const stamp = join(root, 'dist', 'built');
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => newestChange(join(root, source)) <= built);
}

function buildWhenNeeded(): void {
  if (buildIsCurrent()) return;
  console.log('Building Upfront (a few seconds).');
  const run = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** The command line takes over this process, so a signal reaches it directly. */
async function open(host: string, args: readonly string[]): Promise<void> {
  process.argv.splice(2, Number.POSITIVE_INFINITY, 'open', '--host', host, ...args);
  await import('../main/hosts/cli/main.ts');
}

async function start(args: readonly string[]): Promise<void> {
  buildWhenNeeded();
  if (!hasDisplay()) {
    console.log('There is no display here: open the address below in a browser.');
    return open('browser', ['--no-browser', ...args]);
  }
  if (ensureElectron() !== null) return open('electron', args);
  console.log("Electron's program cannot be fetched here: Upfront opens in the installed browser instead.");
  return open('browser', ensureBrowser() === null ? ['--no-browser', ...args] : args);
}

await start(process.argv.slice(2));
