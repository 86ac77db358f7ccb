import { outcomeWords } from '../../../shared/core/brief/sections/decision.ts';
import { asksOf, decidedAsks, untiedDecisions } from '../../../shared/core/incident/asks.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { asClause, capitalise } from '../../../shared/core/wording/text.ts';
import { printRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';

/** What became of a decision that was asked for; it is noted with what else is said in the meeting, and only there. */
export function AskOutcome({ row }: { readonly row: string }) {
  const { incident } = useDocumentState();
  if (!asksOf(incident).some(({ id }) => id === row)) return null;
  const decided = decidedAsks(incident).find((each) => each.ask.id === row);
  const meeting = printRoute({ screen: 'conversation', id: incident.id, tab: 'meeting' });
  return (
    <>
      <p className="row-note small">
        {decided ? (
          <>
            <StateMark mark="done" word={capitalise(outcomeWords(incident, decided))} />
            <a href={meeting}>Notes of the meeting</a>
          </>
        ) : (
          <>
            <span className="quiet">Not decided yet.</span>
            <a href={meeting}>Note what was decided</a>
          </>
        )}
      </p>
      {!decided && <NotedBeside row={row} />}
    </>
  );
}

/** Decisions that were noted and answer nothing: untied, they stand on the page beside what still seems to be asked. */
function NotedBeside({ row }: { readonly row: string }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  return untiedDecisions(incident).map(({ id, what }) => {
    const words = asClause(knownValue(what) ?? '');
    return (
      <p className="row-note small" key={id}>
        <span>Noted in the meeting: “{words}”</span>
        <Button
          look="quiet"
          aria-label={`It answers this: ${words}`}
          onClick={() => document.edit(setCell('decisions', id, 'ask', row))}
        >
          It answers this
        </Button>
      </p>
    );
  });
}
