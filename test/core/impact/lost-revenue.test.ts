import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costPerMinute, simpleLoss } from '../../../shared/core/impact/lost-revenue.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';
import { arbitraryFigure } from '../arbitraries.ts';

const percent = (value: number): number => value * 10_000;
const minutes = (value: number): number => value * 60;
const dollars = (value: number): number => value * 100;

const parts = {
  revenuePerHour: exact('money', dollars(100_000)),
  duration: exact('duration', minutes(47)),
  shareAffected: exact('share', percent(18)),
  recoveryFactor: exact('share', percent(50)),
};

describe('lost revenue by the simple method', () => {
  it('is revenue an hour × hours × share × (1 − made up later): 100,000 × 47/60 × 18% × 50% = 7,050', () => {
    expect(simpleLoss(parts)).toMatchObject({
      unit: 'money',
      low: dollars(7_050),
      likely: null,
      high: dollars(7_050),
      basis: 'estimated',
      method: 'revenue per hour × hours × share affected × (1 − share made up later)',
    });
  });

  it('takes every part at its kindest for the low end and at its worst for the high end', () => {
    // 90,000 × 40/60 × 15% × 40% = 3,600; 100,000 × 47/60 × 18% × 50% = 7,050; 110,000 × 50/60 × 20% × 60% = 11,000
    expect(
      simpleLoss({
        revenuePerHour: range('money', dollars(90_000), dollars(100_000), dollars(110_000)),
        duration: range('duration', minutes(40), minutes(47), minutes(50)),
        shareAffected: range('share', percent(15), percent(18), percent(20)),
        recoveryFactor: range('share', percent(40), percent(50), percent(60)),
      }),
    ).toMatchObject({ low: dollars(3_600), likely: dollars(7_050), high: dollars(11_000) });
  });

  it('rounds half a cent up', () => {
    const half = {
      ...parts,
      duration: exact('duration', 1_800),
      shareAffected: exact('share', percent(100)),
    };
    const none = exact('share', 0);
    const cents = (revenue: number): number =>
      simpleLoss({ ...half, revenuePerHour: exact('money', revenue), recoveryFactor: none }).low;
    expect([0, 1, 2, 3].map(cents)).toEqual([0, 1, 1, 2]);
  });

  it('is nothing when all is made up later', () => {
    expect(simpleLoss({ ...parts, recoveryFactor: exact('share', percent(100)) }).high).toBe(0);
  });

  it('refuses shares above the whole and amounts beyond the whole numbers, and never gives another wrong figure', () => {
    expect(() => simpleLoss({ ...parts, recoveryFactor: exact('share', percent(101)) })).toThrow(
      'A share lies between 0% and 100%: 1010000',
    );
    expect(() => simpleLoss({ ...parts, shareAffected: exact('share', percent(101)) })).toThrow(RangeError);
    const huge = exact('duration', Number.MAX_SAFE_INTEGER);
    expect(() => simpleLoss({ ...parts, duration: huge })).toThrow(
      'The amount is not a whole number in range',
    );
  });

  it('is always in order, for any parts that give a whole number', () => {
    const share = arbitraryFigure('share');
    fc.assert(
      fc.property(
        arbitraryFigure('money'),
        arbitraryFigure('duration'),
        share,
        share,
        (revenuePerHour, duration, shareAffected, recoveryFactor) => {
          try {
            const loss = simpleLoss({ revenuePerHour, duration, shareAffected, recoveryFactor });
            expect(loss.low).toBeGreaterThanOrEqual(0);
            expect(loss.likely ?? loss.low).toBeGreaterThanOrEqual(loss.low);
            expect(loss.high).toBeGreaterThanOrEqual(loss.likely ?? loss.low);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the cost of a further minute', () => {
  it('is revenue an hour / 60 × share × (1 − made up later): 100,000 / 60 × 18% × 50% = 150', () => {
    expect(
      costPerMinute(parts.revenuePerHour, parts.shareAffected, parts.recoveryFactor, null),
    ).toMatchObject({
      unit: 'rate',
      low: dollars(150),
      high: dollars(150),
      likely: null,
    });
  });

  it('adds staff who cannot work, low to low and high to high', () => {
    const idle = range('rate', dollars(30), dollars(40), dollars(60));
    expect(
      costPerMinute(parts.revenuePerHour, parts.shareAffected, parts.recoveryFactor, idle),
    ).toMatchObject({
      low: dollars(180),
      likely: dollars(190),
      high: dollars(210),
    });
  });
});
