import { TRIGGERS, type Trigger } from '../../../shared/core/ceo-matter/dimensions.ts';
import { whyTrigger } from '../../../shared/core/ceo-matter/proposed-triggers.ts';
import { LISTS } from '../../../shared/core/incident/lists.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';
import { SlotField } from '../fields/slot-field.tsx';
import { listId } from '../workspace/jumps.ts';
import { LIST_WORDS } from '../workspace/rooms.ts';
import './ceo-matter.css';
import { FurtherRows } from './further-rows.tsx';
import { useSheetRow } from './use-sheet-row.ts';

/** The immediate triggers: each a tick with its reason; what the facts say for one is offered, never ticked by itself. */
export function TriggerPart() {
  return (
    <section className="room-group" aria-labelledby={listId('triggers')}>
      <h3 id={listId('triggers')} className="room-group-title" tabIndex={-1}>
        {LIST_WORDS.triggers.title}
      </h3>
      <p className="quiet small">With one of them the CEO is called at once; the score is not needed.</p>
      <ul className="sheet-ticks">
        {TRIGGERS.map((trigger) => (
          <TriggerEntry key={trigger} trigger={trigger} />
        ))}
      </ul>
      <FurtherRows list="triggers" column="trigger" known={TRIGGERS} />
    </section>
  );
}

function TriggerEntry({ trigger }: { readonly trigger: Trigger }) {
  const document = useDocument();
  const { toast } = useServices();
  const { incident } = useDocumentState();
  const { row, isThere, set } = useSheetRow('triggers', (each) => each.trigger === trigger, { trigger });
  const why = whyTrigger(incident, trigger);
  const path = `triggers/${row.id}/reason`;
  const toggle = (ticked: boolean): void => {
    if (ticked) {
      set({}, path);
      return;
    }
    document.edit({ kind: 'row-remove', list: 'triggers', id: row.id });
    const undo = {
      label: 'Undo',
      run: () => document.edit({ kind: 'row-add', list: 'triggers', row }),
    };
    if (row.reason !== null) say(toast, 'The trigger and its reason are removed.', undo);
  };
  return (
    <li
      id={fieldId(`triggers/${row.id}/trigger`)}
      className="sheet-entry"
      aria-label={optionLabel(trigger)}
      tabIndex={-1}
    >
      <CheckBox checked={isThere} onChange={toggle}>
        {optionLabel(trigger)}
      </CheckBox>
      {isThere && (
        <SlotField
          path={path}
          field={LISTS.triggers.reason}
          value={row.reason}
          onChange={(value) => set({ reason: value as typeof row.reason }, path)}
        />
      )}
      {why !== null && row.reason !== why && (
        <p className="sheet-proposal small">
          <span className="quiet">{`From the facts, so it may hold: ${why}.`}</span>
          <Button
            look="quiet"
            aria-label={`${isThere ? 'Take the reason' : 'Tick it with this reason'}: ${trigger}`}
            onClick={() => set({ reason: why }, `take ${path}`)}
          >
            {isThere ? 'Take the reason' : 'Tick it with this reason'}
          </Button>
        </p>
      )}
    </li>
  );
}
