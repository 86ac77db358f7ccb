import type { TermMatch } from './matcher.ts';

const JOB = /^ (?:engineer|developer|architect|administrator|consultant|technician)s?\b/i;

/** "Backend engineer": the work of a person, not a thing the text speaks of. */
export function inJobTitle(text: string, { end }: TermMatch): boolean {
  return text[end] === ' ' && JOB.test(text.slice(end, end + 30));
}
