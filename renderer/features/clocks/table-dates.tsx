import { useState } from 'react';
import type { RuleTable } from '../../../shared/core/clocks/clock-rule.ts';
import { readHolidays } from '../../../shared/core/clocks/rule-table.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface TableDatesProps {
  readonly table: RuleTable;
  /** Keeps the table; answers why not, or null. */
  readonly onChange: (table: RuleTable) => Promise<string | null>;
}

/** The day to which the table was checked, and the days that are no business days. */
export function TableDates({ table, onChange }: TableDatesProps) {
  const [asOf, setAsOf] = useState(table.asOf);
  const [days, setDays] = useState(table.holidays.join('\n'));
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const found = readHolidays(days.split('\n'));
    const failed = found.ok
      ? await onChange({ ...table, asOf: asOf.trim(), holidays: found.value })
      : found.message;
    setProblem(failed);
    if (failed === null && found.ok) setDays(found.value.join('\n'));
  };
  return (
    <form
      className="rule-form"
      aria-label="Days of the table"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label="Checked as of"
        hint="Year-month-day. Change it once somebody has checked the rules again."
      >
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            value={asOf}
            onChange={(event) => setAsOf(event.target.value)}
          />
        )}
      </Field>
      <Field label="Holidays, no business days" hint="One a line, as in 2026-07-06.">
        {(control) => (
          <TextArea {...control} breaks value={days} onChange={(event) => setDays(event.target.value)} />
        )}
      </Field>
      {problem && (
        <p className="field-note field-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="rule-ways">
        <Button type="submit">Keep the days</Button>
      </div>
    </form>
  );
}
