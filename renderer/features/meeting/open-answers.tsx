import { type OpenQuestion, openQuestions } from '../../../shared/core/followup/open-questions.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { LISTS } from '../../../shared/core/incident/lists.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { Button } from '../../ui/button.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { SlotField } from '../fields/slot-field.tsx';

/** The questions nobody could answer in the room, each with the time its answer is promised for. */
export function OpenAnswers() {
  const open = openQuestions(useDocumentState().incident);
  if (open.length === 0) return null;
  return (
    <section className="meeting-part" aria-labelledby="meeting-open">
      <h2 id="meeting-open" className="meeting-title">
        Answers we owe
      </h2>
      <ul className="promises">
        {open.map((each) => (
          <OpenAnswer key={each.id} open={each} />
        ))}
      </ul>
    </section>
  );
}

function OpenAnswer({ open: { id, question, answerBy } }: { readonly open: OpenQuestion }) {
  const document = useDocument();
  const path = `asked/${id}/answerBy`;
  return (
    <li id={`answer-${id}`} className="promise">
      <p className="promise-words">{question}</p>
      <SlotField
        path={path}
        field={LISTS.asked.answerBy}
        value={answerBy}
        onChange={(value) => document.edit(setCell('asked', id, 'answerBy', value as Slot<Stamp>), path)}
      />
      <div className="promise-actions">
        <Button
          icon="done"
          aria-label={`Answered: ${question}`}
          onClick={() => document.edit(setCell('asked', id, 'answer', 'given'))}
        >
          Answered
        </Button>
      </div>
    </li>
  );
}
