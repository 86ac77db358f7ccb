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

/** "is unlikely (20–45%)", "have a roughly even chance (45–55%)": the predicate for a named event or several. */
export function likelihoodPredicate(likelihood: Likelihood, isPlural = false): string {
  const [be, have] = isPlural ? ['are', 'have'] : ['is', 'has'];
  const verb = likelihood === 'L1' ? have : likelihood === 'L4' ? `${have} a` : be;
  return `${verb} ${likelihoodWord(likelihood)}`;
}

/** "70 %", "about 70%" */
const PERCENT = /^(?:about |around |roughly |some |~ ?)?(\d{1,2}) ?%/i;

/**
 * The word of the scale for a percentage at the start of the text, with what follows it; of two that meet there the one
 * that claims less. Null where the text starts with none, or with one that the scale has no word for.
 */
export function splitLikelihood(text: string): readonly [likelihood: Likelihood, rest: string] | null {
  const [typed = '', percent = ''] = PERCENT.exec(text.trim()) ?? [];
  const found = LIKELIHOODS.find((each) => +percent >= SCALE[each].low && +percent <= SCALE[each].high);
  return typed !== '' && found ? [found, text.trim().slice(typed.length).trim()] : null;
}

/** True for a key of the scale; own names only, as a record may say anything. */
export function isLikelihood(value: string): value is Likelihood {
  return Object.hasOwn(SCALE, value);
}
