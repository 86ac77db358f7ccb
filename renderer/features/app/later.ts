/**
 * A window that is not painted (hidden, behind others) gets no frames: what waits for one goes on after this time, ms.
 */
const UNPAINTED = 500;
/** What is done when nothing else is to do is done at the latest after this time, ms. */
const BUSY = 1_000;

/** Runs once what is rendered now has been painted. The answer calls it off. */
export function afterPaint(run: () => void): () => void {
  let timer = setTimeout(run, UNPAINTED);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // The frame is painted after its callbacks; a task comes after both.
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

let tellPainted = (): void => {};
const painted = new Promise<void>((resolve) => {
  tellPainted = resolve;
});

/** To be called once the first screen is in the page. The answer calls it off. */
export function firstShown(): () => void {
  return afterPaint(tellPainted);
}

/** Settles once the first screen is painted: what it does not need is asked for after it. */
export function firstPaint(): Promise<void> {
  return painted;
}

/**
 * Takes the steps while the window has nothing else to do, then runs: what is typed comes
 * between two of them. The answer calls it off.
 */
export function whileIdle(steps: Iterable<unknown>, run: () => void): () => void {
  const left = steps[Symbol.iterator]();
  const go = (idle: IdleDeadline): void => {
    let { done } = left.next();
    // In a window that is never idle, or hidden, the rest is done at once as soon as its time has come.
    while (!done && (idle.didTimeout || idle.timeRemaining() > 0)) done = left.next().done;
    if (done) run();
    else waiting = requestIdleCallback(go, { timeout: BUSY });
  };
  let waiting = requestIdleCallback(go, { timeout: BUSY });
  return () => cancelIdleCallback(waiting);
}

/** Runs when the window has nothing else to do. The answer calls it off. */
export function whenIdle(run: () => void): () => void {
  return whileIdle([], run);
}
