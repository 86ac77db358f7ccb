import { useLayoutEffect, useRef, useState } from 'react';
import { noteConcern, noteDecision, notePromise, noteQuestion } from '../../../shared/core/followup/edits.ts';
import { openAsks } from '../../../shared/core/incident/asks.ts';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import type { QuestionEntry } from '../../../shared/core/questions/questions-for.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { NOTE_KINDS, type NoteDraft, type NoteKind, useNoteDraft } from './note-draft.ts';
import { NoteFields } from './note-fields.tsx';
import { notedNow, readDue } from './noting.ts';
import { useDecisions } from './use-decisions.ts';
import { useNoteKeys } from './use-note-keys.ts';

/** `entry` is the question of the bank that was ticked; null where the person's own words stand. */
function editOf(incident: Incident, draft: NoteDraft, due: Stamp | null, entry: QuestionEntry | null): Edit {
  const noted = notedNow(incident);
  const words = draft.words.trim();
  switch (draft.kind) {
    case 'question':
      return noteQuestion(noted, {
        question: entry?.question ?? words,
        bank: entry?.id ?? null,
        answer: draft.later ? 'later' : 'given',
        answerBy: draft.later ? due : null,
      });
    case 'concern':
      return noteConcern(noted, words);
    case 'decision':
      return noteDecision(noted, { what: words, by: draft.by.trim() || null });
    default:
      return notePromise(noted, { words, owner: draft.owner.trim() || null, due });
  }
}

/** One line for whatever is said in the room; Enter keeps it and the line is free again. */
export function NoteForm() {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { draft, set, clear } = useNoteDraft(incident.id);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const [turns, setTurns] = useState(0);
  // Before the next key: what is typed right after Alt+C belongs into the line.
  useLayoutEffect(() => {
    if (turns > 0) first.current?.focus();
  }, [turns]);
  const toFirst = (): void => setTurns(turns + 1);
  const choose = (kind: NoteKind): void => {
    set({ kind });
    setProblem(null);
    toFirst();
  };
  const asks = openAsks(incident);
  const { marked, setMarked, decide, decideNext } = useDecisions(draft, asks, clear);
  useNoteKeys(choose, decideNext);
  const submit = (entry: QuestionEntry | null): void => {
    const due = readDue(draft.due, incident);
    if (!due.ok) setProblem(due.message);
    else if (entry !== null || draft.words.trim() !== '') {
      document.edit(editOf(incident, draft, due.value, entry));
      clear();
      setProblem(null);
    }
    if (due.ok) toFirst();
  };
  return (
    <form
      className="meeting-form"
      aria-label="Note what is said"
      onSubmit={(event) => {
        event.preventDefault();
        submit(null);
      }}
    >
      <FieldGroup label="Note a">
        <Segments
          options={NOTE_KINDS}
          value={draft.kind}
          onChange={(kind) => {
            if (kind) set({ kind: kind as NoteKind });
          }}
        />
      </FieldGroup>
      <NoteFields
        draft={draft}
        set={set}
        problem={problem}
        first={first}
        asks={asks}
        marked={marked}
        onMark={setMarked}
        onTick={submit}
        onDecide={(ask) => {
          decide(ask);
          toFirst();
        }}
      />
      <div className="meeting-foot">
        <Button look="primary" type="submit">
          Note it
        </Button>
        <KeyHint asks={asks.length} />
      </div>
    </form>
  );
}

function KeyHint({ asks }: { readonly asks: number }) {
  return (
    <p className="small quiet">
      <kbd>Alt</kbd> with <kbd>Q</kbd> <kbd>C</kbd> <kbd>D</kbd> <kbd>P</kbd> changes what you note
      {asks > 0 && (
        <>
          ; <kbd>A</kbd> ticks {asks > 1 ? 'the marked or next decision' : 'the decision'} you asked for
        </>
      )}
    </p>
  );
}
