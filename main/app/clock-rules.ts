import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { BUILT_IN_TABLE } from '../../shared/core/clocks/built-in-table.ts';
import type { RuleTable } from '../../shared/core/clocks/clock-rule.ts';
import { readTable } from '../../shared/core/clocks/rule-table.ts';
import type { Ports } from './ports.ts';

function change(given: RuleTable, { store }: Ports): Result<RuleTable> {
  const table = readTable(given);
  if (!table.ok) return failure('bad-input', `${table.message} The rule table is as it was.`);
  return store.clockRules.set(table.value);
}

/** The table that is kept, whole; the built-in one until somebody changes it. */
function current({ store }: Ports): Result<RuleTable> {
  const kept = store.clockRules.get();
  return kept.ok ? success(kept.value ?? BUILT_IN_TABLE) : kept;
}

function reset({ store }: Ports): Result<RuleTable> {
  const gone = store.clockRules.set(null);
  return gone.ok ? success(BUILT_IN_TABLE) : gone;
}

type ClockRulesCall = Extract<keyof Handlers, `clockRules.${string}`>;

/** The rule table; `bad-input` for a rule without a name, a step or a length, or a day that is none. */
export function clockRulesHandlers(ports: Ports): Pick<Handlers, ClockRulesCall> {
  return {
    'clockRules.get': () => current(ports),
    'clockRules.set': (table) => change(table, ports),
    'clockRules.reset': () => reset(ports),
  };
}
