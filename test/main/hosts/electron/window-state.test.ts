import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, keptZoom, type Rectangle } from '../../../../main/hosts/electron/window-state.ts';

const display = fc.record({
  x: fc.integer({ min: -8_000, max: 8_000 }),
  y: fc.integer({ min: -8_000, max: 8_000 }),
  width: fc.integer({ min: 320, max: 8_000 }),
  height: fc.integer({ min: 240, max: 5_000 }),
});
const displays = fc.array(display, { minLength: 1, maxLength: 4 });
const kept = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
  width: fc.integer({ min: -10, max: 20_000 }),
  height: fc.integer({ min: -10, max: 20_000 }),
  maximized: fc.boolean(),
});

const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('the place of the window', () => {
  it('lies whole on one of the displays, or is left to the system', () => {
    fc.assert(
      fc.property(kept, displays, (state, all) => {
        const { x, y, width, height } = clampWindow(state, all);
        if (x === undefined || y === undefined) {
          expect(all.some((each) => width <= each.width && height <= each.height)).toBe(true);
        } else {
          expect(all.some((each) => contains(each, { x, y, width, height }))).toBe(true);
        }
      }),
    );
  });

  it('is as large as the page needs wherever the display is', () => {
    fc.assert(
      fc.property(kept, display, (state, only) => {
        const { width, height } = clampWindow(state, [only]);
        expect(width).toBeGreaterThanOrEqual(Math.min(800, only.width));
        expect(height).toBeGreaterThanOrEqual(Math.min(600, only.height));
      }),
    );
  });

  it('does not move when it fits, however often it is kept', () => {
    fc.assert(
      fc.property(kept, displays, (state, all) => {
        const once = clampWindow(state, all);
        if (once.x !== undefined) expect(clampWindow(once, all)).toEqual(once);
      }),
    );
  });

  it('is the usual one for anything that is no such record', () => {
    const screen = { x: 0, y: 0, width: 1920, height: 1080 };
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        expect(clampWindow(junk, [screen])).toEqual({ width: 1360, height: 880, maximized: false });
      }),
    );
    const wrong = { x: Number.NaN, y: 0, width: 900, height: 700 };
    expect(clampWindow(wrong, [screen])).toEqual({ width: 1360, height: 880, maximized: false });
  });

  it('is the usual size where a display was taken away, and still maximized', () => {
    const gone = { x: 5_000, y: 5_000, width: 1_000, height: 700, maximized: true };
    expect(clampWindow(gone, [{ x: 0, y: 0, width: 1920, height: 1080 }])).toEqual({
      width: 1_000,
      height: 700,
      maximized: true,
    });
  });

  it('is kept on the second display, left of the first', () => {
    const first = { x: 0, y: 0, width: 1920, height: 1080 };
    const second = { x: -1600, y: 100, width: 1600, height: 900 };
    const state = { x: -1500, y: 150, width: 1200, height: 800, maximized: false };
    expect(clampWindow(state, [first, second])).toEqual(state);
  });
});

describe('the size of the page', () => {
  it('is the one that was kept, within what a browser allows', () => {
    expect(keptZoom({ zoom: 1.5 })).toBe(1.5);
    fc.assert(
      fc.property(fc.jsonValue(), fc.double(), (junk, zoom) => {
        for (const kept of [junk, { zoom: junk }, { zoom }]) {
          expect(keptZoom(kept)).toBeGreaterThanOrEqual(0.5);
          expect(keptZoom(kept)).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
