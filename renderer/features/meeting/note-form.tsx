import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { noteConcern, noteDecision, notePromise, noteQuestion } from '../../../shared/core/followup/edits.ts';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import type { Stamp } from '../../../shared/core/incident/stamp.ts';
import { type QuestionEntry, questionsFor } from '../../../shared/core/questions/questions-for.ts';
import { QUESTION_BANK } from '../../state/question-bank.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { matching } from './matching.ts';
import { NOTE_KINDS, type NoteDraft, type NoteKind, useNoteDraft } from './note-draft.ts';
import { notedNow, readDue } from './noting.ts';
import { QuestionInput } from './question-input.tsx';

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

/** Alt with the first letter chooses what is noted, from anywhere on the screen. */
function useKindKeys(choose: (kind: NoteKind) => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const found = NOTE_KINDS.find(({ code }) => code === event.code);
      if (!found || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      latest.current(found.value);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
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
  useKindKeys(choose);
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
      <NoteFields draft={draft} set={set} problem={problem} first={first} onTick={submit} />
      <div className="meeting-foot">
        <Button look="primary" type="submit">
          Note it
        </Button>
        <p className="small quiet">
          <kbd>Alt</kbd> with <kbd>Q</kbd> <kbd>C</kbd> <kbd>D</kbd> <kbd>P</kbd> changes what you note
        </p>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: NoteDraft;
  readonly set: (change: Partial<NoteDraft>) => void;
  readonly problem: string | null;
  readonly first: RefObject<HTMLInputElement | null>;
  readonly onTick: (entry: QuestionEntry) => void;
}

function NoteFields(props: FieldsProps) {
  const { draft, set, problem, first } = props;
  const due = (label: string) => (
    <LineField
      label={label}
      hint="17:00, tomorrow 9:00, 5 June"
      problem={problem}
      value={draft.due}
      onChange={(text) => set({ due: text })}
    />
  );
  const words = (label: string) => (
    <LineField label={label} input={first} value={draft.words} onChange={(text) => set({ words: text })} />
  );
  switch (draft.kind) {
    case 'question':
      return (
        <>
          <QuestionFields {...props} />
          {draft.later && due('Answer by')}
        </>
      );
    case 'concern':
      return words('Concern, in the CEO’s words');
    case 'decision':
      return (
        <>
          {words('What was decided')}
          <LineField label="Decided by" value={draft.by} onChange={(by) => set({ by })} />
        </>
      );
    default:
      return (
        <>
          {words('Promise, as you said it')}
          <LineField label="Owner (role)" value={draft.owner} onChange={(owner) => set({ owner })} />
          {due('Due')}
        </>
      );
  }
}

function QuestionFields({ draft, set, first, onTick }: FieldsProps) {
  const { incident } = useDocumentState();
  const entries = useMemo(() => questionsFor(incident, QUESTION_BANK), [incident]);
  return (
    <>
      <QuestionInput
        typed={draft.words}
        found={matching(incident, entries, draft.words)}
        input={first}
        onType={(words) => set({ words })}
        onTick={onTick}
      />
      <CheckBox checked={draft.later} onChange={(later) => set({ later })}>
        We owe the answer
      </CheckBox>
    </>
  );
}

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function LineField({ label, hint = '', problem = null, input, value, onChange }: LineFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          ref={input}
          className="input"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
