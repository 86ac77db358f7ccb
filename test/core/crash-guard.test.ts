import { expect, it } from 'vitest';
import { worthReloading } from '../../shared/core/crash-guard.ts';

it.each([
  ['the first crash', [5_000], true],
  ['the second', [5_000, 6_000], true],
  ['the third within a minute', [5_000, 20_000, 64_999], false],
  ['the third in more than a minute', [5_000, 20_000, 65_000], true],
  ['the fourth, two of them long ago', [0, 1_000, 100_000, 100_001], true],
] as const)('%s: %j', (_what, crashes, worth) => {
  expect(worthReloading(crashes)).toBe(worth);
});
