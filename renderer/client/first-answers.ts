import type { Call } from '../../shared/api/first-calls.ts';

/**
 * The calls that go to the host with the code of a start, and are answered with the secret: one question instead of one
 * for the secret and then one for each. Every answer is given away once.
 */
export interface FirstAnswers {
  readonly calls: readonly Call[];
  readonly keep: (answers: readonly unknown[]) => void;
  /** Undefined where the call was not among them. */
  readonly take: (name: string, argument: unknown) => unknown;
}

const keyOf = (name: string, argument: unknown): string => JSON.stringify([name, argument]);

export function firstAnswers(calls: readonly Call[]): FirstAnswers {
  const kept = new Map<string, unknown>();
  return {
    calls,
    keep: (answers) =>
      calls.forEach(({ name, argument }, index) => {
        if (answers[index] !== undefined) kept.set(keyOf(name, argument), answers[index]);
      }),
    take(name, argument) {
      const key = keyOf(name, argument);
      const answer = kept.get(key);
      kept.delete(key);
      return answer;
    },
  };
}
