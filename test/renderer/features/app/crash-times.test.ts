import { describe, expect, it } from 'vitest';
import { noteCrash, placesOf } from '../../../../renderer/features/app/crash-times.ts';
import { worthReloading } from '../../../../shared/core/crash-guard.ts';

function storage(first: string | null = null) {
  let kept = first;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

describe('the times of crashes', () => {
  it('are kept over a reload, the newest last, until a loop shows', () => {
    const tab = storage();
    expect(worthReloading(noteCrash(tab, 1_000))).toBe(true);
    expect(worthReloading(noteCrash(tab, 2_000))).toBe(true);
    expect(worthReloading(noteCrash(tab, 3_000))).toBe(false);
    expect(worthReloading(noteCrash(tab, 120_000))).toBe(true);
  });

  it.each(['', '{', '"x"', '[null,"a"]'])('begin anew where %j was kept', (kept) => {
    expect(noteCrash(storage(kept), 5)).toEqual([5]);
  });

  it('go to the log with places in the program, without the words of the error', () => {
    const error = new TypeError('“Card payments” is not a function');
    expect(placesOf(error)[0]).toMatch(/^at .*crash-times\.test/);
    expect(placesOf(error).join()).not.toContain('Card payments');
    expect(placesOf('thrown text')).toEqual(['at a place it does not tell']);
  });
});
