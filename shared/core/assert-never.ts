/** Marks the branch that an exhaustive switch never takes; the compiler objects when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
