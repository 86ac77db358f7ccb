import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whileIdle } from '../../../../renderer/features/app/later.ts';

// Node has no idle time: the window's is played here, a callback at a time.
let waiting: ((idle: IdleDeadline) => void) | null = null;
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (run: (idle: IdleDeadline) => void) => {
    waiting = run;
    return 1;
  });
  vi.stubGlobal('cancelIdleCallback', () => {
    waiting = null;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  waiting = null;
});

/** Lets the window be idle until then, or busy for so long that the time of the callback has come. */
function idleUntil(done: () => boolean, didTimeout = false): void {
  const run = waiting;
  waiting = null;
  run?.({ didTimeout, timeRemaining: () => (done() ? 0 : 5) });
}

function steps(count: number) {
  const taken: number[] = [];
  function* each(): Generator<void> {
    for (let step = 1; step <= count; step += 1) yield void taken.push(step);
  }
  return { taken, each: each() };
}

it('takes steps while the window is idle, leaves it free in between, and runs once all are taken', () => {
  const { taken, each } = steps(5);
  let ran = 0;
  whileIdle(each, () => {
    ran += 1;
  });
  expect(taken).toEqual([]);
  idleUntil(() => taken.length >= 2);
  expect(taken).toEqual([1, 2]);
  idleUntil(() => true);
  expect([taken, ran]).toEqual([[1, 2, 3], 0]);
  idleUntil(() => false);
  expect([taken.length, ran, waiting]).toEqual([5, 1, null]);
});

it('takes the rest at once where the window is never idle', () => {
  const { taken, each } = steps(5);
  let ran = 0;
  whileIdle(each, () => {
    ran += 1;
  });
  idleUntil(() => true, true);
  expect([taken.length, ran]).toEqual([5, 1]);
});

it('stops between two steps when it is called off', () => {
  const { taken, each } = steps(3);
  const stop = whileIdle(each, () => taken.push(-1));
  idleUntil(() => taken.length >= 1);
  stop();
  idleUntil(() => false);
  expect(taken).toEqual([1]);
});
