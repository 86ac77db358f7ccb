const PLURAL: ReadonlySet<string> = new Set(['customers', 'executives', 'staff']);

/** Whether there are many of whom a message is for: "customers were told", but "the board was told". */
export function isPluralAudience(audience: string): boolean {
  return PLURAL.has(audience);
}

/** Whom a message is for, inside a sentence: "customers", "the regulator". */
export function audienceName(audience: string): string {
  return isPluralAudience(audience) ? audience : `the ${audience}`;
}
