import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface OwnWordsProps {
  /** What the words are for, as those who hear it out of place need it. */
  readonly title: string;
  /** True where a person's words stand. */
  readonly own: boolean;
  /** The words as they stand, with facts in braces. */
  readonly template: () => string;
  /** The person's words; null gives the place back to the facts. */
  readonly onWrite: (template: string | null) => void;
}

/** Generated words to take over by hand: what is typed stands in the record at once, blank words give them back. */
export function OwnWords({ title, own, template, onWrite }: OwnWordsProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string): void => {
    setDraft(text);
    onWrite(text.trim() === '' ? null : text);
  };
  const giveBack = (): void => {
    setDraft(null);
    onWrite(null);
  };
  return (
    <>
      {draft !== null && (
        <Field
          label={`Your words: ${title}`}
          hint="A name in braces is a fact and prints its value: {customers}."
        >
          {(control) => (
            <TextArea
              {...control}
              breaks={false}
              autoFocus
              value={draft}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className="own-words-foot">
        <Button
          look="quiet"
          aria-expanded={draft !== null}
          aria-label={`${draft === null ? 'Change' : 'Close'} the words: ${title}`}
          onClick={() => setDraft(draft === null ? template() : null)}
        >
          {draft === null ? 'Change the words' : 'Close'}
        </Button>
        {own && (
          <Button
            look="quiet"
            icon="undo"
            aria-label={`Back to the generated words: ${title}`}
            onClick={giveBack}
          >
            Back to the generated words
          </Button>
        )}
      </div>
    </>
  );
}
