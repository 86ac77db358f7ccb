/** Counts the saves of the whole store, so that a count kept outside tells how many a lost log took away. */
export interface SaveCounter {
  /** Saves that are on the disk. */
  readonly count: () => number;
  readonly next: () => number;
  /** The save with this number is on the disk. */
  readonly done: (saveNo: number) => void;
  readonly listen: (listener: (saves: number) => void) => void;
}

export function createCounter(start: number): SaveCounter {
  let saves = start;
  let tell: (saves: number) => void = () => {};
  return {
    count: () => saves,
    next: () => saves + 1,
    done: (saveNo) => {
      saves = saveNo;
      tell(saves);
    },
    listen: (listener) => {
      tell = listener;
    },
  };
}
