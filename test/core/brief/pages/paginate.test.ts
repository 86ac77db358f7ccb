import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, pageStarts } from '../../../../shared/core/brief/pages/paginate.ts';

const line = (height: number, more: Partial<Line> = {}): Line => ({
  height,
  before: 0,
  mayEnd: true,
  ...more,
});
/** Stays with the next one. */
const kept = (height: number, more: Partial<Line> = {}): Line => line(height, { mayEnd: false, ...more });

describe('pages', () => {
  it('are filled in order to their height', () => {
    expect(pageStarts([line(40), line(60), line(10)], 100)).toEqual([0, 2]);
    expect(pageStarts([], 100)).toEqual([0]);
  });

  it('never end with a heading, nor with what it leads into', () => {
    expect(pageStarts([line(70), kept(20), line(20)], 100)).toEqual([0, 1]);
    expect(pageStarts([line(50), kept(20), kept(20), line(20)], 100)).toEqual([0, 1]);
  });

  it('end where they are full when all of it should stay together', () => {
    expect(pageStarts([line(10), kept(60), kept(60), kept(60), line(10)], 100)).toEqual([0, 1, 2, 3]);
  });

  it('begin anew where a part demands it, and give what is too high a page of its own', () => {
    expect(pageStarts([line(10), line(10, { startsPage: true })], 100)).toEqual([0, 1]);
    expect(pageStarts([line(10), line(900), line(10)], 100)).toEqual([0, 1, 2]);
  });

  it('drop the space above their first line', () => {
    const spaced = line(50, { before: 10 });
    expect(pageStarts([spaced, line(50)], 100)).toEqual([0]);
    expect(pageStarts([line(50), spaced], 100)).toEqual([0, 1]);
    expect(pageStarts([line(60), spaced, line(50)], 100)).toEqual([0, 1]);
  });

  it('count the head of a table again on the next one', () => {
    const row = line(30, { head: { key: 't', height: 20 } });
    expect(pageStarts([row, row, row, row], 80)).toEqual([0, 2]);
  });

  it('begin in order, hold no more than their height, and end where they may', () => {
    const lines = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 60 }),
        before: fc.integer({ min: 0, max: 8 }),
        mayEnd: fc.boolean(),
      }),
      { minLength: 1, maxLength: 80 },
    );
    fc.assert(
      fc.property(lines, (all) => {
        const starts = pageStarts(all, 100);
        for (const [page, start] of starts.entries()) {
          const next = starts[page + 1] ?? all.length;
          expect(next).toBeGreaterThan(start);
          const held = all.slice(start, next);
          const used = held.reduce((sum, { height, before }, at) => sum + height + (at > 0 ? before : 0), 0);
          expect(used).toBeLessThanOrEqual(100);
          if (next < all.length && held.some(({ mayEnd }) => mayEnd)) expect(held.at(-1)?.mayEnd).toBe(true);
        }
      }),
    );
  });
});
