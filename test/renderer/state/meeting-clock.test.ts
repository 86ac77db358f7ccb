import { describe, expect, it } from 'vitest';
import { meetingClock } from '../../../renderer/state/meeting-clock.ts';

function shelf(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

function time() {
  let [monotonic, wall] = [1_000, 5_000_000];
  return {
    host: { monotonic: () => monotonic, wall: () => wall },
    pass: (ms: number) => {
      monotonic += ms;
      wall += ms;
    },
    setWall: (ms: number) => {
      wall = ms;
    },
    reload: () => {
      monotonic = 0;
    },
  };
}

describe('the clock of the meeting', () => {
  it('counts on while the wall clock is set, and stops at the end', () => {
    const { host, pass, setWall } = time();
    const clock = meetingClock('x', shelf(), host);
    expect(clock.elapsed()).toBe(0);
    clock.start();
    pass(30_000);
    setWall(0);
    pass(30_000);
    expect(clock.elapsed()).toBe(60_000);
    clock.end();
    pass(30_000);
    expect(clock.elapsed()).toBe(60_000);
    clock.start();
    expect(clock.elapsed()).toBe(0);
  });

  it('is found again after a reload, of its own incident only', () => {
    const { host, pass, reload } = time();
    const kept = shelf();
    meetingClock('x', kept, host).start();
    pass(90_000);
    reload();
    const again = meetingClock('x', kept, host);
    expect(again.elapsed()).toBe(90_000);
    expect(meetingClock('y', kept, host).get().startedAt).toBeNull();
    again.end();
    expect(meetingClock('x', kept, host).get().startedAt).toBeNull();
  });
});
