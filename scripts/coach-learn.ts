import { countedWords } from '../shared/core/coach/likeness/counted-words.ts';
import { MOST } from '../shared/core/coach/likeness/weight-letters.ts';
import { splitWords } from '../shared/core/vocabulary/words.ts';

/** A sentence to learn from, with what is known of it. */
export interface Lesson {
  readonly text: string;
  /** Rules it is a case of. */
  readonly rules: readonly string[];
  /** Rules it may be a case of as well: nothing is learnt from it about those. */
  readonly also: readonly string[];
  /** True for a clean sentence that must never be alike; it counts more. */
  readonly mustPass?: boolean;
}

/** Grams that stand in fewer sentences are left out: they say more of one sentence than of the language. */
const FEWEST = 4;
/** How much a case of another rule counts as a sentence that is none of this one: nobody has labelled it for that. */
const OTHER = 0.05;
/** How much a sentence counts that must pass. */
const MUST = 3;
/** How far the cases, which are few, are made to count as much as all others: 1 would be as much. */
const EVENLY = 0.7;
const ROUNDS = 30;
const STEP = 0.1;
/** Keeps weights small, so that no word decides alone. */
const DECAY = 0.01;
/** Parts of the lessons that are held back in turn, to see what scores sentences get that nothing was learnt from. */
const FOLDS = 5;

/** Words and pairs of a text, as `likeness.ts` counts them. */
export function gramsOf(text: string): readonly string[] {
  const words = countedWords(splitWords(text), text).map(({ word }) => word);
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return next === undefined ? [word] : [word, `${word} ${next}`];
  });
}

/** The same numbers at every run: what is learnt must not change where nothing was taught. */
function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Numbers of the grams of each lesson. */
type Rows = readonly Int32Array[];

interface Model {
  readonly weights: Float64Array;
  readonly start: number;
}

const scoreOf = ({ weights, start }: Model, row: Int32Array): number => {
  let sum = start;
  for (const gram of row) sum += weights[gram] ?? 0;
  return sum;
};

/** Logistic regression by gradient steps that shrink where a gram was met often (AdaGrad, Duchi and others 2011). */
function learn(
  rows: Rows,
  isCase: readonly boolean[],
  counts: readonly number[],
  width: number,
  train: readonly number[],
): Model {
  const weights = new Float64Array(width);
  const met = new Float64Array(width).fill(1e-6);
  let start = 0;
  let startMet = 1e-6;
  const total = (of: boolean): number =>
    train.reduce((sum, index) => sum + (isCase[index] === of ? (counts[index] ?? 0) : 0), 0);
  const evenly = (total(false) / Math.max(1, total(true))) ** EVENLY;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const place of shuffled(train.length, round + 1)) {
      const index = train[place] ?? 0;
      const row = rows[index];
      const count = (counts[index] ?? 0) * (isCase[index] ? evenly : 1);
      if (!row || count === 0) continue;
      const pull = count * (1 / (1 + Math.exp(-scoreOf({ weights, start }, row))) - (isCase[index] ? 1 : 0));
      startMet += pull * pull;
      start -= (STEP * pull) / Math.sqrt(startMet);
      for (const gram of row) {
        const step = pull + DECAY * (weights[gram] ?? 0);
        met[gram] = (met[gram] ?? 0) + step * step;
        weights[gram] = (weights[gram] ?? 0) - (STEP * step) / Math.sqrt(met[gram] ?? 1);
      }
    }
  }
  return { weights, start };
}

/** What words have to say for a rule in any case, in steps: a few that say little are no case. */
const EVIDENCE = 8;
/** Steps of a weight: finer ones change no judgement. */
const STEPS = 8;

const kept = ({ weights, start }: Model): Model => ({
  weights: weights.map((weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * STEPS)))),
  start: start * STEPS,
});

interface Taught {
  readonly names: readonly string[];
  readonly rows: Rows;
  readonly lessons: readonly Lesson[];
}

