import { type Answer, CONTRACT, isMethodName, type MethodName, type Parsed } from './contract.ts';
import { failure, type Result } from './result.ts';

/** One use case a method: parsed argument in, result out. May be synchronous. */
export type Handlers = {
  readonly [M in MethodName]: (argument: Parsed<M>) => Result<Answer<M>> | Promise<Result<Answer<M>>>;
};

/** The one door: takes a name and an argument from anywhere, answers a Result, never throws. */
export type Dispatch = (name: unknown, argument: unknown) => Promise<Result<unknown>>;

/**
 * Builds the door over the handlers. Unknown names and arguments that do not fit are `bad-input`; an exception in a
 * handler is handed to `onCrash` (for the log, which carries codes and never content) and answers `internal`.
 */
export function createDispatch(
  handlers: Handlers,
  onCrash: (name: string, error: unknown) => void,
): Dispatch {
  return async (name, argument) => {
    if (typeof name !== 'string' || !isMethodName(name))
      return failure('bad-input', 'There is no such call.');
    const parsed = CONTRACT[name].argument.safeParse(argument);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return failure(
        'bad-input',
        `The call ${name} was not understood: ${issue?.path.join('.')} ${issue?.message}.`,
      );
    }
    try {
      const handler = handlers[name] as (argument: unknown) => Result<unknown> | Promise<Result<unknown>>;
      return await handler(parsed.data);
    } catch (error) {
      onCrash(name, error);
      return failure('internal', 'Something went wrong inside Upfront. Your work is kept; please try again.');
    }
  };
}
