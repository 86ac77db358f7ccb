import { pageOf } from '../../../shared/core/brief/chips.ts';
import { clockEnd, periodOf, printPeriod } from '../../../shared/core/impact/clock-end.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { knownValue } from '../../../shared/core/incident/slot.ts';
import { printDated, printWhen } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';

/** When the clock ends as it is counted, where the record says otherwise or nothing; one press takes it over. */
export function ClockNote({ clock }: { readonly clock: string }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const row = incident.lists.clocks.find(({ id }) => id === clock);
  const period = row && periodOf(row);
  const end = row && clockEnd(row);
  if (!period || !end) return null;
  const page = pageOf(incident);
  const when = end.precision === 'minute' ? `at ${printDated(end, page)}` : printWhen(end, page);
  const words = `Counted: ${printPeriod(period)} from “Counted from”, ${when}.`;
  return (
    <p className="row-note small">
      <span className="quiet">{words}</span>
      {knownValue(row.due)?.at !== end.at && (
        <Button look="quiet" onClick={() => document.edit(setCell('clocks', clock, 'due', end))}>
          Take it as “Period ends”
        </Button>
      )}
    </p>
  );
}
