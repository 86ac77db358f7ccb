import { expect, it } from 'vitest';
import type { SaveState } from '../../../renderer/state/autosave.ts';
import { watchHost } from '../../../renderer/state/host-watch.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { manualTimers } from './manual-timers.ts';

const SAVED: SaveState = { kind: 'saved', at: '2026-06-03T16:00:00Z', revision: 2 };
const LOST: SaveState = { kind: 'failed', message: 'Upfront has ended.' };

function setUp(state: SaveState = SAVED) {
  const timers = manualTimers();
  const host = { answers: false, asked: 0 };
  let shown = state;
  const watch = watchHost({
    call: () => {
      host.asked += 1;
      return Promise.resolve(host.answers ? success(null) : failure('unavailable', 'Upfront has ended.'));
    },
    get: () => shown,
    show: (next) => {
      shown = next;
    },
    timers,
  });
  return { host, timers, watch, shown: () => shown, type: (next: SaveState) => (shown = next) };
}

it('says that the host has ended while nothing waits to be saved, and takes it back once it answers', async () => {
  const { host, timers, watch, shown } = setUp();
  watch.doubt();
  await timers.pass(0);
  expect(shown()).toEqual(LOST);
  await timers.pass(5_000);
  expect(shown()).toEqual(LOST);
  host.answers = true;
  await timers.pass(5_000);
  expect(shown()).toBe(SAVED);
  await timers.pass(60_000);
  expect(host.asked).toBe(3);
});

it('asks at once when somebody presses, and one time for each wait', async () => {
  const { host, timers, watch, shown } = setUp();
  watch.doubt();
  await timers.pass(0);
  watch.again();
  await timers.pass(0);
  await timers.pass(5_000);
  expect(host.asked).toBe(3);
  host.answers = true;
  watch.again();
  await timers.pass(0);
  expect(shown()).toBe(SAVED);
});

it('leaves it to a save that waits, and stops when one begins or the incident is closed', async () => {
  const saving = setUp({ kind: 'saving' });
  saving.watch.doubt();
  await saving.timers.pass(0);
  expect(saving.host.asked).toBe(0);

  const typing = setUp();
  typing.watch.doubt();
  typing.type({ kind: 'saving' });
  await typing.timers.pass(5_000);
  expect(typing.shown()).toEqual({ kind: 'saving' });

  const closed = setUp();
  closed.watch.doubt();
  await closed.timers.pass(0);
  closed.watch.stop();
  await closed.timers.pass(5_000);
  expect(closed.host.asked).toBe(1);
});

it('says nothing where the host answers', async () => {
  const { host, timers, watch, shown } = setUp();
  host.answers = true;
  watch.doubt();
  await timers.pass(0);
  expect(shown()).toBe(SAVED);
});
