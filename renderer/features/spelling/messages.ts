/** What the page asks the speller. */
export type Request =
  /** Which of these are written wrongly. */
  | { readonly id: number; readonly kind: 'check'; readonly words: readonly string[] }
  /** What may have been meant. */
  | { readonly id: number; readonly kind: 'suggest'; readonly word: string };

export interface Answer {
  readonly id: number;
  readonly words: readonly string[];
}
