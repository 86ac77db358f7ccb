import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findElectron } from '../main/hosts/cli/find-electron.ts';

const home = resolve(import.meta.dirname, '..', 'node_modules', 'electron');

/** Long enough for 110 MB over a slow line; without a network the download gives up within ten seconds. */
const downloadLimit = 180_000;

/**
 * The path of Electron's program, downloaded once when it is not there yet; null when it cannot be had.
 * ELECTRON_OVERRIDE_DIST_PATH names the folder of one that lies elsewhere.
 */
export function ensureElectron(): string | null {
  return findElectron() ?? download();
}

function download(): string | null {
  const installer = join(home, 'install.js');
  if (!existsSync(installer)) return null;
  console.log('Fetching Electron (about 110 MB, once).');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: downloadLimit });
  return findElectron();
}
