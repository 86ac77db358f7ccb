import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printShare, roundShare, WHOLE } from '../../../shared/core/wording/share.ts';

it('prints as many decimals as the value has', () => {
  expect([180_000, 999_000, 4_000, 1, 0, WHOLE, 2_500_000].map(printShare)).toEqual([
    '18%',
    '99.9%',
    '0.4%',
    '0.0001%',
    '0%',
    '100%',
    '250%',
  ]);
});

it('rounds to what a reader can use', () => {
  const rounded = (ppm: number): string => printShare(roundShare(ppm));
  expect([180_102, 995_000, 95_312, 40_000, 4_449, 300, 45, 999_700, 996_000, WHOLE, 0].map(rounded)).toEqual(
    ['18%', '99.5%', '9.5%', '4%', '0.4%', '0.03%', '0.005%', '99.97%', '99.6%', '100%', '0%'],
  );
});

it('some is never rounded to none, most never to all, and nothing by more than half a point', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: WHOLE - 1 }), (ppm) => {
      const rounded = roundShare(ppm);
      expect(rounded).toBeGreaterThan(0);
      expect(rounded).toBeLessThan(WHOLE);
      expect(Math.abs(rounded - ppm)).toBeLessThanOrEqual(5_000);
    }),
    { numRuns: 1_000 },
  );
});
