import { useEffect } from 'react';
import { isOpen } from '../../../shared/core/checklist/gate.ts';
import type { ItemState } from '../../../shared/core/checklist/item.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocumentState } from '../fields/document-context.ts';
import { useChecklist } from '../versions/use-versions.ts';
import { CHECKLIST_ID, useGoTo } from '../workspace/jumps.ts';
import './checklist.css';
import { markOf, progressOf } from './item-marks.ts';
import { ManualTick } from './manual-tick.tsx';

const GROUPS: readonly (readonly [ItemState['group'], string])[] = [
  ['before', 'Before writing'],
  ['impact', 'Impact'],
  ['cause', 'Cause'],
  ['response', 'Response and risk'],
  ['outside', 'Communication, legal, decision'],
  ['form', 'Form'],
];

/** All items with their state, and for the open ones the way to the field; what stops the final version comes first. */
export function ChecklistRoom({
  target,
  onArrived,
}: {
  readonly target: string | null;
  readonly onArrived: () => void;
}) {
  const checklist = useChecklist();
  const { done, of, blockers } = progressOf(checklist);
  useEffect(() => {
    if (target !== CHECKLIST_ID) return;
    window.document.getElementById(CHECKLIST_ID)?.focus();
    onArrived();
  }, [target, onArrived]);
  const rest = checklist.filter((item) => !blockers.includes(item));
  const final =
    blockers.length === 0 ? 'Nothing stops the final version.' : 'A draft can be exported at any time.';
  return (
    <div className="room">
      <h2 id={CHECKLIST_ID} className="room-title" tabIndex={-1}>
        Checklist
      </h2>
      <p className="checklist-sum">
        {done} of {of} done. {final}
      </p>
      {blockers.length > 0 && <Lines id="final" title="Before it can be final" items={blockers} />}
      {GROUPS.map(([group, title]) => (
        <Lines key={group} id={group} title={title} items={rest.filter((item) => item.group === group)} />
      ))}
    </div>
  );
}

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemState[];
}

function Lines({ id, title, items }: LinesProps) {
  if (items.length === 0) return null;
  return (
    <section className="room-group" aria-labelledby={`checklist-${id}`}>
      <h3 id={`checklist-${id}`} className="room-group-title">
        {title}
      </h3>
      <ul className="checklist">
        {items.map((item) => (
          <ChecklistLine key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function ChecklistLine({ item }: { readonly item: ItemState }) {
  const goTo = useGoTo();
  const { ticks } = useDocumentState().incident;
  const { mark, word } = markOf(item);
  const open = isOpen(item);
  return (
    <li className="checklist-item">
      <StateMark mark={mark} word={word} />
      <div className="checklist-words">
        <p>{item.text}</p>
        {open && item.detail && <p className="quiet small">{item.detail}</p>}
        {item.tickable && (open || item.id in ticks) && <ManualTick item={item} />}
      </div>
      {open && item.jump.to !== 'checklist' && (
        <Button look="quiet" aria-label={`Go there: ${item.text}`} onClick={() => goTo(item.jump)}>
          Go there
        </Button>
      )}
    </li>
  );
}
