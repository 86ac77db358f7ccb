/**
 * Texts that are being typed: what reads each as a value once its field is
 * left, or before the record is saved for good.
 */
export interface HalfTyped {
  /** Holds what reads the text; null once it was read or given up. */
  readonly hold: (path: string, read: (() => void) | null) => void;
  /** Reads every text that is held. */
  readonly readAll: () => void;
  readonly holds: (path: string) => boolean;
  /** Gives up every text that is held; answers their paths. */
  readonly drop: () => ReadonlySet<string>;
}

export function createHalfTyped(): HalfTyped {
  const held = new Map<string, () => void>();
  return {
    hold(path, read) {
      if (read) held.set(path, read);
      else held.delete(path);
    },
    readAll() {
      const reads = [...held.values()];
      held.clear();
      for (const read of reads) read();
    },
    holds: (path) => held.has(path),
    drop() {
      const paths = new Set(held.keys());
      held.clear();
      return paths;
    },
  };
}
