import { useState } from 'react';
import { BUILT_IN_TABLE } from '../../../shared/core/clocks/built-in-table.ts';
import type { RuleTable } from '../../../shared/core/clocks/clock-rule.ts';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';

interface RuleTableState {
  /** Null until it is read. */
  readonly table: RuleTable | null;
  readonly isBuiltIn: boolean;
  /** Keeps another table; answers why not, or null. */
  readonly change: (next: RuleTable) => Promise<string | null>;
  readonly reset: () => Promise<void>;
}

/** The rule table, and ways to change it: kept by the store, for all incidents. */
export function useRuleTable(): RuleTableState {
  const { api, queries } = useServices();
  const { data } = useCall('clockRules.get', {});
  const [own, setOwn] = useState<RuleTable | null>(null);
  const table = own ?? data ?? null;
  const take = (next: RuleTable): void => {
    setOwn(next);
    queries.setQueryData(['clockRules.get', {}], next);
  };
  return {
    table,
    isBuiltIn: table !== null && JSON.stringify(table) === JSON.stringify(BUILT_IN_TABLE),
    change: async ({ asOf, holidays, rules }) => {
      const kept = await api('clockRules.set', { asOf, holidays: [...holidays], rules: [...rules] });
      if (!kept.ok) return kept.error.message;
      take(kept.value);
      return null;
    },
    reset: async () => {
      const first = await api('clockRules.reset', {});
      if (first.ok) take(first.value);
    },
  };
}
