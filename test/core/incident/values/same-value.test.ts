import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue } from '../../../../shared/core/incident/values/same-value.ts';

/** The same value with every object's keys in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, turned(part)]),
  );
}

/** JSON with its keys in order: two values that say the same print the same. */
function printed(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('two JSON values', () => {
  it('say the same as themselves, in whatever order their keys stand', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(isSameValue(value, turned(value))).toBe(true);
      }),
    );
  });

  it('say the same only when they print the same', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(isSameValue(a, b)).toBe(printed(a) === printed(b));
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: null }, {}],
    [{ a: null }, { b: null }],
    [[], {}],
    [{}, []],
    [[1], [1, 2]],
    [{ length: 0 }, []],
    [null, {}],
    [JSON.parse('{"__proto__":{}}'), { b: 1 }],
    ['1', 1],
  ])('differ: %j and %j', (a, b) => {
    expect(isSameValue(a, b)).toBe(false);
  });
});
