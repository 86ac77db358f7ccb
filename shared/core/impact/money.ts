import { guardInteger } from './integer.ts';

/**
 * The product of integers over an integer divisor, rounded half up, without ever leaving exact arithmetic:
 * cents x seconds x parts per million overflow a double long before the result does.
 */
export function scale(value: number, factors: readonly number[], divisor: number): number {
  const product = factors.reduce(
    (so, factor) => so * BigInt(guardInteger(factor, 'A factor')),
    BigInt(value),
  );
  const by = BigInt(guardInteger(divisor, 'The divisor'));
  const half = product < 0n ? -by / 2n : by / 2n;
  return guardInteger(Number((product + half) / by), 'The amount');
}
