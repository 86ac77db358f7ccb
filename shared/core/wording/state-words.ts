import { asClause } from './text.ts';

/** What a person puts before a guess, where the brief puts the recorded likelihood. */
const HEDGE =
  /^(?:(?:it is |it['’]s |most |very |highly |quite )*(?:likely|probable|probably|possible|possibly|presumably|perhaps|maybe|suspected)(?: that\b|:)?|(?:we|I) (?:think|believe|suspect|assume)(?: that\b)?|(?:it )?(?:seems|looks like|appears)(?: that\b)?)[,:]? /i;

/** "Probably an index was missing" as what goes behind "It is very likely (80–95%) that": "an index was missing". */
export function withoutHedge(text: string): string {
  const clause = asClause(text);
  const claim = clause.replace(HEDGE, '');
  return claim === '' ? clause : claim;
}

/** "Changes are blocked" as what goes before a "since": "Changes have been blocked". Other words stay as they are. */
export function sinceThen(text: string): string {
  const verbs = [...text.matchAll(/\b(?:is|are)\b/g)];
  return verbs.length === 1
    ? text.replace(/\b(?:is|are)\b/, (verb) => (verb === 'is' ? 'has been' : 'have been'))
    : text;
}
