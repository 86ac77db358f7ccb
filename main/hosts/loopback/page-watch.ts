/** Counts the pages that hold a connection open, and says when they are gone for good. */
export interface PageWatch {
  /** A page has connected; the answer is to be called once when its connection ends. */
  readonly pageOpened: () => () => void;
  /** A page was let in and is about to connect; one that leaves before it does is noticed all the same. */
  readonly pageComing: () => void;
  /** The browser's window we opened has ended: nothing will come back, so there is nothing to wait for. */
  readonly browserEnded: () => void;
  readonly stop: () => void;
}

/** How long a page that was let in may take to connect, in milliseconds: on a busy machine its code comes slowly. */
const COMING_MS = 10_000;

/**
 * Calls `onGone` once, when the last page has closed and none came back for `graceMs` milliseconds (a reload closes
 * and opens). Before a first page has come it waits for ever: the browser may be slow.
 */
export function watchPages(graceMs: number, onGone: () => void): PageWatch {
  let open = 0;
  let seen = false;
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  const waitForReturn = (ms = graceMs) => {
    clearTimeout(timer);
    if (seen && open === 0) timer = setTimeout(onGone, ended ? 0 : ms);
  };
  return {
    pageOpened() {
      open += 1;
      seen = true;
      clearTimeout(timer);
      return () => {
        open -= 1;
        waitForReturn();
      };
    },
    pageComing() {
      seen = true;
      waitForReturn(Math.max(graceMs, COMING_MS));
    },
    browserEnded() {
      ended = true;
      waitForReturn();
    },
    stop: () => clearTimeout(timer),
  };
}
