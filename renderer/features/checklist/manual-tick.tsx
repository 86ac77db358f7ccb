import { useState } from 'react';
import type { ItemState } from '../../../shared/core/checklist/item.ts';
import type { Tick } from '../../../shared/core/incident/incident.ts';
import { printInstant } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';

/** What only a person can say: who did it, and when. */
export function ManualTick({ item }: { readonly item: ItemState }) {
  const document = useDocument();
  const { ticks, setup } = useDocumentState().incident;
  const [by, setBy] = useState('');
  const tick = ticks[item.id];
  const place = `tick-${item.id}`;
  const set = (next: Tick | null): void => {
    document.edit({ kind: 'tick', item: item.id, tick: next });
    // The form and the button take each other's place, and the focus with it.
    requestAnimationFrame(() => window.document.getElementById(place)?.focus());
  };
  if (tick) {
    return (
      <p className="checklist-tick small">
        {tick.by}, {printInstant(tick.at, setup.zone)}
        <Button id={place} look="quiet" aria-label={`Take back: ${item.text}`} onClick={() => set(null)}>
          Take back
        </Button>
      </p>
    );
  }
  const confirm = (): void => {
    const at = `${new Date().toISOString().slice(0, 19)}Z`;
    set({ at, by: by.trim() });
  };
  return (
    <form
      className="checklist-tick"
      onSubmit={(event) => {
        event.preventDefault();
        if (by.trim() !== '') confirm();
      }}
    >
      <Field id={place} label="Name or role">
        {(control) => (
          <input
            autoComplete="off"
            {...control}
            className="input"
            value={by}
            onChange={(event) => setBy(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={by.trim() === ''}>
        Tick
      </Button>
    </form>
  );
}
