import { type Answer, CONTRACT, isMethodName, type MethodName, type Parsed } from './contract.ts';
import { crashed, failure, type Result, success } from './result.ts';

/** One use case a method: parsed argument in, result out. May be synchronous. */
export type Handlers = {
  readonly [M in MethodName]: (argument: Parsed<M>) => Result<Answer<M>> | Promise<Result<Answer<M>>>;
};

/** The one door: takes a name and an argument from anywhere, answers a Result, never throws. */
export type Dispatch = (name: unknown, argument: unknown) => Promise<Result<unknown>>;

const MAX_REASON = 200;

/** "The call incidents.open was not understood: id is missing." Cut short, as a hostile key may be megabytes long. */
function misunderstood(name: MethodName, path: string, reason: string): Result<never> {
  const what = `${path ? `${path}: ` : ''}${reason}`.slice(0, MAX_REASON);
  return failure('bad-input', `The call ${name} was not understood: ${what}.`);
}

/**
 * The argument as its use case takes it. An argument that throws while it is read is as bad as one that does not fit.
 */
function parseArgument(name: MethodName, argument: unknown): Result<unknown> {
  try {
    const parsed = CONTRACT[name].argument().safeParse(argument);
    if (parsed.success) return success(parsed.data);
    const [issue] = parsed.error.issues;
    return misunderstood(name, issue?.path.join('.') ?? '', issue?.message ?? 'it does not fit');
  } catch {
    return misunderstood(name, '', 'the argument cannot be read');
  }
}

/** A log that fails must not take the answer away. */
function tell(onCrash: (name: string, error: unknown) => void, name: string, error: unknown): void {
  try {
    onCrash(name, error);
  } catch {
    // The person still gets the answer below; there is nowhere left to report to.
  }
}

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
    const parsed = parseArgument(name, argument);
    if (!parsed.ok) return parsed;
    try {
      const handler = handlers[name] as (argument: unknown) => Result<unknown> | Promise<Result<unknown>>;
      return await handler(parsed.value);
    } catch (error) {
      tell(onCrash, name, error);
      return crashed();
    }
  };
}
