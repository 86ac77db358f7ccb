import { useRef, useState } from 'react';
import { SECTION_KEYS, type SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { addComment } from '../../../shared/core/readers/comments.ts';
import { noteReading } from '../../../shared/core/readers/readings.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { notedNow } from '../meeting/noting.ts';
import { useReaderDraft } from './reader-draft.ts';
import { useSelectedWords } from './use-selected-words.ts';

const WHOLE = 'whole';
const PLACES = [
  { value: WHOLE, label: 'The whole brief' },
  ...SECTION_KEYS.map((key) => ({ value: key, label: optionLabel(key) })),
];

interface Problem {
  readonly of: 'by' | 'words';
  readonly text: string;
}

/** Who reads, what they remark, and that they have read it. */
export function CommentForm() {
  const document = useDocument();
  const { incident, workbook } = useDocumentState();
  const { toast } = useServices();
  const { draft, set } = useReaderDraft(document.id);
  const [problem, setProblem] = useState<Problem | null>(null);
  const name = useRef<HTMLInputElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  useSelectedWords(set);
  const [by, said] = [draft.by.trim(), draft.words.trim()];
  const unless = (lack: Problem | null, act: () => void): void => {
    setProblem(lack);
    if (lack === null) act();
    else (lack.of === 'by' ? name : words).current?.focus();
  };
  const comment = (): void => {
    document.edit(addComment(notedNow(incident), { ...draft, quote: draft.quote.trim(), words: said, by }));
    set({ quote: '', words: '' });
    say(toast, 'Comment added.');
    words.current?.focus();
  };
  const confirm = (): void => {
    document.edit(noteReading(workbook.brief, notedNow(incident), by));
    say(toast, `Read by ${by}: noted.`);
  };
  const nameless: Problem | null = by === '' ? { of: 'by', text: 'Say who reads, by name or role.' } : null;
  const wordless: Problem | null = said === '' ? { of: 'words', text: 'Write the comment first.' } : null;
  return (
    <form
      className="comment-form"
      aria-label="Comment on the brief"
      onSubmit={(event) => {
        event.preventDefault();
        unless(nameless ?? wordless, comment);
      }}
    >
      <LineField
        label="Reader"
        hint="Name or role, not the one who prepared it"
        problem={problem?.of === 'by' ? problem.text : null}
        input={name}
        value={draft.by}
        onChange={(text) => set({ by: text })}
      />
      <PlaceFields draft={draft} set={set} />
      <Field label="Comment" problem={problem?.of === 'words' ? problem.text : null}>
        {(control) => (
          <TextArea
            {...control}
            ref={words}
            breaks={false}
            value={draft.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        )}
      </Field>
      <div className="comment-actions">
        <Button type="submit">Add the comment</Button>
        <Button icon="done" onClick={() => unless(nameless, confirm)}>
          I have read the brief
        </Button>
      </div>
    </form>
  );
}

/** What the comment is about: a section, and the words of it that are meant. */
function PlaceFields({ draft, set }: ReturnType<typeof useReaderDraft>) {
  return (
    <div className="comment-place">
      <Field label="About">
        {(control) => (
          <Select
            {...control}
            options={PLACES}
            value={draft.section ?? WHOLE}
            onChange={(key) => set({ section: !key || key === WHOLE ? null : (key as SectionKey) })}
          />
        )}
      </Field>
      <LineField
        label="Words meant"
        hint="Select them on the page, or leave this empty"
        value={draft.quote}
        onChange={(text) => set({ quote: text })}
      />
    </div>
  );
}
