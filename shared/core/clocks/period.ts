import { printCount } from '../wording/count.ts';

/** How long a clock runs; a business day is any but Saturday, Sunday and the holidays of the rule table. */
export interface Period {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'business day' | 'week' | 'month';
}

/** "72-hour", "30 calendar days", "4 business days". */
const PERIOD = /\b(\d{1,4})[- ](?:calendar )?((?:business|working)[- ])?(hour|day|week|month)s?\b/gi;

/** The one length that the words name; null where they name none, or several. */
export function periodIn(words: string): Period | null {
  const found = [...words.matchAll(PERIOD)].map(([, count, business, word = '']) => {
    const unit = business ? `business ${word.toLowerCase()}` : word.toLowerCase();
    return { count: Number(count), unit: unit as Period['unit'] };
  });
  const [first] = found;
  if (!first || (first.unit.startsWith('business ') && first.unit !== 'business day')) return null;
  return found.every(({ count, unit }) => count === first.count && unit === first.unit) ? first : null;
}

/** "72 hours", "4 business days" */
export function printPeriod({ count, unit }: Period): string {
  return printCount(count, unit);
}
