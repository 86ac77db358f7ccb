import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLACE } from '../../shared/api/place.ts';

/**
 * The address of the incident that was open when the app was last used, or null for the list. A file beside the store,
 * as the window is opened before the store is; it carries ids only.
 */
export function lastPlace(dataDir: string): string | null {
  try {
    const place = readFileSync(fileIn(dataDir), 'utf8');
    return PLACE.test(place) ? place : null;
  } catch {
    return null;
  }
}

/** Keeps it for the next start; null: the next start begins at the list. */
export function keepPlace(dataDir: string, place: string | null): void {
  try {
    if (place === null) rmSync(fileIn(dataDir), { force: true });
    else writeFileSync(fileIn(dataDir), place, { mode: 0o600 });
  } catch {
    // A folder that can only be read: the next start begins where this one did.
  }
}

const fileIn = (dataDir: string) => join(dataDir, 'place');
