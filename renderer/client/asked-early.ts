import type { Api } from '../../shared/api/client.ts';
import type { MethodName } from '../../shared/api/contract.ts';
import type { Answered, Call } from '../../shared/api/first-calls.ts';
import type { Result } from '../../shared/api/result.ts';
import { changes } from './other-windows.ts';

/** The calls of the first screen, under way before the code of the screen is read. */
export interface AskedEarly {
  /** The same calls as ever; the first that asks what was asked early gets that answer. */
  readonly api: Api;
  /** What has come by now and nobody has taken yet. What was refused is left to who takes it. */
  readonly answered: () => readonly Answered[];
  /** Another window has changed something: what nobody has taken yet is asked for anew. */
  readonly forget: () => void;
}

const keyOf = (name: MethodName, argument: unknown): string => JSON.stringify([name, argument]);

/**
 * Makes the calls at once, and keeps each answer for the first who makes the same call; a call that changes something
 * ends that.
 * @param painted what else is only read waits for it: the first picture needs none of it
 */
export function askEarly(
  api: Api,
  calls: readonly Call[],
  painted: () => Promise<void> = async () => {},
): AskedEarly {
  const asked = new Map<string, Promise<Result<unknown>>>();
  const answers = new Map<string, Answered>();
  for (const { name, argument } of calls) {
    const key = keyOf(name, argument);
    const answer = api(name, argument);
    asked.set(key, answer);
    void answer.then((result) => result.ok && answers.set(key, { name, argument, value: result.value }));
  }
  const take = (name: MethodName, argument: unknown): Promise<Result<unknown>> | undefined => {
    if (changes(name)) asked.clear();
    const key = keyOf(name, argument);
    const early = asked.get(key);
    asked.delete(key);
    return early;
  };
  const ask: Api = async (name, argument) => {
    if (!changes(name)) await painted();
    return api(name, argument);
  };
  return {
    api: (name, argument) => (take(name, argument) ?? ask(name, argument)) as ReturnType<typeof api>,
    answered: () => [...answers].filter(([key]) => asked.has(key)).map(([, answer]) => answer),
    forget: () => asked.clear(),
  };
}
