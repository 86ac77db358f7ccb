import { useState } from 'react';
import { type Runs, textOf } from '../../../../shared/core/brief/tree.ts';
import { countSpokenWords } from '../../../../shared/core/coach/text/spoken.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { templateOf } from '../../../../shared/core/questions/template.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { SpokenRuns } from './fact-link.tsx';

interface AnswerWordsProps {
  readonly title: string;
  readonly incident: Incident;
  readonly runs: Runs;
  /** Words it should stay within. */
  readonly most: number;
  readonly look: 'line' | 'long';
  /** True where a person's words stand. */
  readonly written: boolean;
  /** The person's words with facts in braces; null gives the answer back to the facts. */
  readonly onWrite: (template: string | null) => void;
}

/** One answer as it is said, and its words to change. */
export function AnswerWords({ title, incident, runs, most, look, written, onWrite }: AnswerWordsProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const words = countSpokenWords(textOf(runs));
  const type = (text: string): void => {
    setDraft(text);
    onWrite(text.trim() === '' ? null : text);
  };
  const giveBack = (): void => {
    setDraft(null);
    onWrite(null);
  };
  return (
    <section className="answer" aria-label={title}>
      <div className="answer-head">
        <h3 className="answer-title">{title}</h3>
        <p className="answer-count">{`${words} spoken words${words > most ? `, aim at ${most}` : ''}`}</p>
      </div>
      <p className={`answer-words answer-${look}`}>
        <SpokenRuns id={incident.id} runs={runs} />
      </p>
      {draft !== null && (
        <Field label="Your words" hint="A name in braces is a fact and prints its value: {customers}.">
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
      <div className="answer-foot">
        <Button
          look="quiet"
          aria-expanded={draft !== null}
          aria-label={`${draft === null ? 'Change' : 'Close'} the words: ${title}`}
          onClick={() => setDraft(draft === null ? templateOf(incident, runs) : null)}
        >
          {draft === null ? 'Change the words' : 'Close'}
        </Button>
        {written && (
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
    </section>
  );
}
