/** What of a frozen version its name depends on. */
interface Named {
  readonly number: number;
  readonly name: string;
}

/** "Final 2" for what becomes version 2 of an incident; a later number where somebody has taken that name. Newest first. */
export function finalName(frozen: readonly Named[]): string {
  const taken = new Set(frozen.map(({ name }) => name.toLowerCase()));
  let number = (frozen[0]?.number ?? 0) + 1;
  while (taken.has(`final ${number}`)) number += 1;
  return `Final ${number}`;
}
