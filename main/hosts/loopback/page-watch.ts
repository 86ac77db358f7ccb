/** Counts the pages that hold a connection open, and says when they are gone for good. */
export interface PageWatch {
  /** A page has connected; the answer is to be called once when its connection ends. */
  readonly pageOpened: () => () => void;
  /** A page was let in and is about to connect; a browser that ends now does so with it. */
  readonly pageComing: () => void;
  /** The browser's window we opened has ended: nothing will come back, so there is nothing to wait for. */
  readonly browserEnded: () => void;
  readonly stop: () => void;
}

/**
 * Calls `onGone` once, when the last page has closed and none came back for `graceMs` milliseconds (a reload closes
 * and opens). Before a first page has come it waits for ever: the browser may be slow.
 */
export function watchPages(graceMs: number, onGone: () => void): PageWatch {
  let open = 0;
  let seen = false;
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  const waitForReturn = () => {
    clearTimeout(timer);
    if (seen && open === 0) timer = setTimeout(onGone, ended ? 0 : graceMs);
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
    },
    browserEnded() {
      ended = true;
      waitForReturn();
    },
    stop: () => clearTimeout(timer),
  };
}
