import { printDecimal } from './number.ts';

/** Shares are kept in parts per million. */
export const WHOLE = 1_000_000;

/** Parts per million as "18%", "99.9%", "0.4%"; as many decimals as the value has, four at the most. */
export function printShare(ppm: number): string {
  return `${printDecimal(ppm / 10_000, 4)}%`;
}

/**
 * A computed share, rounded to what a reader can use: whole percent from 10 on, one decimal below, one digit below
 * 0.1%. What is left of the whole is rounded as carefully near 100%: a few failures never read as 0%, nor most as all.
 * @param round a floor is rounded down and a ceiling up: "at least 4.6%" is never said of 4.57%
 */
export function roundShare(ppm: number, round: (steps: number) => number = Math.round): number {
  const rest = WHOLE - ppm;
  const size = rest > 0 && rest < 10_000 ? rest : ppm;
  const step =
    size >= 100_000 ? 10_000 : size >= 1_000 ? 1_000 : 10 ** Math.floor(Math.log10(Math.max(1, size)));
  return round(ppm / step) * step;
}