function teach(lessons: readonly Lesson[]): Taught {
  const texts = lessons.map(({ text }) => gramsOf(text));
  const seen = new Map<string, number>();
  for (const grams of texts) for (const gram of new Set(grams)) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const names = [...seen].flatMap(([gram, count]) => (count >= FEWEST ? [gram] : []));
  const numbers = new Map(names.map((gram, index) => [gram, index]));
  const rows = texts.map((grams) => Int32Array.from(grams.flatMap((gram) => numbers.get(gram) ?? [])));
  return { names, rows, lessons };
}

/** How much each lesson counts for a rule. */
function countsFor(lessons: readonly Lesson[], ruleId: string): readonly number[] {
  return lessons.map(({ rules, also, mustPass }) => {
    if (also.includes(ruleId)) return 0;
    if (rules.length > 0 && !rules.includes(ruleId)) return OTHER;
    return mustPass ? MUST : 1;
  });
}

export interface Learnt {
  readonly ruleId: string;
  /** Weight by gram, in whole steps; those of no weight are left out. */
  readonly weights: ReadonlyMap<string, number>;
  /** What a sentence has before its grams are counted; above 0 it is alike. */
  readonly start: number;
  /** Below this it is denied: even a wording of the rule means something else in such a sentence. */
  readonly denied: number;
}

/** The score that this share of them are above; the list is sorted, the highest first. */
const above = (scores: readonly number[], part: number): number =>
  scores[Math.floor(part * scores.length)] ?? 0;

function learnRule({ names, rows, lessons }: Taught, ruleId: string, shares: Shares): Learnt {
  const isCase = lessons.map(({ rules }) => rules.includes(ruleId));
  const counts = countsFor(lessons, ruleId);
  const everyone = lessons.map((_, index) => index);
  const fold = shuffled(lessons.length, 7).map((place) => place % FOLDS);
  const learnFrom = (indexes: readonly number[]): Model =>
    kept(learn(rows, isCase, counts, names.length, indexes));
  const scoreBy = (model: Model, index: number): number => scoreOf(model, rows[index] ?? new Int32Array());

  const models = Array.from({ length: FOLDS }, (_, part) =>
    learnFrom(everyone.filter((index) => fold[index] !== part)),
  );
  const model = learnFrom(everyone);
  const heldBack = (isOne: (index: number) => boolean): readonly number[] =>
    everyone
      .filter(isOne)
      .map((index) => scoreBy(models[fold[index] ?? 0] ?? model, index))
      .sort((a, b) => b - a);
  const clean = heldBack((index) => lessons[index]?.rules.length === 0 && counts[index] !== 0);
  const cases = heldBack((index) => isCase[index] === true);
  const passing = everyone.filter((index) => lessons[index]?.mustPass);
  const least = Math.max(above(clean, shares.falseAlarms), ...passing.map((index) => scoreBy(model, index)));
  const weights = names.flatMap((gram, index): readonly [string, number][] => {
    const weight = model.weights[index] ?? 0;
    return weight === 0 ? [] : [[gram, weight]];
  });
  return {
    ruleId,
    weights: new Map(weights),
    start: Math.min(-EVIDENCE, Math.floor(model.start - least)),
    denied: Math.floor(above(cases, 1 - shares.denied) - least),
  };
}

/** What may go wrong of sentences that nothing was learnt from. */
export interface Shares {
  /** Share of the clean ones that are alike. */
  readonly falseAlarms: number;
  /** Share of the cases that are denied. */
  readonly denied: number;
}

/** Learns each rule from the lessons; no lesson that must pass is alike. */
export function learnRules(
  lessons: readonly Lesson[],
  ruleIds: readonly string[],
  shares: Shares,
): readonly Learnt[] {
  const taught = teach(lessons);
  return ruleIds.map((ruleId) => learnRule(taught, ruleId, shares));
}
