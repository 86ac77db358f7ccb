import { describe, expect, it } from 'vitest';
import { boundOf, withBound } from '../../../../shared/core/incident/values/bounds.ts';
import { exact, range } from '../../../../shared/core/incident/values/figure.ts';

const upTo = exact('count', 12_400, { qualifier: 'up-to' });
const atLeast = exact('count', 1_900, { qualifier: 'at-least' });

describe('the ends of a figure', () => {
  it('are those that somebody gave: “up to” has no least, “at least” no most', () => {
    expect([boundOf(upTo, 'low'), boundOf(upTo, 'high')]).toEqual([null, 12_400]);
    expect([boundOf(atLeast, 'low'), boundOf(atLeast, 'high')]).toEqual([1_900, null]);
    const both = exact('count', 3_200);
    expect([boundOf(both, 'low'), boundOf(both, 'likely'), boundOf(both, 'high')]).toEqual([
      3_200,
      null,
      3_200,
    ]);
  });

  it('change one by one, and never run backwards', () => {
    const wide = range('count', 2_900, 3_200, 3_400);
    expect(withBound(wide, 'low', 3_000)).toEqual({ ...wide, low: 3_000 });
    expect(withBound(wide, 'high', 3_100)).toBeNull();
    expect(withBound(wide, 'likely', 3_500)).toBeNull();
  });

  it('of “up to” stay “up to” with another most, and are a range with a least', () => {
    expect(withBound(upTo, 'high', 13_000)).toMatchObject({ low: 13_000, high: 13_000, qualifier: 'up-to' });
    expect(withBound(upTo, 'low', 9_000)).toMatchObject({ low: 9_000, high: 12_400, qualifier: 'exact' });
    expect(withBound(atLeast, 'low', 2_000)).toMatchObject({
      low: 2_000,
      high: 2_000,
      qualifier: 'at-least',
    });
    expect(withBound(atLeast, 'high', 2_500)).toMatchObject({ low: 1_900, high: 2_500, qualifier: 'exact' });
    expect(withBound(upTo, 'low', 13_000)).toBeNull();
  });
});
