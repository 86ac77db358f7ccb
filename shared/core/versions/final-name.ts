/** What of a frozen version its name depends on. */
interface Named {
  readonly number: number;
  readonly name: string;
}

/**
 * "Final 2" for what becomes version 2 of an incident; a later number where somebody has taken that name. Newest first.
 */
export function finalName(frozen: readonly Named[]): string {
  const taken = new Set(frozen.map(({ name }) => name.toLowerCase()));
  let number = (frozen[0]?.number ?? 0) + 1;
  while (taken.has(`final ${number}`)) number += 1;
  return `Final ${number}`;
}

/** "Report 2" for the state a reader has as that report; with a further word where the name is taken. */
export function reportName(frozen: readonly Named[], report: number): string {
  const taken = new Set(frozen.map(({ name }) => name.toLowerCase()));
  const name = `Report ${report}`;
  if (!taken.has(name.toLowerCase())) return name;
  let state = 2;
  while (taken.has(`${name}, state ${state}`.toLowerCase())) state += 1;
  return `${name}, state ${state}`;
}
