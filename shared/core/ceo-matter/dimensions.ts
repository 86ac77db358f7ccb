import { LISTS } from '../incident/lists.ts';

export type Dimension = (typeof LISTS.escalation.dimension.options)[number];
export type Trigger = (typeof LISTS.triggers.trigger.options)[number];

export const DIMENSIONS: readonly Dimension[] = LISTS.escalation.dimension.options;
export const TRIGGERS: readonly Trigger[] = LISTS.triggers.trigger.options;

/** Adds its points to the sum; unlike the eight scored dimensions its 3 does not raise the level. */
export const REPEAT = 'repeat within 90 days' satisfies Dimension;

export interface Level {
  readonly score: number;
  readonly words: string;
}

interface Scale {
  /** What the levels measure, where the name alone does not say it. */
  readonly measures: string;
  readonly levels: readonly Level[];
}

function scale(measures: string, ...words: readonly string[]): Scale {
  return { measures, levels: words.map((each, score) => ({ score, words: each })) };
}

/** The levels of each dimension (structure of the brief, §7); a value on a bound belongs to the higher one. */
export const SCALES: Readonly<Record<Dimension, Scale>> = {
  'customers hit': scale(
    'Share of active customers',
    'under 1%',
    '1% to under 5%',
    '5% to under 25%',
    '25% or more, or a top-10 account',
  ),
  function: scale(
    'What failed',
    'internal aid',
    'secondary function',
    'main function, workaround exists',
    'main function, no workaround',
  ),
  duration: scale(
    'So far, or as expected',
    'under 15 minutes',
    '15 minutes to under 1 hour',
    '1 hour to under 4 hours',
    '4 hours or more, or unknown',
  ),
  money: scale(
    'Highest estimate, as a share of the revenue of a day',
    'under 0.5%',
    '0.5% to under 5%',
    '5% to under 50%',
    '50% or more',
  ),
  data: scale(
    'None found so far is not verified yet: 2',
    'untouched, verified',
    'delayed',
    'incorrect, repairable',
    'lost, exposed or unknown',
  ),
  publicity: scale(
    'Who talks about it',
    'nobody',
    'tickets above normal',
    'social media, or partners ask',
    'press or a regulator',
  ),
  'legal or contract': scale(
    'Legal decides which rules apply',
    'none',
    'minor SLA matter',
    'a clock may run',
    'a clock probably runs',
  ),
  control: scale(
    'Fix and cause',
    'fix verified',
    'fix in progress, cause known',
    'cause unknown, contained',
    'cause unknown, spreading',
  ),
  [REPEAT]: {
    measures: 'Adds 3 to the score',
    levels: [
      { score: 0, words: 'no' },
      { score: 3, words: 'yes' },
    ],
  },
};
