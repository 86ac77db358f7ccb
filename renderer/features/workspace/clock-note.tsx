import { clockEnd, periodOf } from '../../../shared/core/clocks/clock-end.ts';
import { printPeriod } from '../../../shared/core/clocks/period.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { pageOf } from '../../../shared/core/incident/page.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { printDatedWhen } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { useHolidays } from '../clocks/use-holidays.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';

/** "the 2 holidays of the rule table" */
function holidayWords({ length }: readonly string[]): string {
  if (length === 0) return 'no holidays, as the rule table lists none';
  return length === 1 ? 'the holiday of the rule table' : `the ${length} holidays of the rule table`;
}

/** When the clock ends as it is counted, where the record says otherwise or nothing; one press takes it over. */
export function ClockNote({ row: id }: { readonly row: string }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const holidays = useHolidays();
  const clock = incident.lists.clocks.find((each) => each.id === id);
  const period = clock && periodOf(clock);
  const end = clock && clockEnd(clock, holidays);
  if (!period || !end) return null;
  const when = printDatedWhen(end, pageOf(incident));
  const days = period.unit === 'business day' ? `, without weekends and ${holidayWords(holidays)}` : '';
  const words = `Counted: ${printPeriod(period)} from “Counted from”${days}, ${when}.`;
  const take = (): void => {
    document.edit(setCell('clocks', id, 'due', end));
    // The button goes with what it said.
    window.document.getElementById(fieldId(`clocks/${id}/due`))?.focus();
  };
  return (
    <p className="row-note small">
      <span className="quiet">{words}</span>
      {knownValue(clock.due)?.at !== end.at && (
        <Button look="quiet" onClick={take}>
          Take it as “Period ends”
        </Button>
      )}
    </p>
  );
}
