import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const home = resolve(import.meta.dirname, '..', 'node_modules', 'electron');

/** Long enough for 110 MB over a slow line; without a network the download gives up within ten seconds. */
const downloadLimit = 180_000;

/**
 * The path of Electron's program, downloaded once when it is not there yet; null when it cannot be had.
 * ELECTRON_OVERRIDE_DIST_PATH names the folder of one that lies elsewhere.
 */
export function findElectron(): string | null {
  return installed() ?? download();
}

function installed(): string | null {
  const file = join(home, 'path.txt');
  const name = existsSync(file) ? readFileSync(file, 'utf8') : 'electron';
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, 'dist'), name);
  return existsSync(program) ? program : null;
}

function download(): string | null {
  const installer = join(home, 'install.js');
  if (!existsSync(installer)) return null;
  console.log('Fetching Electron (about 110 MB, once).');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: downloadLimit });
  return installed();
}
