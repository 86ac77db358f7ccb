import { pattern, regex, wordList } from '../../../long-text.ts';
import { roundingOf } from '../agree/rounding.ts';
import type { Quantity, Slip } from '../read/quantity.ts';
import { fewestListed } from './place-pairs.ts';

const LONGEST_LIST = 12;
const ITEM = pattern`
  (?!(?:and|or|which|who|that|where|while|but|so|was|were|is|are)\b)[\p{L}\d’'-]{1,24}(?: (?!(?:and|or|which|
    who|that|where|while|but|so|was|were|is|are)\b)[\p{L}\d’'-]{1,24}){0,3}
`;
/** All that stands behind the colon or in the brackets is the list. */
const LISTED = regex('u')`
  ^(?:(?: [\p{L}’'-]{2,20}){0,5}(?:: | \()| (?:are|were) )((?:${ITEM}, ){0,11}${ITEM})(,?) (?:and|or)
    (${ITEM})(?:\)[^,;:]{0,60})?[.!]?$
`;
const NAMES_PARTS: ReadonlySet<string> = new Set(['cause', 'reason', 'factor', 'option', 'step', 'phase']);
/** "The three regions are Spain, Portugal and Italy": names are a list. */
const NAMED = /^ (?:are|were) (?:\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?,? (?:and |or )?){2,12}[.!]?$/u;
const SOME = /\b(?:including|such as|for example|e\.g\.|among|mainly|mostly|at least|other)\b/i;

/** "Our two sites, Leeds, York and Hull, share one line": names between commas. */
const BETWEEN = regex('u')`
  ^, (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?(?:, \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?){0,10},? and
    \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)(?:, \p{Ll}|[.!]?$)
`;
const OURS = regex('')`
  ^(?:(?:All|Our|The|These|Its|In|At|On|All our|All the|All of our) |all |the |our )*$|
  \b(?:all|the|our|its|these) $
`;

/** True when the list may be as long as its number says. */
function isCounted({ noun, low }: Quantity, items: readonly string[], hasLastComma: boolean): boolean {
  return low <= items.length && low >= fewestListed(noun, items, hasLastComma);
}

/** Names of things behind their number, as many as it says. */
export function wrongNames(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [quantity] = quantities;
  if (quantity?.kind !== 'count' || quantity.noun === '' || quantity.bound !== 'exact' || SOME.test(text))
    return [];
  if (quantity.low > LONGEST_LIST || !OURS.test(text.slice(0, quantity.start))) return [];
  const names = BETWEEN.exec(text.slice(quantity.nounEnd))?.[1];
  if (names === undefined) return [];
  const items = names.split(/, and |, | and /);
  if (isCounted(quantity, items, names.includes(', and '))) return [];
  return [
    {
      quantity,
      message: `“${text.slice(quantity.start, quantity.nounEnd)}”, and ${items.length} are listed.`,
    },
  ];
}

