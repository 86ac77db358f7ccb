import { countedAnew, isWithoutRule } from '../../../shared/core/clocks/count-anew.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { pageOf } from '../../../shared/core/incident/page.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { printDated, printDatedWhen } from '../../../shared/core/wording/moment.ts';
import { asClause } from '../../../shared/core/wording/text.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useCall } from '../app/queries.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { listId } from '../workspace/jumps.ts';
import { ClockLeftLine } from './clock-left-line.tsx';

/** How a clock stands: what is left of it, and that the facts count it otherwise by now. */
export function ClockOutcome({ row }: { readonly row: string }) {
  return (
    <>
      <ClockLeftLine row={row} />
      <AnewLine row={row} />
    </>
  );
}

/** What the facts give since one of them was corrected; one press counts the clock so. */
function AnewLine({ row: id }: { readonly row: string }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const table = useCall('clockRules.get', {}).data;
  const clock = incident.lists.clocks.find((each) => each.id === id);
  if (clock && table && isWithoutRule(clock, table)) return <WithoutRule />;
  const anew = clock && table ? countedAnew(incident, clock, table) : null;
  const from = knownValue(anew?.from ?? null);
  if (!anew || !from) return null;
  const page = pageOf(incident);
  const end = knownValue(anew.due);
  const step = asClause(knownValue(anew.step) ?? '');
  const ends = end ? `; its period would end ${printDatedWhen(end, page)}` : '';
  const take = (): void => {
    for (const column of ['step', 'from', 'due'] as const)
      document.edit(setCell('clocks', id, column, anew[column]), `clock anew ${id}`);
    // The button goes with what it said.
    window.document.getElementById(listId('clocks'))?.focus();
  };
  return (
    <p className="row-note small">
      <StateMark
        mark="warn"
        word={`As the facts stand now: ${step}, counted from ${printDated(from, page)}${ends}.`}
      />
      <Button look="quiet" aria-label={`Count it so: ${step}`} onClick={take}>
        Count it so
      </Button>
    </p>
  );
}

/** The rule was renamed, changed or removed since, or the incident came from where the table has others. */
function WithoutRule() {
  const word =
    'The rule table here has no such rule (renamed, changed or removed): this clock stays as it is, and is not counted anew when a fact changes. Ask Legal whether it still holds.';
  return (
    <p className="row-note small">
      <StateMark mark="warn" word={word} />
    </p>
  );
}
