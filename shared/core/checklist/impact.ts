import { isCallLate } from '../brief/sections/calls.ts';
import { derivedFigure } from '../impact/derived.ts';
import { timelineAhead } from '../incident/invariants.ts';
import { isNearMiss } from '../incident/near-miss.ts';
import { isFilled, knownValue } from '../incident/values/slot.ts';
import type { ChecklistItem, ItemContext } from './item.ts';
import { errorsOf, needSilence } from './remarks.ts';
import {
  blocked,
  DONE,
  missing,
  NOT_APPLICABLE,
  needFacts,
  prints,
  toCell,
  toFact,
  toMethod,
} from './result.ts';

/** Who, how many and how much is asked where somebody was hit. */
function asksForImpact(context: ItemContext): boolean {
  return prints(context, 'impact') && !isNearMiss(context.incident);
}

const customers: ChecklistItem = {
  id: 'C07',
  text: 'Customers as a range, out of how many, and how counted',
  level: 'block',
  jump: toFact('customers'),
  check(context) {
    if (!asksForImpact(context)) return NOT_APPLICABLE;
    const { facts } = context.incident;
    const figure = knownValue(facts.customers);
    if (isFilled(facts.customers) && !figure) return DONE;
    if (figure?.high === 0) return DONE;
    const filled = needFacts(context.incident, ['customers', 'customersBase']);
    if (filled.state !== 'done' || !figure) return filled;
    return figure.method.trim() === ''
      ? missing('Say how the affected customers were counted (method).', toMethod('customers'))
      : DONE;
  },
};

/** "All functions" stands for every function there is. */
const ALL = /^(?:all|every|everything)\b/i;

const functions: ChecklistItem = {
  id: 'C08',
  text: 'What failed and what was not affected',
  level: 'block',
  jump: { to: 'list', key: 'functions' },
  check(context) {
    if (!asksForImpact(context)) return NOT_APPLICABLE;
    const rows = context.incident.lists.functions.filter((row) => isFilled(row.name));
    // The bottom line names what failed; a list of several is for those who have one.
    const failed =
      isFilled(context.incident.facts.service) ||
      rows.some((row) => row.state === 'failed' || row.state === 'degraded');
    const spared = rows.filter((row) => row.state === 'not affected');
    const isAll = rows.some((row) => isFilled(row.state) && ALL.test(knownValue(row.name)?.trim() ?? ''));
    if (isAll || (failed && spared.length > 0)) return DONE;
    return failed
      ? missing('Add what still worked, or name the failed function “all”.')
      : missing('Add the functions that failed or were degraded, or one row “all”.');
  },
};

const dataStatement: ChecklistItem = {
  id: 'C09',
  text: 'Data: whether it was lost, seen by others or changed',
  level: 'block',
  jump: toFact('dataLoss'),
  check(context) {
    if (!asksForImpact(context)) return NOT_APPLICABLE;
    const filled = needFacts(context.incident, ['dataLoss', 'dataExposure', 'dataCorrectness']);
    if (filled.state !== 'done') return filled;
    const open = context.incident.lists.checksOpen.find((row) => isFilled(row.what) && !isFilled(row.until));
    return open
      ? missing(
          `Say when this check ends: “${knownValue(open.what) ?? 'open check'}”.`,
          toCell('checksOpen', open.id, 'until'),
        )
      : DONE;
  },
};

const money: ChecklistItem = {
  id: 'C10',
  text: 'Money as a range, how counted and what is left out, or “unknown by”',
  level: 'block',
  jump: toFact('loss'),
  check(context) {
    if (!asksForImpact(context)) return NOT_APPLICABLE;
    const { facts } = context.incident;
    const entered = knownValue(facts.loss);
    if (isFilled(facts.loss) && !entered) return DONE;
    // The simple method brings its own method and assumptions.
    const computed = entered ? null : derivedFigure(context.incident, 'lossEstimate');
    if (!entered && !computed) return needFacts(context.incident, ['loss']);
    if (entered?.high === 0) return DONE;
    if (entered && entered.method.trim() === '')
      return missing('Say how the money was estimated (method).', toMethod('loss'));
    return needFacts(context.incident, ['lossExcludes']);
  },
};

const keyAccounts: ChecklistItem = {
  id: 'C11',
  text: 'Key accounts checked',
  level: 'warn',
  jump: { to: 'list', key: 'keyAccounts' },
  check(context) {
    if (!asksForImpact(context)) return NOT_APPLICABLE;
    const { facts, lists } = context.incident;
    const late = lists.keyAccounts.find((row) => isCallLate(context.incident, row));
    if (late) {
      const detail = `The call to ${knownValue(late.name)} was due: say when it was made, or when it is.`;
      return missing(detail, toCell('keyAccounts', late.id, 'called'));
    }
    const listed = lists.keyAccounts.some((row) => isFilled(row.name));
    return listed || isFilled(facts.keyAccountsNote)
      ? DONE
      : missing(
          'List the key accounts that were hit, or say “none of the top 20”.',
          toFact('keyAccountsNote'),
        );
  },
};

const safety: ChecklistItem = {
  id: 'C12',
  text: 'Safety considered',
  level: 'warn',
  jump: toFact('safety'),
  check: ({ incident }) => needFacts(incident, ['safety']),
};

/** Invariants that other items answer for: C14, C20, C28 and C29. */
const ELSEWHERE = /^(?:cause\.|restored\.|ask\.|as-of\.next$)/;

/** "“Restored” lies after “As of” (and 2 more contradictions).": one is told, and how many are still behind it. */
function withOthers(message: string, others: number): string {
  if (others === 0) return message;
  const more = ` (and ${others} more ${others === 1 ? 'contradiction' : 'contradictions'}).`;
  return message.replace(/\.$/, more);
}

const numbersAgree: ChecklistItem = {
  id: 'C13',
  text: 'Numbers agree in all sections',
  level: 'block',
  jump: { to: 'group', key: 'impact' },
  check(context) {
    const [broken, ...others] = context.broken.filter(({ id }) => !ELSEWHERE.test(id));
    const ahead = broken?.id === 'as-of.timeline' ? timelineAhead(context.incident) : null;
    if (broken && ahead)
      return blocked(withOthers(broken.message, others.length), toCell('timeline', ahead.id, 'at'));
    const key = broken?.facts[0];
    if (broken) return blocked(withOthers(broken.message, others.length), key && toFact(key));
    return needSilence(context, errorsOf(context, 'number.', 'time.impossible'));
  },
};

/** What was hit, how much, and that every number says the same. */
export const IMPACT: readonly ChecklistItem[] = [
  customers,
  functions,
  dataStatement,
  money,
  keyAccounts,
  safety,
  numbersAgree,
];
