import { printDecimal } from './number.ts';

/** Shares are kept in parts per million. */
export const WHOLE = 1_000_000;

/** Parts per million as "18%", "99.9%", "0.4%"; as many decimals as the value has, four at the most. */
export function printShare(ppm: number): string {
  return `${printDecimal(ppm / 10_000, 4)}%`;
}

/** A computed share, rounded to what a reader can use: whole percent from 10 on, one decimal below. */
export function roundShare(ppm: number): number {
  const step = ppm >= 100_000 ? 10_000 : 1_000;
  return Math.round(ppm / step) * step;
}
