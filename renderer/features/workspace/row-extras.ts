import type { ComponentType } from 'react';
import { clockEdits } from '../../../shared/core/clocks/clock-end.ts';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import type { ListKey, Row } from '../../../shared/core/incident/lists.ts';
import { ClockOutcome } from '../clocks/clock-outcome.tsx';
import { useHolidays } from '../clocks/use-holidays.ts';
import type { AnyRow } from './any-row.ts';
import { AskOutcome } from './ask-outcome.tsx';
import { ClockNote } from './clock-note.tsx';

/** What the rows of a list have beside their fields. */
interface RowExtras {
  /** Said under the row while it is folded too. */
  readonly Outcome?: ComponentType<{ readonly row: string }>;
  /** Said under its fields. */
  readonly Note?: ComponentType<{ readonly row: string }>;
  /** What is counted from a changed row, in the same step of Undo. */
  readonly useFollow?: () => Follow;
}

type Follow = (incident: Incident, changed: AnyRow) => readonly Edit[];

const followsNothing: Follow = () => [];

/** Of lists of which nothing is counted. */
export const useNoFollow = (): Follow => followsNothing;

/** The end of a clock; business days leave out the holidays of the rule table. */
function useClockFollow(): Follow {
  const holidays = useHolidays();
  return (incident, changed) => clockEdits(incident, changed as Row<'clocks'>, holidays);
}

export const ROW_EXTRAS: Readonly<Partial<Record<ListKey, RowExtras>>> = {
  asks: { Outcome: AskOutcome },
  clocks: { Outcome: ClockOutcome, Note: ClockNote, useFollow: useClockFollow },
};
