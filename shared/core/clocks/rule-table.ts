import { Temporal } from 'temporal-polyfill';
import { type Read, read, unread } from '../incident/typed/read-result.ts';
import { asClause } from '../wording/text.ts';
import type { ClockRule, RuleTable } from './clock-rule.ts';
import { periodIn } from './period.ts';

/** "2026-07-06" as it is; null for what is no day of the calendar. */
function dayOf(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

const LENGTHS = 'Write a length as in 72 hours, 4 business days, 30 days, 2 weeks or 1 month.';

/** The rule with its words in one line each; a sentence on what cannot be counted or said. */
export function readRule(given: ClockRule): Read<ClockRule> {
  const { rule, step, length, atMost } = given;
  const cleaned = { ...given, rule: asClause(rule), step: asClause(step), length: asClause(length) };
  if (cleaned.rule === '') return unread('Give the rule a name, as it stands in “If … applies”.');
  if (cleaned.step === '') return unread('Say what is due, as in “notice to the authority”.');
  if (periodIn(`${cleaned.rule} ${cleaned.step}`))
    return unread('Write the length in its own field, not in the name or the step.');
  if (!periodIn(cleaned.length)) return unread(LENGTHS);
  if (atMost.trim() !== '' && !periodIn(atMost)) return unread(LENGTHS);
  return read({ ...cleaned, atMost: asClause(atMost) });
}

/** The holidays of typed lines, each once, in order; a sentence that names the line that is no day. */
export function readHolidays(lines: readonly string[]): Read<readonly string[]> {
  const typed = lines.map((line) => line.trim()).filter((line) => line !== '');
  const wrong = typed.find((line) => dayOf(line) === null);
  if (wrong !== undefined)
    return unread(`“${wrong.slice(0, 40)}” is no day: write it as year-month-day, 2026-07-06.`);
  return read([...new Set(typed)].toSorted());
}

/** A table that can be kept, whole; a sentence on the first thing that is wrong with it. */
export function readTable(given: RuleTable): Read<RuleTable> {
  if (dayOf(given.asOf) === null)
    return unread('Give the table the day to which it was checked, as year-month-day.');
  const holidays = readHolidays(given.holidays);
  if (!holidays.ok) return holidays;
  const rules: ClockRule[] = [];
  for (const each of given.rules) {
    const found = readRule(each);
    if (!found.ok) return unread(`“${asClause(each.rule) || 'A rule without a name'}”: ${found.message}`);
    rules.push(found.value);
  }
  if (new Set(rules.map(({ id }) => id)).size < rules.length) return unread('Two rules have the same id.');
  return read({ asOf: given.asOf, holidays: holidays.value, rules });
}

/** True where the table was checked more than a year before the day ("2027-09-26"). */
export function isStale(asOf: string, day: string): boolean {
  const until = Temporal.PlainDate.from(asOf).add({ years: 1 });
  return Temporal.PlainDate.compare(until, Temporal.PlainDate.from(day)) < 0;
}
