import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approach, placeAt } from '../../../../renderer/features/rehearsal/prompter-motion.ts';

const marks = [
  { start: 0, top: 0, bottom: 100 },
  { start: 0.5, top: 120, bottom: 180 },
];

describe('the place of the words', () => {
  it('moves through each sentence in its time', () => {
    expect(placeAt(marks, 0, false)).toEqual({ line: 0, y: 0 });
    expect(placeAt(marks, 0.25, false)).toEqual({ line: 0, y: 50 });
    expect(placeAt(marks, 0.75, false)).toEqual({ line: 1, y: 150 });
    expect(placeAt(marks, 1, false)).toEqual({ line: 1, y: 180 });
  });

  it('goes from sentence to sentence for who does not want motion', () => {
    expect([0.1, 0.49, 0.5, 1].map((share) => placeAt(marks, share, true).y)).toEqual([0, 0, 120, 120]);
  });

  it('never goes back while the time goes on', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [early, late] = [placeAt(marks, Math.min(a, b), false), placeAt(marks, Math.max(a, b), false)];
        expect(late.y).toBeGreaterThanOrEqual(early.y);
      }),
    );
  });

  it('of no words is the top', () => {
    expect(placeAt([], 0.5, false)).toEqual({ line: 0, y: 0 });
  });
});

describe('the way to a new place', () => {
  it('halves in 60 ms and arrives', () => {
    expect(approach(0, 100, 60)).toBe(50);
    expect(approach(99.9, 100, 16)).toBe(100);
    let y = 0;
    for (let frame = 0; frame < 60; frame += 1) y = approach(y, 300, 16);
    expect(y).toBe(300);
  });
});
