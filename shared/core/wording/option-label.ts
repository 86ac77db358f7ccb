import { isLikelihood, likelihoodWord } from './likelihood.ts';
import { capitalise, decapitalise } from './text.ts';

/** Options whose key is not already a word a person would use. */
const WORDS: Readonly<Record<string, string>> = {
  'none-verified': 'None – checked and verified',
  'none-found-so-far': 'None found so far',
  'more-than': 'More than',
  'at-least': 'At least',
  'up-to': 'Up to',
  'near-miss': 'Near miss',
  'near-miss-final': 'Final report of a near miss',
  'security-final': 'Final report of a security event',
  outsider: 'Somebody outside the company',
  'bottom-line': 'Bottom line',
};

/** Labels too long for a sentence. */
const SHORT: Readonly<Record<string, string>> = { 'none-verified': 'none, verified' };

/** The same inside a sentence: "none found so far", "none, verified". */
export function optionWords(option: string): string {
  const words = SHORT[option] ?? WORDS[option];
  return words === undefined ? option : decapitalise(words);
}

/** An option of the record as a person reads it. */
export function optionLabel(option: string): string {
  return isLikelihood(option) ? capitalise(likelihoodWord(option)) : (WORDS[option] ?? capitalise(option));
}
