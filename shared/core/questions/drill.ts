/** One answer said aloud. */
export interface Try {
  /** Id of the question. */
  readonly question: string;
  /** The person's own verdict. */
  readonly good: boolean;
  /** Whole seconds from the question to the end of the answer. */
  readonly seconds: number;
}

/**
 * A round of questions over a monotonic clock; the first of `waiting` is the one
 * that is asked. All times in milliseconds.
 */
export interface QuestionDrill {
  readonly waiting: readonly string[];
  readonly done: readonly string[];
  /** Questions that needed another try, each once. */
  readonly retried: readonly string[];
  readonly tries: readonly Try[];
  /** Clock when the question was shown; null until the clock was read. */
  readonly askedAt: number | null;
  /** Time since then; stands still once the answer is shown. */
  readonly elapsed: number;
  /** True once the prepared answer may be seen. */
  readonly revealed: boolean;
}

/** What happens, each with the reading of a clock that never goes back (origin as you like). */
export type DrillEvent =
  | { readonly kind: 'tick'; readonly at: number }
  | { readonly kind: 'reveal'; readonly at: number }
  | { readonly kind: 'judge'; readonly good: boolean; readonly at: number };

/** What an answer may take; the length of the written one. */
export const TARGET_SECONDS = 30;
/** Questions of a round: about ten minutes with second tries. */
const ROUND = 10;
/** Other questions between a miss and its next turn. */
const PAUSE = 3;

/** A new order, drawn with numbers from 0 to below 1. */
export function shuffled(ids: readonly string[], random: () => number): readonly string[] {
  return ids
    .map((id) => ({ id, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

/** A round of the first questions of this order. */
export function startDrill(ids: readonly string[], size = ROUND): QuestionDrill {
  const waiting = ids.slice(0, size);
  return { waiting, done: [], retried: [], tries: [], askedAt: null, elapsed: 0, revealed: false };
}

/** The time moves on, from the first reading of each question; a clock that stood or fell back adds nothing. */
function read(drill: QuestionDrill, at: number): QuestionDrill {
  if (drill.revealed || drill.waiting.length === 0) return drill;
  if (drill.askedAt === null) return { ...drill, askedAt: at };
  const elapsed = Math.max(drill.elapsed, at - drill.askedAt);
  return elapsed === drill.elapsed ? drill : { ...drill, elapsed };
}

function judge(drill: QuestionDrill, good: boolean, at: number): QuestionDrill {
  const [question, ...rest] = drill.waiting;
  if (question === undefined || !drill.revealed) return drill;
  const tried = { question, good, seconds: Math.round(drill.elapsed / 1_000) };
  const next = { ...drill, tries: [...drill.tries, tried], askedAt: at, elapsed: 0, revealed: false };
  if (good) return { ...next, waiting: rest, done: [...drill.done, question] };
  return {
    ...next,
    waiting: [...rest.slice(0, PAUSE), question, ...rest.slice(PAUSE)],
    retried: [...new Set([...drill.retried, question])],
  };
}

/** The next state. A verdict before the answer was shown, or after the last question, changes nothing. */
export function drillStep(drill: QuestionDrill, event: DrillEvent): QuestionDrill {
  switch (event.kind) {
    case 'tick':
      return read(drill, event.at);
    case 'reveal':
      return drill.waiting.length === 0 ? drill : { ...read(drill, event.at), revealed: true };
    default:
      return judge(drill, event.good, event.at);
  }
}

/**
 * How a round went: questions said, tries needed, seconds of the good answers, how many of them ran over 30 seconds.
 */
export interface DrillSummary {
  readonly said: number;
  readonly tries: number;
  /** Mean of the good answers in whole seconds; null while there is none. */
  readonly meanSeconds: number | null;
  readonly over: number;
}

/** The round in figures; times in whole seconds, over the good answers alone. */
export function summariseDrill({ done, tries }: QuestionDrill): DrillSummary {
  const good = tries.filter((each) => each.good);
  const seconds = good.reduce((sum, each) => sum + each.seconds, 0);
  return {
    said: done.length,
    tries: tries.length,
    meanSeconds: good.length === 0 ? null : Math.round(seconds / good.length),
    over: good.filter((each) => each.seconds > TARGET_SECONDS).length,
  };
}
