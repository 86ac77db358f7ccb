import { customersShare } from '../impact/derived.ts';
import { regex } from '../long-text.ts';
import { WHOLE } from '../wording/share.ts';
import type { Facts } from './facts.ts';
import { isFloor } from './values/figure.ts';
import { knownValue } from './values/slot.ts';

/** A share that typed words give, in parts per million; its ends are those of the words: "fewer than 10%" from 0. */
interface Stated {
  readonly low: number;
  readonly high: number;
}

const FLOOR = 'more than|over|above|at least|no (?:fewer|less) than|exceeding|upwards of|[>≥]';
const CEILING = 'fewer than|less than|under|below|up to|at most|no more than|not even|[<≤]';
const PERCENT = regex('giu')`
  (?:(?<floor>${FLOOR})|(?<ceiling>${CEILING}))? ?(?<low>\d{1,3}(?:\.\d+)?)(?: ?%| percent)?(?:(?: ?[-–—] ?
    | to )(?<high>\d{1,3}(?:\.\d+)?))? ?(?:%|percent)(?: of
    (?:all |our |the |all our )?(?<of>[\p{L}\d,]+(?: \p{L}+)?))
`;
const PEOPLE =
  /^(?:customers?|users?|clients?|accounts?|people|subscribers?|members?|patients?|guests?|passengers?)\b/i;

function isOfCustomers(of: string, { customersNoun, customersBase }: Facts): boolean {
  const noun = knownValue(customersNoun)?.toLowerCase();
  const base = knownValue(customersBase);
  const number = /^\d[\d,]*/.exec(of)?.[0].replace(/,/g, '');
  if (number !== undefined && number !== '')
    return base !== null && Number(number) === (base.likely ?? base.high);
  return PEOPLE.test(of) || (noun !== undefined && noun !== '' && of.toLowerCase().startsWith(noun));
}

function statedShares(text: string, facts: Facts): readonly Stated[] {
  return [...text.matchAll(PERCENT)].flatMap(({ groups = {} }) => {
    if (!isOfCustomers(groups.of ?? '', facts)) return [];
    const low = Number(groups.low) * 10_000;
    const high = groups.high === undefined ? low : Number(groups.high) * 10_000;
    return [{ low: groups.ceiling ? 0 : low, high: groups.floor ? WHOLE : high }];
  });
}

/** What rounding in words leaves open: half a point, or a tenth of a large share. */
const slack = (ppm: number): number => Math.max(5_000, ppm / 10);

/**
 * True where “Severity justified by” gives a share of the customers that is not the one on record: it was typed for
 * another state of the incident, and is printed and said beside today's.
 */
export function isSeverityReasonStale(facts: Facts): boolean {
  const share = customersShare(facts);
  if (!share) return false;
  const low = share.qualifier === 'up-to' ? 0 : share.low;
  const high = isFloor(share) ? WHOLE : share.high;
  return statedShares(knownValue(facts.severityReason) ?? '', facts).some(
    (stated) => stated.low > high + slack(high) || stated.high < low - slack(low),
  );
}
