/** The seven likelihood words of US ICD 203 with their ranges in percent. One scale only; never mixed with another. */
export const LIKELIHOODS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

interface Scale {
  readonly word: string;
  readonly low: number;
  readonly high: number;
  readonly lead: string;
}

const SCALE: Readonly<Record<Likelihood, Scale>> = {
  L1: { word: 'almost no chance', low: 1, high: 5, lead: 'There is almost no chance' },
  L2: { word: 'very unlikely', low: 5, high: 20, lead: 'It is very unlikely' },
  L3: { word: 'unlikely', low: 20, high: 45, lead: 'It is unlikely' },
  L4: { word: 'roughly even chance', low: 45, high: 55, lead: 'There is a roughly even chance' },
  L5: { word: 'likely', low: 55, high: 80, lead: 'It is likely' },
  L6: { word: 'very likely', low: 80, high: 95, lead: 'It is very likely' },
  L7: { word: 'almost certain', low: 95, high: 99, lead: 'It is almost certain' },
};

/** "very likely (80–95%)": the word always travels with its range. */
export function likelihoodWord(likelihood: Likelihood): string {
  const { word, low, high } = SCALE[likelihood];
  return `${word} (${low}–${high}%)`;
}

/** "It is very likely (80–95%)", to be followed by "that …". */
export function likelihoodLead(likelihood: Likelihood): string {
  const { lead, low, high } = SCALE[likelihood];
  return `${lead} (${low}–${high}%)`;
}

/** "is unlikely (20–45%)", "has a roughly even chance (45–55%)": the predicate for a named event. */
export function likelihoodPredicate(likelihood: Likelihood): string {
  const verb = likelihood === 'L1' ? 'has' : likelihood === 'L4' ? 'has a' : 'is';
  return `${verb} ${likelihoodWord(likelihood)}`;
}

/** True for a key of the scale; own names only, as a record may say anything. */
export function isLikelihood(value: string): value is Likelihood {
  return Object.hasOwn(SCALE, value);
}
