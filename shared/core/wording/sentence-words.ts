/**
 * Words of one sentence: GOV.UK's limit, about ten seconds aloud or one breath, and the most that can be left standing.
 */
export const SENTENCE_WORDS = { better: 25, most: 35 } as const;
