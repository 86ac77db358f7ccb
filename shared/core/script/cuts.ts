/** What a block of the talk says; the order is the same in every cut. */
export const BLOCK_KEYS = [
  'state',
  'corrected',
  'impact',
  'business',
  'figures',
  'customers',
  'course',
  'cause',
  'earlier',
  'done',
  'risk',
  'weakness',
  'clocks',
  'ask',
  'next',
] as const;
export type BlockKey = (typeof BLOCK_KEYS)[number];

export const CUT_KEYS = ['30s', '2m', '5m', '10m', '15m'] as const;
export type CutKey = (typeof CUT_KEYS)[number];

interface BlockPlan {
  readonly key: BlockKey;
  /** Share of the talk, in seconds at the planned pace. */
  readonly seconds: number;
}

/** One length of the talk: how long the slot is, how much of it is spoken, and what is said when. */
export interface Cut {
  readonly key: CutKey;
  readonly label: string;
  /** The whole slot with its questions. */
  readonly slotSeconds: number;
  /** Spoken words to write, figures counted as they are said. */
  readonly words: number;
  readonly blocks: readonly BlockPlan[];
}

const block = (key: BlockKey, seconds: number): BlockPlan => ({ key, seconds });

/**
 * Word budgets: 130 words a minute, half of a longer slot kept for questions. Blocks and their times follow the plan of
 * the spoken report: bottom line, what was told wrong before, impact, cause, done, risk, ask, next update.
 */
export const CUTS: Readonly<Record<CutKey, Cut>> = {
  '30s': {
    key: '30s',
    label: '30 seconds',
    slotSeconds: 30,
    words: 60,
    blocks: [block('state', 20), block('corrected', 5), block('ask', 5), block('next', 5)],
  },
  '2m': {
    key: '2m',
    label: '2 minutes',
    slotSeconds: 120,
    words: 250,
    blocks: [
      block('state', 25),
      block('corrected', 5),
      block('impact', 25),
      block('cause', 20),
      block('done', 20),
      block('risk', 10),
      block('clocks', 10),
      block('ask', 5),
      block('next', 5),
    ],
  },
  '5m': {
    key: '5m',
    label: '5 minutes',
    slotSeconds: 300,
    words: 330,
    blocks: [
      block('state', 30),
      block('corrected', 5),
      block('impact', 35),
      block('cause', 30),
      block('done', 20),
      block('risk', 10),
      block('clocks', 10),
      block('ask', 10),
      block('next', 5),
    ],
  },
  '10m': {
    key: '10m',
    label: '10 minutes',
    slotSeconds: 600,
    words: 600,
    blocks: [
      block('state', 30),
      block('corrected', 5),
      block('impact', 50),
      block('figures', 20),
      block('customers', 30),
      block('cause', 40),
      block('done', 40),
      block('risk', 25),
      block('clocks', 20),
      block('ask', 12),
      block('next', 10),
    ],
  },
  '15m': {
    key: '15m',
    label: '15 minutes',
    slotSeconds: 900,
    words: 780,
    blocks: [
      block('state', 30),
      block('corrected', 5),
      block('impact', 50),
      block('business', 20),
      block('figures', 25),
      block('customers', 35),
      block('course', 40),
      block('cause', 40),
      block('earlier', 15),
      block('done', 40),
      block('risk', 30),
      block('weakness', 30),
      block('clocks', 20),
      block('ask', 10),
      block('next', 10),
    ],
  },
};

/** The longest cut that fits into so many minutes. */
export function cutFor(minutes: number): CutKey {
  return CUT_KEYS.findLast((key) => CUTS[key].slotSeconds <= minutes * 60) ?? '30s';
}
