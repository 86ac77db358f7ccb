import { askWords, isAsAsked } from '../../../shared/core/brief/sections/decision.ts';
import { decidedAsks, openAsks } from '../../../shared/core/incident/asks.ts';
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
          aria-label={`Mark: answer owed: ${note.words}`}
          onClick={() => document.edit(setCell('asked', note.id, 'answer', 'later'))}
        >
          Mark: answer owed
        </Button>
      )}
      <IconButton icon="trash" label={`Remove: ${note.words}`} onClick={remove} />
      {note.list === 'decisions' && <DecisionAsks id={note.id} words={note.words} />}
    </li>
  );
}

/** What of the decisions asked for this one answers; where it says nothing of one, a button for each that is open. */
function DecisionAsks({ id, words }: { readonly id: string; readonly words: string }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const decided = decidedAsks(incident).find(({ outcome }) => outcome.id === id);
  const link = (ask: string | null): void => document.edit(setCell('decisions', id, 'ask', ask));
  if (decided) {
    return (
      <p className="note-answers">
        <span className="quiet">
          {isAsAsked(incident, decided)
            ? 'As you asked.'
            : `Answers “${shortened(askWords(incident, decided.ask))}”`}
        </span>
        <Button look="quiet" aria-label={`Not an answer to it: ${words}`} onClick={() => link(null)}>
          Not an answer to it
        </Button>
      </p>
    );
  }
  const asks = openAsks(incident);
  if (asks.length === 0) return null;
  return (
    <p className="note-answers">
      {asks.map((ask) => (
        <Button
          key={ask.id}
          look="quiet"
          aria-label={`Mark as the answer to “${askWords(incident, ask)}”: ${words}`}
          onClick={() => link(ask.id)}
        >
          Mark as the answer to “{shortened(askWords(incident, ask))}”
        </Button>
      ))}
    </p>
  );
}

const MOST_LETTERS = 60;

function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;
}
