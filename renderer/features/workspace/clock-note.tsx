import { clockEnd, periodOf, printPeriod } from '../../../shared/core/impact/clock-end.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { pageOf } from '../../../shared/core/incident/page.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { printDated, printWhen } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';

/** When the clock ends as it is counted, where the record says otherwise or nothing; one press takes it over. */
export function ClockNote({ row: id }: { readonly row: string }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const clock = incident.lists.clocks.find((each) => each.id === id);
  const period = clock && periodOf(clock);
  const end = clock && clockEnd(clock);
  if (!period || !end) return null;
  const page = pageOf(incident);
  const when = end.precision === 'minute' ? `at ${printDated(end, page)}` : printWhen(end, page);
  const words = `Counted: ${printPeriod(period)} from “Counted from”, ${when}.`;
  return (
    <p className="row-note small">
      <span className="quiet">{words}</span>
      {knownValue(clock.due)?.at !== end.at && (
        <Button look="quiet" onClick={() => document.edit(setCell('clocks', id, 'due', end))}>
          Take it as “Period ends”
        </Button>
      )}
    </p>
  );
}
