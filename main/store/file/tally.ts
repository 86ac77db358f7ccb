import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { statOf } from './place.ts';

/**
 * What is known of the store outside of it. A log that is cut or missing takes saves away without a trace in the store;
 * a bit that flips in unused space changes no row. The count and the seal notice both.
 */
export interface Tally {
  /** Saves since the store was made. */
  readonly saves: number;
  /** SHA-256 of the whole store file when it was last closed, lowercase hex; null while it is open or after a crash. */
  readonly seal: string | null;
}

const LINE = /^upfront tally saves (\d{12}) seal ([0-9a-f]{64}|-{64})\n$/;

function line({ saves, seal }: Tally): string {
  return `upfront tally saves ${String(saves).padStart(12, '0')} seal ${seal ?? '-'.repeat(64)}\n`;
}

/** Null when there is no tally or it cannot be read: it is a second witness, never a reason to refuse. */
export function readTally(path: string): Tally | null {
  if (!statOf(path)?.isFile()) return null;
  const [, saves, seal = ''] = LINE.exec(readFileSync(path, 'latin1')) ?? [];
  return saves === undefined ? null : { saves: Number(saves), seal: seal.startsWith('-') ? null : seal };
}

export interface TallyKeeper {
  /** Notes a save; costs microseconds, as nothing waits for the disk. */
  readonly note: (saves: number) => void;
  /** Writes the last word: the count and the store file's hash. */
  readonly seal: (tally: Tally) => void;
}

/** Breaks the seal, on the disk, before the store is written to, and keeps the count from then on. */
export function keepTally(path: string, saves: number): TallyKeeper {
  const handle = openSync(path, statOf(path) ? 'r+' : 'w', 0o600);
  const write = (tally: Tally) => writeSync(handle, line(tally), 0, 'latin1');
  write({ saves, seal: null });
  fsyncSync(handle);
  return {
    note: (count) => {
      try {
        write({ saves: count, seal: null });
      } catch {
        // The save itself is on the disk; only a warning about later damage would miss one in its count.
      }
    },
    seal: (tally) => {
      write(tally);
      closeSync(handle);
    },
  };
}
