import { outcomeWords } from '../../../shared/core/brief/sections/decision.ts';
import { asksOf, decidedAsks } from '../../../shared/core/incident/asks.ts';
import { capitalise } from '../../../shared/core/wording/text.ts';
import { printRoute } from '../../state/route.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocumentState } from '../fields/document-context.ts';

/** What became of a decision that was asked for; it is noted with what else is said in the meeting, and only there. */
export function AskOutcome({ row }: { readonly row: string }) {
  const { incident } = useDocumentState();
  if (!asksOf(incident).some(({ id }) => id === row)) return null;
  const decided = decidedAsks(incident).find((each) => each.ask.id === row);
  const meeting = printRoute({ screen: 'conversation', id: incident.id, tab: 'meeting' });
  return (
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
  );
}
