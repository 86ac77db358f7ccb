import { copyFileSync, linkSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { KeptStore } from '../../app/ports.ts';
import { type Place, statOf, syncToDisk } from '../file/place.ts';

const prefixOf = ({ file }: Place) => `${basename(file)}.before-`;
const LOG_ENDING = '-wal';

/** "2026-11-22-053100" for an instant (ISO 8601, UTC). */
const stampOf = (now: string) => now.slice(0, 19).replaceAll(':', '').replace('T', '-');

/** A second name for the same bytes; some file systems (FAT) have no links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOSPC') throw error;
    copyFileSync(from, to);
    syncToDisk(to);
  }
}

function freeName({ file }: Place, now: string): string {
  const name = `${file}.before-restore-${stampOf(now)}`;
  for (let number = 1; ; number++) {
    const path = number === 1 ? name : `${name}-${number}`;
    // A log that was left of a lost store must not come to lie beside another one.
    if (!statOf(path) && !statOf(`${path}${LOG_ENDING}`)) return path;
  }
}

/** Under which names a store is kept; null for what was not there. */
export interface Kept {
  readonly store: string | null;
  /** The newest saves that were not yet in the store. */
  readonly log: string | null;
}

/** Keeps a store under a dated name beside itself, with the log that is left of it, before another takes its place. */
export function keepStore(place: Place, now: string): Kept {
  const name = freeName(place, now);
  const log = (statOf(place.wal)?.size ?? 0) > 0;
  if (log) linkOrCopy(place.wal, `${name}${LOG_ENDING}`);
  const store = statOf(place.file) !== null;
  if (store) linkOrCopy(place.file, name);
  if (log || store) syncToDisk(place.folder);
  return { store: store ? name : null, log: log ? `${name}${LOG_ENDING}` : null };
}

function listed(place: Place): readonly (KeptStore & { readonly isStore: boolean })[] {
  const live = statOf(place.file)?.ino;
  return readdirSync(place.folder)
    .filter((name) => name.startsWith(prefixOf(place)) && !/-wal$|\.part$/.test(name))
    .flatMap((name) => {
      const path = join(place.folder, name);
      const found = statOf(path);
      if (!found?.isFile()) return [];
      const isStore = found.ino === live;
      return [{ path, keptAt: found.mtime.toISOString(), bytes: found.size, isStore }];
    });
}

/** The stores that were kept before a migration or a restore, newest first. */
export function keptStores(place: Place): readonly KeptStore[] {
  return listed(place)
    .filter(({ isStore }) => !isStore)
    .map(({ isStore: _, ...kept }) => kept)
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

/** A restore that was killed leaves a second name for the store itself, which is no copy of it. */
export function removeSecondNames(place: Place): void {
  for (const { path } of listed(place).filter(({ isStore }) => isStore)) rmSync(path);
}
