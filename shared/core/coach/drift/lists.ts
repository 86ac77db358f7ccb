import type { Quantity, Slip } from './quantity.ts';

const LONGEST_LIST = 12;
const ITEM =
  "(?!(?:and|or|which|who|that|where|while|but|so|was|were|is|are)\\b)[\\p{L}\\d’'-]{1,24}(?: (?!(?:and|or|which|who|that|where|while|but|so|was|were|is|are)\\b)[\\p{L}\\d’'-]{1,24}){0,3}";
/** All that stands behind the colon or in the brackets is the list. */
const LISTED = new RegExp(
  `^(?: [\\p{L}’'-]{2,20}){0,5}(?:: | \\()((?:${ITEM}, ){0,11}${ITEM}),? and (?:${ITEM})(?:\\)[^,;:]{0,60})?[.!]?$`,
  'u',
);
const SOME = /\b(?:including|such as|for example|e\.g\.|among|mainly|mostly|at least|other)\b/i;

/** "Three regions were affected: Germany, France, Spain and Italy." */
export function wrongList(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [quantity, ...more] = quantities;
  if (!quantity || more.length > 0 || quantity.kind !== 'count' || quantity.noun === '') return [];
  if (quantity.bound !== 'exact' || quantity.low > LONGEST_LIST || SOME.test(text)) return [];
  const listed = LISTED.exec(text.slice(quantity.nounEnd))?.[1];
  if (listed === undefined) return [];
  const items = listed.split(', ').length + 1;
  if (items === quantity.low) return [];
  return [
    { quantity, message: `“${text.slice(quantity.start, quantity.nounEnd)}”, and ${items} are listed.` },
  ];
}

const OF = /^ (?:out )?of (?:our |the |all )?$/;
const OF_FIRST = /(?:^|[.;,:] )(?:out )?of (?:our |the |all )?$/i;
const AND_THEN = /^(?: [\p{L}’'-]{2,20}){0,2},? $/u;

/** "1,400 of 1,200 orders were lost", "Of 200 servers, 240 failed". */
export function wrongPart(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [first, second, ...more] = quantities;
  if (!first || !second || more.length > 0 || first.kind !== 'count' || second.kind !== 'count') return [];
  if (first.bound !== 'exact' || second.bound !== 'exact') return [];
  const gap = text.slice(first.end, second.start);
  const isOf = OF.test(gap);
  if (!isOf && !(OF_FIRST.test(text.slice(0, first.start)) && AND_THEN.test(gap))) return [];
  const [part, whole] = isOf ? [first, second] : [second, first];
  if (part.low <= whole.low) return [];
  const [a, b] = [part, whole].map(({ start, end }) => text.slice(start, end));
  return [{ quantity: part, message: `${a} cannot be a part of ${b}.` }];
}

const OPENS = /^[^.;:()]{0,50}(?:: | \()$/;
const JOINS = /^(?: [\p{L}’'-]{2,20}){0,4}(?:,|,? and) $/u;
const PLACED = /^(?: [\p{L}’'-]{2,20})? (?:in|from|at|for|by|on|via) /u;

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
    return (index === 0 ? OPENS : JOINS).test(gap) && PLACED.test(text.slice(end, end + 40));
  });
  if (!isSplit || !/^[^,;]{0,50}[.)]?$/.test(text.slice(parts.at(-1)?.end))) return [];
  const sum = parts.reduce((so, { low }) => so + low, 0);
  // Rounded amounts may miss by half a step each; a few hundred things are counted, not rounded to hundreds.
  const finest = Math.min(...quantities.map(({ step }) => step));
  const step = total.kind === 'count' && total.low < 1_000 ? 1 : finest;
  const slack = (step / 2) * (parts.length + 1);
  if (Math.abs(sum - total.low) <= slack) return [];
  const [a, b] = [parts, [total]].map((each) =>
    each.map(({ start, end }) => text.slice(start, end)).join(' and '),
  );
  return [{ quantity: total, message: `${a} do not make ${b}.` }];
}
