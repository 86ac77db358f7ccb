import { useRef, useState } from 'react';
import { printCount } from '../../../shared/core/wording/count.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { PickFoot } from '../../ui/pick-list.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument } from '../fields/document-context.ts';
import { Understood } from './understood.tsx';
import { usePasted } from './use-pasted.ts';
import './notes.css';

/** Raw notes or chat lines become events of the timeline, once they were looked through. */
export function PasteNotes({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Paste notes into the timeline" onClose={onClose}>
      <NotesForm />
    </Dialog>
  );
}

function NotesForm() {
  const { toast, router } = useServices();
  const document = useDocument();
  const pasted = usePasted();
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { day, text, setText, notes, wanted } = pasted;
  const done = (ids: readonly string[]): void => {
    const undo = (): void => {
      for (const id of ids) document.edit({ kind: 'row-remove', list: 'timeline', id }, `unpaste ${ids[0]}`);
    };
    say(toast, `${printCount(ids.length, 'event')} added to the timeline.`, { label: 'Undo', run: undo });
    // Closed by itself the dialog gives the focus back; taken off the screen it would be lost.
    form.current?.closest('dialog')?.close();
    router.go({ screen: 'workspace', id: document.id, room: 'times' });
  };
  const add = (): void => {
    const added = pasted.add();
    if (added.ok) done(added.value);
    else setProblem(added.message);
  };
  return (
    <form
      ref={form}
      className="pick-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted.length > 0) add();
      }}
    >
      <Field
        label="Notes or chat lines"
        hint="Lines that begin with a time become events; lines without one belong to the event above them. Nothing leaves this computer."
        problem={notes && !notes.ok ? notes.message : null}
      >
        {(control) => (
          <TextArea
            {...control}
            breaks
            className="pasted-text"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="pick-asked">
        <LineField
          label="They begin on"
          hint="Where a line names no day."
          problem={day.dayProblem}
          value={day.day}
          onChange={day.setDay}
        />
        <LineField
          label="Time zone"
          hint="Where a line names none."
          problem={day.zoneProblem}
          value={day.zone}
          onChange={day.setZone}
        />
      </div>
      <Understood pasted={pasted} />
      <PickFoot problem={problem}>
        <Button look="primary" type="submit" disabled={wanted.length === 0}>
          {wanted.length === 0 ? 'Add events' : `Add ${printCount(wanted.length, 'event')}`}
        </Button>
      </PickFoot>
    </form>
  );
}
