import { useState } from 'react';
import { QUESTION_GROUPS, type QuestionGroup } from '../../../../shared/core/questions/groups.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

interface OwnQuestionProps {
  readonly onAdd: (question: string, group: QuestionGroup) => void;
  readonly onCancel: () => void;
}

/** A question the bank does not have. */
export function OwnQuestion({ onAdd, onCancel }: OwnQuestionProps) {
  const [question, setQuestion] = useState('');
  const [group, setGroup] = useState<QuestionGroup>('What happened');
  const ready = question.trim() !== '';
  return (
    <form
      className="question-detail"
      aria-labelledby="own-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onAdd(question.trim(), group);
      }}
    >
      <h2 id="own-question" className="question-title">
        Your question
      </h2>
      <Field label="Question, as the CEO would ask it">
        {(control) => (
          <TextArea
            {...control}
            breaks={false}
            autoFocus
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        )}
      </Field>
      <Field label="Group">
        {(control) => (
          <select
            {...control}
            className="input"
            value={group}
            onChange={(event) => setGroup(event.target.value as QuestionGroup)}
          >
            {QUESTION_GROUPS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
      </Field>
      <div className="answer-foot">
        <Button look="primary" type="submit" disabled={!ready}>
          Add the question
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
