import type { ItemState } from '../../../shared/core/checklist/item.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { knownCoach } from '../../state/coach-code.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { progressOf } from '../checklist/item-marks.ts';
import { useGoTo } from '../workspace/jumps.ts';
import { AsOfNote } from './as-of-note.tsx';
import './export.css';

interface GateProps {
  readonly checklist: readonly ItemState[];
  /** Closes the dialog it stands in, before a jump. */
  readonly onLeave: () => void;
}

/** What stands between the brief and "final": what stops it, and apart from that what is only advised. */
export function Gate({ checklist, onLeave }: GateProps) {
  const { blockers, advised } = progressOf(checklist);
  const stopping = `${printCount(blockers.length, 'item stops', 'items stop')} the final version`;
  const open = `${printCount(advised.length, 'item is', 'items are')} advised and may stay open`;
  return (
    <>
      <AsOfNote />
      {blockers.length > 0 ? (
        <div className="blockers">
          <StateMark mark="stop" word={stopping} />
          <Jumps label={stopping} items={blockers} onLeave={onLeave} />
        </div>
      ) : (
        <Unstopped />
      )}
      {advised.length > 0 && (
        <details className="advised">
          <summary>
            <StateMark mark="warn" word={open} />
          </summary>
          <Jumps label={open} items={advised} onLeave={onLeave} />
        </details>
      )}
    </>
  );
}

/** Until the coach has been read, nobody can say it; then the checklist is derived anew. */
function Unstopped() {
  if (knownCoach() === null) return <p className="quiet">The coach is about to read the brief.</p>;
  return <StateMark mark="done" word="Nothing stops the final version" />;
}

interface JumpsProps {
  readonly label: string;
  readonly items: readonly ItemState[];
  readonly onLeave: () => void;
}

function Jumps({ label, items, onLeave }: JumpsProps) {
  const goTo = useGoTo();
  return (
    <ul aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <Button
            look="quiet"
            icon="right"
            title={item.detail}
            onClick={() => {
              onLeave();
              goTo(item.jump);
            }}
          >
            {item.text}
          </Button>
        </li>
      ))}
    </ul>
  );
}
