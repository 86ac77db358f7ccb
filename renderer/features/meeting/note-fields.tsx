import { type RefObject, useMemo, useRef } from 'react';
import { askWords } from '../../../shared/core/brief/sections/decision.ts';
import type { Row } from '../../../shared/core/incident/lists.ts';
import { type QuestionEntry, questionsFor } from '../../../shared/core/questions/questions-for.ts';
import { QUESTION_BANK } from '../../state/question-bank.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { useDocumentState } from '../fields/document-context.ts';
import { matching } from './matching.ts';
import type { NoteDraft } from './note-draft.ts';
import { dueInWords, passedNote } from './noting.ts';
import { TickInput } from './tick-input.tsx';

interface FieldsProps {
  readonly draft: NoteDraft;
  readonly set: (change: Partial<NoteDraft>) => void;
  readonly problem: string | null;
  readonly first: RefObject<HTMLInputElement | null>;
  readonly asks: readonly Row<'asks'>[];
  /** What the arrows have reached of the list under the line: its question or decision. */
  readonly marked: string | null;
  readonly onMark: (key: string | null) => void;
  readonly onTick: (entry: QuestionEntry) => void;
  readonly onDecide: (ask: Row<'asks'>) => void;
}

/** The fields of one note, by its kind. */
export function NoteFields(props: FieldsProps) {
  const { draft, set, problem, first } = props;
  const { incident } = useDocumentState();
  const dueInput = useRef<HTMLInputElement>(null);
  const due = (label: string) => (
    <LineField
      label={label}
      hint={passedNote(draft.due, incident) ?? '17:00, tomorrow 9:00, 5 June'}
      problem={problem}
      input={dueInput}
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
          {props.asks.length > 0 ? <DecisionInput {...props} /> : words(WHAT_DECIDED)}
          <LineField label="Decided by" value={draft.by} onChange={(by) => set({ by })} />
        </>
      );
    default:
      return (
        <>
          {words('Promise, as you said it')}
          <LineField label="Owner (role)" value={draft.owner} onChange={(owner) => set({ owner })} />
          {due('Due')}
          <NamedDue
            draft={draft}
            onTake={(typed) => {
              set({ due: typed });
              dueInput.current?.focus();
            }}
          />
        </>
      );
  }
}

/** The time that the words of the promise name, while nothing stands in its field. */
function NamedDue({
  draft,
  onTake,
}: {
  readonly draft: NoteDraft;
  readonly onTake: (typed: string) => void;
}) {
  const { incident } = useDocumentState();
  const named = draft.due.trim() === '' ? dueInWords(draft.words, incident) : null;
  return named === null ? null : (
    <Button className="meeting-offer" onClick={() => onTake(named)}>
      {`Take “${named}” as due`}
    </Button>
  );
}

const WHAT_DECIDED = 'What was decided';

/** Words of the decision; what was asked for stands under them, so that it need not be typed a second time. */
function DecisionInput({ draft, set, first, asks, marked, onMark, onDecide }: FieldsProps) {
  const { incident } = useDocumentState();
  return (
    <TickInput
      label={WHAT_DECIDED}
      hint="Arrow down and Enter tick what you asked for: as asked, or in the words you type. Enter alone notes another decision."
      listLabel="Decisions you asked for"
      options={asks.map((ask) => ({ key: ask.id, content: askWords(incident, ask) }))}
      typed={draft.words}
      input={first}
      marked={marked}
      onMark={onMark}
      onType={(words) => set({ words })}
      onTick={(id) => {
        const ask = asks.find((each) => each.id === id);
        if (ask) onDecide(ask);
      }}
    />
  );
}

function QuestionFields({ draft, set, first, marked, onMark, onTick }: FieldsProps) {
  const { incident } = useDocumentState();
  const entries = useMemo(() => questionsFor(incident, QUESTION_BANK), [incident]);
  const found = matching(incident, entries, draft.words);
  return (
    <>
      <TickInput
        label="Question asked"
        hint="Arrow down and Enter tick one of the bank; Enter alone keeps your own words."
        listLabel="Questions of the bank"
        options={found.map(({ id, question }) => ({ key: id, content: question }))}
        typed={draft.words}
        input={first}
        marked={marked}
        onMark={onMark}
        onType={(words) => set({ words })}
        onTick={(id) => {
          const entry = found.find((each) => each.id === id);
          if (entry) onTick(entry);
        }}
      />
      <CheckBox checked={draft.later} onChange={(later) => set({ later })}>
        We owe the answer
      </CheckBox>
    </>
  );
}
