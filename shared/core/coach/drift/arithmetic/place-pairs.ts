import { regex, wordList } from '../../../long-text.ts';

/** Of these no name is followed by its county or country: every name is one more. */
const STAND_ALONE: ReadonlySet<string> = new Set(
  wordList`
    country continent region state county market language customer client supplier vendor partner bank person
    team engineer colleague manager service system product day month
  `.split(' '),
);
const NAME = /^\p{Lu}/u;
/** The places that others are in, told even where no comma closes the pair: "Leeds, North Yorkshire and Hull". */
const AROUND = regex('u')`
  ^(?:(?:North|South|East|West|New|Greater|County|Northern|Southern|Western|Eastern) \p{Lu}|
    (?:the )?(?:UK|USA?|England|Scotland|Wales|Ireland|France|Germany|Spain|Portugal|Italy|Austria|
    Switzerland|Belgium|Netherlands|Denmark|Sweden|Norway|Finland|Poland|Canada|India|China|Japan|Australia|
    Brazil|Mexico|Texas|California|Kent|Essex|Surrey|Sussex|Norfolk|Suffolk|Devon|Cornwall|Bavaria|Saxony)$)|
  \p{L}{3}shire$
`;

/** A comma behind a pair closes it, so that the last name before a bare "and" is as a rule no second half. */
function mayPair(items: readonly string[], hasLastComma: boolean): number {
  const before = items.slice(0, -1);
  return hasLastComma || AROUND.test(before.at(-1) ?? '') ? before.length : before.length - 1;
}

/**
 * How few things a list of names may be, items in order: a place may be followed by its county or country ("Leeds,
 * North Yorkshire, and Hull" are two). `noun` says what is counted, `hasLastComma` whether a comma stands before "and".
 */
export function fewestListed(noun: string, items: readonly string[], hasLastComma: boolean): number {
  if (STAND_ALONE.has(noun.replace(/ie$/, 'y')) || !items.every((item) => NAME.test(item)))
    return items.length;
  return items.length - Math.floor(mayPair(items, hasLastComma) / 2);
}
