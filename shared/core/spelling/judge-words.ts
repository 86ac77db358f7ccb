/** What knows how words are written. */
export interface Dictionary {
  readonly correct: (word: string) => boolean;
  readonly suggest: (word: string) => readonly string[];
}

/** The dictionary is American; who writes "colour" and "organisation" makes no mistake either. */
const BRITISH: readonly (readonly [british: RegExp, american: string])[] = [
  [/our(?=s|ed|ing|able|ful|ite|ites|$)/, 'or'],
  [/is(?=e|ed|es|er|ers|ing|ation|ations)/, 'iz'],
  [/ys(?=e|ed|es|er|ers|ing)/, 'yz'],
  [/tre(?=s|d|$)/, 'ter'],
  [/ll(?=ed|ing|er|ers|ation)/, 'l'],
  [/ogue(?=s|d|$)/, 'og'],
  [/ence(?=s|$)/, 'ense'],
];

export function isCorrect(dictionary: Dictionary, word: string): boolean {
  if (dictionary.correct(word)) return true;
  const variants = BRITISH.map(([british, american]) => word.replace(british, american));
  return variants.some((variant) => variant !== word && dictionary.correct(variant));
}

const letters = (word: string): string => [...word.toLowerCase()].toSorted().join('');

/**
 * How unlike two words are: letters in another order are the commonest slip, then those that begin otherwise come last.
 */
function distance(wrong: string, right: string): number {
  const sameLetters = letters(wrong) === letters(right) ? 0 : 2;
  const sameStart = wrong[0]?.toLowerCase() === right[0]?.toLowerCase() ? 0 : 1;
  const sameCase = /^\p{Lu}/u.test(right) && !/^\p{Lu}/u.test(wrong) ? 1 : 0;
  return sameLetters + sameStart + sameCase + Math.abs(wrong.length - right.length);
}

const MOST = 4;

/** What the writer may have meant, the likeliest first. */
export function suggestionsFor(dictionary: Dictionary, word: string): readonly string[] {
  return dictionary
    .suggest(word)
    .map((right, place) => ({ right, place, unlike: distance(word, right) }))
    .toSorted((a, b) => a.unlike - b.unlike || a.place - b.place)
    .slice(0, MOST)
    .map(({ right }) => right);
}
