import { describe, expect, it } from 'vitest';
import {
  type Clockwork,
  forgetClock,
  keptClock,
  rehearsalClock,
  type Shelf,
} from '../../../renderer/state/rehearsal-clock.ts';
import { talkMs } from '../../../shared/core/rehearsal/readings.ts';
import { plan, WALL } from '../../core/rehearsal/plans.ts';

function shelf(): Shelf & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
  };
}

/** A window's time that goes only when a test says so; its monotonic clock begins with the window. */
function time(): Clockwork & { readonly pass: (ms: number) => void; readonly newWindow: () => void } {
  let [wall, born] = [WALL, WALL];
  const timers = new Set<{ readonly ms: number; readonly run: () => void }>();
  return {
    moment: () => ({ at: wall - born, wall }),
    every(ms, run) {
      const timer = { ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass(ms) {
      for (const end = wall + ms; wall < end; ) {
        wall += 250;
        for (const timer of timers) timer.run();
      }
    },
    newWindow() {
      timers.clear();
      born = wall;
    },
  };
}

describe('a rehearsal in a window', () => {
  it('counts while the window ticks, and shows the moment between two ticks', () => {
    const clockwork = time();
    const clock = rehearsalClock({ shelf: shelf(), clockwork, incidentId: 'i1' }, plan);
    clock.send({ kind: 'start' });
    clockwork.pass(12_000);
    expect(talkMs(clock.get())).toBe(12_000);
    clock.stop();
    clockwork.pass(500);
    expect([talkMs(clock.get()), talkMs(clock.peek())]).toEqual([12_000, 12_500]);
  });

  it('goes on after a crash, the last second at most lost, as a pause', () => {
    const clockwork = time();
    const store = shelf();
    const before = rehearsalClock({ shelf: store, clockwork, incidentId: 'i1' }, plan);
    before.send({ kind: 'start' });
    clockwork.pass(20_750);
    clockwork.newWindow();
    clockwork.pass(8_000);
    const kept = keptClock(store, 'i1');
    const after = rehearsalClock({ shelf: store, clockwork, incidentId: 'i1' }, plan, kept);
    expect([after.get().phase, talkMs(after.get())]).toEqual(['paused', 20_000]);
    after.send({ kind: 'resume' });
    clockwork.pass(5_000);
    expect(talkMs(after.get())).toBe(25_000);
    expect(after.get().pauses).toEqual([{ lap: 'state', kind: 'reload', ms: 8_750 }]);
  });

  it('keeps all of it when the window goes away in order', () => {
    const clockwork = time();
    const store = shelf();
    const clock = rehearsalClock({ shelf: store, clockwork, incidentId: 'i1' }, plan);
    clock.keep();
    expect(store.texts.size).toBe(0);
    clock.send({ kind: 'start' });
    clockwork.pass(7_500);
    clock.keep();
    const kept = keptClock(store, 'i1');
    expect(kept && talkMs(kept)).toBe(7_500);
  });

  it('leaves nothing behind once it is over or forgotten, and one incident knows nothing of another', () => {
    const clockwork = time();
    const store = shelf();
    const clock = rehearsalClock({ shelf: store, clockwork, incidentId: 'i1' }, plan);
    clock.send({ kind: 'start' });
    expect([keptClock(store, 'i1')?.phase, keptClock(store, 'i2')]).toEqual(['talk', null]);
    clock.send({ kind: 'end' });
    expect(store.texts.size).toBe(0);
    rehearsalClock({ shelf: store, clockwork, incidentId: 'i2' }, plan).send({ kind: 'start' });
    forgetClock(store, 'i2');
    expect(store.texts.size).toBe(0);
  });
});
