import type { ItemState } from '../../../shared/core/checklist/item.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useGoTo } from '../workspace/jumps.ts';

/** What stops the final version, each with the way to its field. */
export function Blockers({
  items,
  onLeave,
}: {
  readonly items: readonly ItemState[];
  readonly onLeave: () => void;
}) {
  const goTo = useGoTo();
  return (
    <div className="blockers">
      <StateMark
        mark="stop"
        word={`${items.length} ${items.length === 1 ? 'item stops' : 'items stop'} the final version`}
      />
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Button
              look="quiet"
              icon="right"
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
    </div>
  );
}
