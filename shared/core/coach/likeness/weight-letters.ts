/** What a weight is at most, either way: further ones have no letter. */
export const MOST = 44;

/** The letter of no weight; those around it stand for one step more or less each. */
const NONE = 'P'.charCodeAt(0);

/** Weights by rule as one letter each. Weights are whole numbers from -MOST to MOST. */
export function inLetters(weights: readonly number[]): string {
  return String.fromCharCode(...weights.map((weight) => NONE + weight));
}

/** The weights that were written in letters. */
export function fromLetters(letters: string): readonly number[] {
  return Array.from({ length: letters.length }, (_, rule) => letters.charCodeAt(rule) - NONE);
}
