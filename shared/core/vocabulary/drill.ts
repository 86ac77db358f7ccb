import type { Term } from './term.ts';

/** One round of saying terms plainly. The first of `waiting` is the one that is asked. */
export interface Drill {
  readonly waiting: readonly Term[];
  /** Terms that were said plainly, in that order. */
  readonly said: readonly Term[];
  /** Names of terms that needed another try, each once. */
  readonly retried: readonly string[];
  /** The person's words for the term that is asked. */
  readonly answer: string;
  /** True once the definition may be seen. */
  readonly revealed: boolean;
}

export type DrillStep =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'reveal' }
  /** The person's own verdict: said it, or once more. */
  | { readonly kind: 'judge'; readonly said: boolean };

/** Terms asked in a round: some five minutes. */
const ROUND = 10;
/** Other terms between a miss and its next turn. */
const PAUSE = 3;

/** A new order, drawn with numbers from 0 to below 1. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * A round: the terms of the open incident first, then others that are to be said otherwise. Background-only terms are
 * never asked, as nobody is to say them.
 */
export function startDrill(
  terms: readonly Term[],
  used: ReadonlySet<string>,
  random: () => number,
  size = ROUND,
): Drill {
  const sayable = terms.filter(({ backgroundOnly, plain }) => !backgroundOnly && plain !== '');
  const own = sayable.filter(({ term }) => used.has(term));
  const others = sayable.filter(({ term, severity }) => severity === 'warn' && !used.has(term));
  const waiting = [...shuffled(own, random), ...shuffled(others, random)].slice(0, size);
  return { waiting, said: [], retried: [], answer: '', revealed: false };
}

function judge(drill: Drill, said: boolean): Drill {
  const [asked, ...rest] = drill.waiting;
  if (!asked) return drill;
  const next = { ...drill, answer: '', revealed: false };
  if (said) return { ...next, waiting: rest, said: [...drill.said, asked] };
  return {
    ...next,
    waiting: [...rest.slice(0, PAUSE), asked, ...rest.slice(PAUSE)],
    retried: [...new Set([...drill.retried, asked.term])],
  };
}

/** The next state. Judging before looking, or after the last term, changes nothing. */
export function drillStep(drill: Drill, step: DrillStep): Drill {
  switch (step.kind) {
    case 'answer':
      return drill.revealed ? drill : { ...drill, answer: step.text };
    case 'reveal':
      return drill.waiting.length === 0 ? drill : { ...drill, revealed: true };
    default:
      return drill.revealed ? judge(drill, step.said) : drill;
  }
}
