import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_ROOT } from '../places.ts';

/**
 * The path of Electron's program in a checkout, or null when it has not been fetched. Nothing is downloaded.
 * ELECTRON_OVERRIDE_DIST_PATH names the folder of one that lies elsewhere.
 */
export function findElectron(): string | null {
  const home = join(APP_ROOT, 'node_modules', 'electron');
  const file = join(home, 'path.txt');
  const name = existsSync(file) ? readFileSync(file, 'utf8') : 'electron';
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, 'dist'), name);
  return existsSync(program) ? program : null;
}
