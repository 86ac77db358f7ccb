import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta, makeDelta } from '../../main/store/tables/delta.ts';

describe('what changed between two versions', () => {
  it('brings back any version from the one before', () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
    fc.assert(
      fc.property(bytes, bytes, (before, after) => {
        expect(applyDelta(before, makeDelta([before], [after])).equals(after)).toBe(true);
      }),
    );
  });

  it('brings back any version in pieces, those that both share among them', () => {
    const shared = ['a', 'ab', 'b', ''].map((text) => Buffer.from(text));
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...shared),
        fc.string({ maxLength: 5 }).map((text) => Buffer.from(text)),
      ),
    );
    fc.assert(
      fc.property(pieces, pieces, (before, after) => {
        const delta = makeDelta(before, after);
        expect(applyDelta(Buffer.concat(before), delta)).toEqual(Buffer.concat(after));
      }),
    );
  });

  it('brings back an edit in the middle, at the cost of the edit', () => {
    const edit = fc.record({
      start: fc.string({ maxLength: 300 }),
      old: fc.string({ maxLength: 20 }),
      now: fc.string({ maxLength: 20 }),
      end: fc.string({ maxLength: 300 }),
    });
    fc.assert(
      fc.property(edit, ({ start, old, now, end }) => {
        const before = Buffer.from(start + old + end);
        const after = Buffer.from(start + now + end);
        const delta = makeDelta([before], [after]);
        expect(delta.middle.length).toBeLessThanOrEqual(Buffer.byteLength(now));
        expect(applyDelta(before, delta).equals(after)).toBe(true);
      }),
    );
  });

  it('counts no byte twice where start and end overlap', () => {
    const delta = makeDelta([Buffer.from('aaaa')], [Buffer.from('aaa')]);
    expect([delta.head, delta.tail, delta.middle.length]).toEqual([3, 0, 0]);
  });

  it('refuses a version it was not made from', () => {
    expect(() => applyDelta(Buffer.from('ab'), { head: 2, tail: 1, middle: Buffer.from('x') })).toThrow(
      'A change keeps 2 and 1 bytes of 2.',
    );
  });
});
