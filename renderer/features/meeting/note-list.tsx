import { setCell } from '../../../shared/core/incident/edit.ts';
import { printTime } from '../../../shared/core/wording/moment.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { bringBack, type Note, notesOf, removeNote } from './notes.ts';

/** What was noted so far, the newest first. */
export function NoteList() {
  const { incident } = useDocumentState();
  const notes = notesOf(incident);
  if (notes.length === 0)
    return (
      <p className="quiet">Nothing is noted yet: questions, concerns, decisions and promises stand here.</p>
    );
  return (
    <ol className="notes" aria-label="Notes of the meeting">
      {notes.map((note) => (
        <NoteRow key={`${note.list} ${note.id}`} note={note} />
      ))}
    </ol>
  );
}

function NoteRow({ note }: { readonly note: Note }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { toast } = useServices();
  const remove = (): void => {
    const edits = removeNote(incident, note);
    for (const edit of edits) document.edit(edit, `remove ${note.id}`);
    const undo = (): void => {
      for (const edit of bringBack(incident, edits)) document.edit(edit, `back ${note.id}`);
    };
    say(toast, `${note.kind} removed.`, { label: 'Undo', run: undo });
  };
  const answered = incident.lists.asked.find(({ id }) => id === note.id)?.answer === 'given';
  return (
    <li className="note">
      <span className="note-time">{note.at ? printTime(note.at.at, incident.setup.zone) : ''}</span>
      <span className="note-kind">{note.kind}</span>
      <span className="note-words">{note.words}</span>
      {note.list === 'asked' && answered && (
        <Button
          look="quiet"
          aria-label={`Answer owed: ${note.words}`}
          onClick={() => document.edit(setCell('asked', note.id, 'answer', 'later'))}
        >
          Answer owed
        </Button>
      )}
      <IconButton icon="trash" label={`Remove: ${note.words}`} onClick={remove} />
    </li>
  );
}
