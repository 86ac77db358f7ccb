/** What of the times and names stands in the bottom line; what is left out stands in the sections below. */
export interface Detail {
  /** The name of what failed a second time, instead of "it". */
  readonly namedAgain: boolean;
  /** The start beside the duration. */
  readonly fromWhen: boolean;
  /** When it was restored; since when it has been failing. */
  readonly sinceWhen: boolean;
  /** What is not restored, named beside since when it is contained. */
  readonly notRestored: boolean;
  /** What the sum leaves out, by name. */
  readonly leftOut: boolean;
}

/** All that can be said. */
export const WHOLE: Detail = {
  namedAgain: true,
  fromWhen: true,
  sinceWhen: true,
  notRestored: true,
  leftOut: true,
};
/** What is left out for room, the least first. */
const SPARED = ['namedAgain', 'leftOut', 'fromWhen', 'sinceWhen', 'notRestored'] as const;
/** All of it first; then less and less, until the words are few enough. */
export const DETAILS = [0, 1, 2, 3, 4, 5].map(
  (count): Detail => ({
    ...WHOLE,
    ...Object.fromEntries(SPARED.slice(0, count).map((spared) => [spared, false])),
  }),
);