/** "Three regions were affected: Germany, France, Spain and Italy." */
export function wrongList(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [quantity, ...more] = quantities;
  if (!quantity || more.length > 0 || quantity.kind !== 'count' || quantity.noun === '') return [];
  if (quantity.bound !== 'exact' || quantity.low > LONGEST_LIST || SOME.test(text)) return [];
  const after = text.slice(quantity.nounEnd);
  // "The two sites are slow and old" lists no sites.
  if (/^ (?:are|were) [^:(]*$/.test(after) && !NAMES_PARTS.has(quantity.noun) && !NAMED.test(after))
    return [];
  const [, listed, joint = '', last = ''] = LISTED.exec(after) ?? [];
  if (listed === undefined) return [];
  const items = [...listed.split(', '), last];
  if (isCounted(quantity, items, joint.startsWith(','))) return [];
  return [
    {
      quantity,
      message: `“${text.slice(quantity.start, quantity.nounEnd)}”, and ${items.length} are listed.`,
    },
  ];
}

const CLAUSES_OF: ReadonlySet<string> = new Set(
  wordList`
    thing cause reason factor problem fault error mistake gap failure lesson point step decision question
  `.split(' '),
);
const NEXT_CLAUSE = /, (?:and |or )?| (?:and|or) (?=(?:the|an?|no|nobody|our|we|it|its|nothing) )/;
const IS_CLAUSE = regex('iu')`
  ^(?:the|an?|no|nobody|no one|our|we|it|its|nothing|one) .{0,80}\b(?:was|were|is|are|did|had|has|came|went|
    took|failed|broke|rang|got|could|\p{L}{2,12}ed)\b
`;

/** "Two things went wrong: the alarm was off, the limit was too low and nobody was on call." */
export function wrongClauses(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [quantity, ...more] = quantities;
  if (!quantity || more.length > 0 || quantity.kind !== 'count' || !CLAUSES_OF.has(quantity.noun)) return [];
  if (quantity.bound !== 'exact' || quantity.low > LONGEST_LIST || SOME.test(text)) return [];
  const listed = /^[^.:;,]{0,50}: ([^.;:()]{10,400})[.!]?$/.exec(text.slice(quantity.nounEnd))?.[1];
  const clauses = listed?.split(NEXT_CLAUSE) ?? [];
  if (
    clauses.length < 2 ||
    clauses.length === quantity.low ||
    !clauses.every((clause) => IS_CLAUSE.test(clause))
  )
    return [];
  const words = text.slice(quantity.start, quantity.nounEnd);
  return [{ quantity, message: `“${words}”, and ${clauses.length} are listed.` }];
}

const OF = /^ (?:out )?of (?:our |the |all )?$/;
const OF_WHICH = /^ [\p{L} ]{2,30}, of (?:which|whom|them) (?:only )?$/u;
const OF_FIRST = /(?:^|[.;,:] )(?:out )?of (?:our |the |all )?$/i;
const AND_THEN = /^(?: [\p{L}’'-]{2,20}){0,2},? $/u;

/** "1,400 of 1,200 orders were lost", "Of 200 servers, 240 failed". */
export function wrongPart(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [first, second, ...more] = quantities;
  if (!first || !second || more.length > 0 || first.kind !== 'count' || second.kind !== 'count') return [];
  if (first.bound !== 'exact' || second.bound !== 'exact') return [];
  const gap = text.slice(first.end, second.start);
  const isOf = OF.test(gap);
  const isOfBefore = OF_FIRST.test(text.slice(0, first.start)) && AND_THEN.test(gap);
  if (!isOf && !isOfBefore && !OF_WHICH.test(gap)) return [];
  const [part, whole] = isOf ? [first, second] : [second, first];
  if (part.low <= whole.low) return [];
  const [a, b] = [part, whole].map(({ start, end }) => text.slice(start, end));
  return [{ quantity: part, message: `${a} cannot be a part of ${b}.` }];
}

const OPENS = /^[^.;:()]{0,50}(?:: | \()$/;
/** "Seven sites lost power, four in Spain and three in Portugal": behind a comma the parts name nothing else. */
const OPENS_BARE = /^[^.;:(),]{0,50}, $/;
const JOINS = /^(?: [\p{L}’'-]{2,20}){0,4}(?:,|,? and) $/u;
const PLACED = /^(?: [\p{L}’'-]{2,20})? (?:in|from|at|for|by|on|via) /u;

const IN_ALL = /^ ?(?:[\p{L}-]+ ){0,2}(?:in (?:all|total)|altogether|together|overall)\b/u;

/** "$50,000 ($30,000 refunds and $20,000 credits)" */
const NAMED_COST = /^ (?:of |in )?[\p{L}-]{4,24}(?: [\p{L}-]{3,20})?(?:,| and |\))/u;

/** "A total of 500 orders were lost: 300 in Germany and 100 in France." */
export function wrongParts(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [total, ...parts] = quantities;
  if (!total || parts.length < 2 || SOME.test(text)) return [];
  if (total.kind !== 'count' && total.kind !== 'money') return [];
  if (
    quantities.some(
      ({ kind, bound, currency }) => kind !== total.kind || bound !== 'exact' || currency !== total.currency,
    )
  )
    return [];
  const isSplit = parts.every(({ start, end }, index) => {
    const gap = text.slice(quantities[index]?.end ?? start, start);
    const opens = OPENS.test(gap) || (OPENS_BARE.test(gap) && parts.every(({ noun }) => noun === ''));
    return (
      (index === 0 ? opens : JOINS.test(gap)) &&
      (PLACED.test(text.slice(end, end + 40)) ||
        (total.kind === 'money' && NAMED_COST.test(text.slice(end, end + 40))))
    );
  });
  const behind = text.slice(parts.at(-1)?.end);
  // "$7,000 in all" behind the parts is the total itself.
  if (!isSplit || !/^[^,;]{0,50}[.)]?$/.test(behind) || IN_ALL.test(behind)) return [];
  const sum = parts.reduce((so, { low }) => so + low, 0);
  if (Math.abs(sum - total.low) <= roundingOf(quantities)) return [];
  const [a, b] = [parts, [total]].map((each) =>
    each.map(({ start, end }) => text.slice(start, end)).join(' and '),
  );
  return [{ quantity: total, message: `${a} do not make ${b}.` }];
}

/** What becomes of a thing only once: no order is both delivered and lost. */
const FATE = regex('i')`
  ^ (?:(?:of (?:them|these|those) )?(?:were|was|are|is|have been|has been|had) )?(?:delivered|shipped|lost|
    cancelled|canceled|failed|succeeded|processed|refunded|rejected|accepted|declined|completed|missing|saved|
    dropped|paid|unpaid|open|closed|solved|unsolved|resolved|answered|pending|went (?:through|out)|came
    through|worked)\b
`;
/** What is one of these is the other or nothing: together they make all. */
const OPEN = /^ (?:are |were |is )?(?:still |now )?(?:open|pending|unsolved)\b/;
/** "30 are fine, 12 are not" */
const IS_SO = /^ are (?:\p{L}{2,16})\b/u;
const IS_NOT = /^ are not[.,;)]?$/;
const CLOSED = /^ (?:are |were |is )?(?:now )?(?:closed|solved|resolved|answered)\b/;
const ON_A_DAY = /^ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[.,]?$/;
const FIRST_PART = /^(?: [\p{L}’'-]{2,20}){1,4}(?:, |: )$/u;
const NEXT_PART =
  /^ (?:(?:of them |of these )?[\p{L} ]{2,24})(?:, |,? and |,? but )(?:the (?:remaining|other) )?$/u;

/** "Of 500 orders, 300 were delivered and 250 were lost." */
export function wrongSplit(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [whole, first, second, ...more] = quantities;
  if (!whole || !first || !second || more.length > 0 || whole.noun === '') return [];
  if (quantities.some(({ kind, bound }) => kind !== 'count' || bound !== 'exact')) return [];
  const isWhole =
    OF_FIRST.test(text.slice(0, whole.start)) ||
    /^(?: [\p{L}’'-]{2,20}){0,2}:/u.test(text.slice(whole.nounEnd));
  const [gap, next] = [text.slice(whole.end, first.start), text.slice(first.end, second.start)];
  if (!isWhole || !FIRST_PART.test(gap) || !NEXT_PART.test(next)) return [];
  const [fate, behind] = [first, second].map(({ end }) => text.slice(end)) as [string, string];
  const isYesNo = IS_SO.test(fate) && IS_NOT.test(behind);
  if (!isYesNo && (!FATE.test(fate) || !(FATE.test(behind) || ON_A_DAY.test(behind)))) return [];
  const sum = first.low + second.low;
  const isAll =
    isYesNo || (OPEN.test(fate) && CLOSED.test(behind)) || (CLOSED.test(fate) && OPEN.test(behind));
  const isRest = isAll || /the (?:remaining|other) $/.test(next);
  if (sum <= whole.low && !(isRest && sum < whole.low)) return [];
  const [a, b, c] = [first, second, whole].map(({ start, end }) => text.slice(start, end));
  return [{ quantity: second, message: `${a} and ${b} are not ${isRest ? '' : 'within '}${c}.` }];
}

const FAILS = /^[^.;,]{0,40}\b(?:failed|fail|were lost|were declined|were rejected|did not work|errors?)\b/i;
const WORKS = regex('i')`
  ^[^.;,]{0,40}\b(?:succeeded|succeed|worked|works|went through|came through|were processed|were fine|were
    accepted)\b
`;

/** "18% of payments failed and 90% succeeded": more than all of them. */
export function wrongWhole(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [first, second, ...more] = quantities;
  if (first?.kind !== 'share' || second?.kind !== 'share' || more.length > 0) return [];
  const [a, b] = [text.slice(first.end, second.start), text.slice(second.end)];
  const isSplit = (FAILS.test(a) && WORKS.test(b)) || (WORKS.test(a) && FAILS.test(b));
  // "Each" and "of the rest" speak of another whole.
  if (!isSplit || /\b(?:rest|remaining|others|then|later|on|at|in)\b/i.test(a)) return [];
  if (first.low + second.low <= 100 + (first.step + second.step) / 2) return [];
  const [one, two] = [first, second].map(({ start, end }) => text.slice(start, end));
  return [{ quantity: second, message: `${one} and ${two} are more than all.` }];
}
