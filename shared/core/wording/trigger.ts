import { pattern, regex } from '../long-text.ts';
import { nameInside } from './function-name.ts';
import { namesThing } from './safeguard.ts';
import { asClause } from './text.ts';

/** Behind one of these a participle only says of which kind: "an expired certificate", "a badly tested change". */
const KIND = pattern`
  (?<!(?:^|\b(?:a|an|and|by|each|for|from|in|its|no|of|on|one|or|our|some|the|their|to|two|with) )(?:\w+ly )?)
`;

/** A verb of its own: "a certificate expired", "a script ran", "traffic suddenly doubled", "a change cast the column". */
const HAPPENED = regex('i')`
  ${KIND}\b(?:[a-z]{2,}ed|began|brought|broke|came|drove|fell|froze|gave|got|grew|held|kept|led|left|lost|
    made|met|ran|rose|sent|shut|stood|took|went|wrote|over(?:ran|wrote)|(?:cast|cut|hit|put|reset|set|
    split)(?= (?:the|our|its|all|an?|every|each|no|\d)))\b
`;

/**
 * What set a failure off, as a clause: its bare name is no sentence, so "An integer overflow" is told as "What set it
 * off: an integer overflow"; a sentence stays as it is.
 */
export function triggerClause(text: string): string {
  const clause = asClause(text);
  const isName = namesThing(clause) && !HAPPENED.test(clause);
  return isName ? `What set it off: ${nameInside(clause)}` : clause;
}
