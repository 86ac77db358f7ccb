import { regex } from '../../../long-text.ts';
import { roundingOf } from '../agree/rounding.ts';
import type { Quantity, Slip } from '../read/quantity.ts';

const ADDED = /^[^.;]{0,60}(?:,|\band\b|\bplus\b|\+)(?: (?:the |another )?[\p{L}’' -]{0,40})? ?$/u;
const MAKES = regex('i')`
  \b(?:makes?|made|making|adds? up to|added up to|sums? up to|sums? to|totals?|totalled|totall?ing|equals?|
    gives?|for a total of|a total of|in total|in all|altogether)(?:,| of| is| are|:)? $|
  = $|\b(?:adds?|added|sums?) $
`;
const ADD = /\b(?:adds?|added|sums?) $/i;
const IN_ALL = /^ ?(?:[\p{L}’'-]{2,20} ){0,2}(?:in (?:all|total)|altogether|together|overall)\b/u;
const PARTLY = /\b(?:including|among|of (?:them|which|whom|these)|from|minus|less|than|each|every|per)\b/i;

/** Parts that are not what they are said to make: "100 in Germany and 50 in France, 180 in total". */
export function wrongSum(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const parts = quantities.slice(0, -1);
  const [total, first] = [quantities.at(-1), parts[0]];
  if (!total || !first || parts.length < 2 || PARTLY.test(text)) return [];
  const { kind, currency } = first;
  if (kind !== 'count' && kind !== 'money' && kind !== 'duration') return [];
  // "Add up to $20,000" is no bound.
  if (
    parts.some(({ bound }) => bound !== 'exact') ||
    (total.bound !== 'exact' && !ADD.test(text.slice(0, total.start)))
  )
    return [];
  if (quantities.some((each) => each.kind !== kind || each.currency !== currency)) return [];
  const gaps = quantities.slice(1).map((each, index) => {
    const before = quantities[index];
    return before ? text.slice(before.end, Math.max(before.end, each.start)) : '';
  });
  const last = gaps.at(-1) ?? '';
  const isTotal = MAKES.test(last) || (/^[^.;]{0,60}, $/.test(last) && IN_ALL.test(text.slice(total.end)));
  if (!isTotal || !gaps.slice(0, -1).every((gap) => ADDED.test(gap))) return [];
  const sum = parts.reduce((so, { low }) => so + low, 0);
  if (Math.abs(sum - total.low) <= roundingOf(quantities)) return [];
  const [a, b] = [parts, [total]].map((each) =>
    each.map(({ start, end }) => text.slice(start, end)).join(' and '),
  );
  return [{ quantity: total, message: `${a} do not make ${b}.` }];
}
