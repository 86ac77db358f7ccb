import { pattern, regex } from '../long-text.ts';
import { isOneClause } from './clauses.ts';
import { nameInside } from './function-name.ts';
import { namesThing } from './safeguard.ts';
import { withoutHedge } from './state-words.ts';
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

/** What people do and write down with its time: "a change of the prices went live". */
const CHANGE = regex('i')`
  \b(?:chang(?:e|es|ed)|releas(?:e|es|ed)|deploy(?:s|ed|ments?)?|roll(?:ed )?-?out|went live|settings?|
    updat(?:e|es|ed)|upgrad(?:e|es|ed)|migrat(?:ed|ions?)|switch(?:ed)?|patch(?:ed)?|config(?:uration)?|
    configured|enabled|disabled|turned (?:on|off)|replaced|merged|installed|restart(?:ed)?|maintenance|moved)\b
`;
/** What a change did is a claim about the cause. */
const EFFECT = regex('i')`
  \b(?:caus(?:e|es|ed|ing)|made|le(?:d|ads) to|because|due to|broke|overload\w*|overflow\w*|trigger\w*|fail\w*)\b
`;

/**
 * True for a change and nothing else, which with its time is a fact whatever the cause turns out to be: "a change went
 * live". A guess ("we think a release …") and what the change did are none.
 */
export function isChange(text: string): boolean {
  // The colon of a time of day begins no clause.
  const clause = asClause(text).replace(/(?<=\d):(?=\d\d)/g, '.');
  const isSure = !EFFECT.test(clause) && withoutHedge(clause) === clause;
  return isSure && CHANGE.test(clause) && isOneClause(clause);
}
