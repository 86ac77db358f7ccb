import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The port of the last start over this data folder, or 0 for any. A window that outlived its host can then go on: to a
 * browser another port is another site.
 */
export function lastPort(dataDir: string): number {
  try {
    const port = Number(readFileSync(fileIn(dataDir), 'utf8'));
    return Number.isInteger(port) && port >= 1024 && port <= 65_535 ? port : 0;
  } catch {
    return 0;
  }
}

export function keepPort(dataDir: string, port: number): void {
  try {
    writeFileSync(fileIn(dataDir), String(port), { mode: 0o600 });
  } catch {
    // A folder that can only be read: the next start takes any port.
  }
}

const fileIn = (dataDir: string) => join(dataDir, 'port');
