import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { isSameValue } from '../incident/values/same-value.ts';
import { knownValue } from '../incident/values/slot.ts';
import { clockFrom } from './add-clock.ts';
import { periodOf } from './clock-end.ts';
import { isRunning } from './clock-left.ts';
import type { ClockRule, RuleTable } from './clock-rule.ts';

/** The rule that the clock came from: its name, and its step before the length, if there is one. */
function ruleOf({ rule, step, table }: Row<'clocks'>, { rules }: RuleTable): ClockRule | null {
  if (table === null) return null;
  const words = `${knownValue(step) ?? ''} within `;
  return rules.find((each) => each.rule === rule && words.startsWith(`${each.step} within `)) ?? null;
}

/**
 * True for a running clock that came from a rule table in which its rule is not, or no longer, under these words: it
 * stays as it is, and no fact that is corrected counts it anew.
 */
export function isWithoutRule(clock: Row<'clocks'>, table: RuleTable): boolean {
  return clock.table !== null && isRunning(clock) && ruleOf(clock, table) === null;
}

/**
 * The clock as the facts and the table give it now, where they give another start or length than it has: a fact was
 * corrected or came later. It is offered, never taken by itself: from when a clock counts, Legal decides. Null for a
 * clock that was typed, or that no longer runs.
 */
export function countedAnew(
  incident: Incident,
  clock: Row<'clocks'>,
  table: RuleTable,
): Row<'clocks'> | null {
  const rule = ruleOf(clock, table);
  if (rule === null || !isRunning(clock)) return null;
  const now = clockFrom(incident, rule, table, clock.id);
  const [was, is] = [knownValue(clock.from), knownValue(now.from)];
  if (is === null || (was?.at === is.at && isSameValue(periodOf(clock), periodOf(now)))) return null;
  return { ...clock, step: now.step, from: now.from, due: now.due };
}
