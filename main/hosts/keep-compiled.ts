import { mkdirSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** The bits of a mode that let anybody but the owner write. */
const OTHERS_WRITE = 0o022;

/**
 * Lets Node keep what it compiles of the program from here on, so that the next start need not compile it again. It
 * lies in the data folder and not in the system's temporary one, where another account could put code that we would
 * run. It holds code and nothing else. Where it cannot be kept, the next start compiles again.
 */
export function keepCompiled(dataDir: string): void {
  const folder = join(dataDir, 'compiled');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    const isOurs = process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS_WRITE) === 0);
    if (isOurs) enableCompileCache(folder);
  } catch {
    // A folder that can only be read is no reason not to open.
  }
}
