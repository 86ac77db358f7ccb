import { clockLeft } from '../../../shared/core/clocks/clock-left.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useNow } from '../conversation/plan/use-now.ts';
import { useDocumentState } from '../fields/document-context.ts';

/** What is left of the clock now, or how long ago it ended. */
export function ClockLeftLine({ row: id }: { readonly row: string }) {
  const now = useNow();
  const clock = useDocumentState().incident.lists.clocks.find((each) => each.id === id);
  const left = clock && clockLeft(clock, now);
  if (!left) return null;
  return (
    <p className="row-note small">
      {left.isOver ? (
        <StateMark mark="warn" word={left.words} />
      ) : (
        <span className="quiet">{left.words}</span>
      )}
    </p>
  );
}
