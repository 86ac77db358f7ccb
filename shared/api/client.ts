import type { Answer, Argument, MethodName } from './contract.ts';
import type { Result } from './result.ts';

/** Carries (name, argument) to `dispatch` and brings its answer back: IPC, HTTP or a direct call. */
export type Carrier = (name: string, argument: unknown) => Promise<unknown>;

/** The calls as a screen makes them, typed by the contract. */
export type Api = <M extends MethodName>(name: M, argument: Argument<M>) => Promise<Result<Answer<M>>>;

/** The same Api over any carrier. */
export function createClient(carrier: Carrier): Api {
  return async <M extends MethodName>(name: M, argument: Argument<M>) =>
    (await carrier(name, argument)) as Result<Answer<M>>;
}
