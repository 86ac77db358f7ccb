import { describe, expect, it } from 'vitest';
import { CHECKLIST } from '../../../shared/core/checklist/catalogue.ts';
import type { ItemState } from '../../../shared/core/checklist/item.ts';
import { planFor, RESERVE } from '../../../shared/core/plan/plan.ts';
import { STEPS } from '../../../shared/core/plan/steps.ts';

const ids = CHECKLIST.flatMap(({ items }) => items.map(({ id }) => id));

/** The checklist with these items settled and all others open. */
function states(done: readonly string[]): readonly ItemState[] {
  return ids.map((id) => ({
    id,
    text: id,
    group: 'before',
    level: 'block',
    tickable: false,
    state: done.includes(id) ? 'done' : 'missing',
    detail: '',
    jump: { to: 'checklist' },
  }));
}

const keysOf = (minutes: number, state: string, done: readonly string[] = []): readonly string[] =>
  planFor(states(done), minutes)
    .steps.filter((step) => step.state === state)
    .map(({ key }) => key);

const all = STEPS.reduce((sum, { minutes }) => sum + minutes, 0);
const musts = STEPS.filter(({ must }) => must);

describe('the plan', () => {
  it('rests on items that the checklist has', () => {
    for (const { items } of STEPS) for (const id of items) expect(ids).toContain(id);
  });

  it('holds every step when there is time for all, and says what is over', () => {
    expect(keysOf(all + RESERVE, 'dropped')).toEqual([]);
    expect(planFor(states([]), all + RESERVE).spare).toBe(0);
    expect(planFor(states([]), all + RESERVE + 7).spare).toBe(7);
  });

  it('drops what matters least first, never a must', () => {
    expect(keysOf(all + RESERVE - 1, 'dropped')).toEqual(['reader']);
    for (let minutes = -5; minutes < all + 10; minutes += 1) {
      const dropped = keysOf(minutes, 'dropped');
      for (const { key } of musts) expect(dropped).not.toContain(key);
    }
  });

  it('with ten minutes left keeps the musts alone and says that they do not fit', () => {
    expect(keysOf(10, 'dropped')).toEqual(STEPS.filter(({ must }) => !must).map(({ key }) => key));
    expect(planFor(states([]), 10).spare).toBeLessThan(0);
  });

  it('ticks itself off from the checklist and frees the time for others', () => {
    const done = musts.flatMap(({ items }) => items);
    expect(keysOf(10, 'done', done)).toEqual(musts.map(({ key }) => key));
    expect(keysOf(10, 'now', done)).toEqual(['response']);
    expect(keysOf(10, 'dropped', done)).toEqual(['questions', 'rehearsal', 'reader']);
  });

  it('goes from step to step in order, each ending when its minutes are over', () => {
    const { steps } = planFor(states([]), 60);
    const ends = steps.flatMap(({ endsIn }) => endsIn ?? []);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(ends.at(-1)).toBe(all);
    expect(steps[0]?.state).toBe('now');
  });

  it('is empty of work once everything is settled', () => {
    expect(new Set(planFor(states(ids), 5).steps.map(({ state }) => state))).toEqual(new Set(['done']));
  });
});
