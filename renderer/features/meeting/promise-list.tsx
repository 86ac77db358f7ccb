import { useState } from 'react';
import { keep, renegotiate, reopen } from '../../../shared/core/followup/edits.ts';
import { type Commitment, registerOf } from '../../../shared/core/followup/register.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { LISTS } from '../../../shared/core/incident/lists.ts';
import { pageOf } from '../../../shared/core/incident/page.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { printDated } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { ReminderButton } from '../due/reminder-button.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { SlotField } from '../fields/slot-field.tsx';
import { notedNow, passedNote, readDue } from './noting.ts';
import { countWords, historyLines, promiseMark } from './register-words.ts';
import { useNow } from './use-now.ts';

/** Every promise: what is late first, then what is due next, each with its history. */
export function PromiseList() {
  const { incident } = useDocumentState();
  const register = registerOf(incident, useNow());
  return (
    <section className="meeting-part" aria-labelledby="meeting-promises">
      <div className="meeting-part-head">
        <h2 id="meeting-promises" className="meeting-title">
          Promises
        </h2>
        <p className="small quiet" role="status">
          {countWords(register)}
        </p>
        {register.length > 0 && <ReminderButton />}
      </div>
      {register.length === 0 && <p className="quiet">No promise is noted.</p>}
      <ul className="promises">
        {register.map((promise) => (
          <PromiseRow key={promise.id} promise={promise} />
        ))}
      </ul>
    </section>
  );
}

function PromiseRow({ promise }: { readonly promise: Commitment }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const [moving, setMoving] = useState(false);
  const { id, words, owner, due, state, history } = promise;
  const page = pageOf(incident);
  const { mark, word } = promiseMark(promise);
  return (
    <li id={`promise-${id}`} className="promise" data-state={state}>
      <div className="promise-head">
        <StateMark mark={mark} word={word} />
        <span className="small quiet">
          {[owner || 'owner to be named', due ? `due ${printDated(due, page)}` : 'time to be named'].join(
            ' · ',
          )}
        </span>
      </div>
      <p className="promise-words">{words}</p>
      <Missing promise={promise} />
      <div className="promise-actions">
        {state === 'kept' ? (
          <Button
            look="quiet"
            aria-label={`Not kept after all: ${words}`}
            onClick={() => document.edit(reopen(promise, notedNow(incident)))}
          >
            Not kept after all
          </Button>
        ) : (
          <>
            <Button
              icon="done"
              aria-label={`Kept: ${words}`}
              onClick={() => document.edit(keep(promise, notedNow(incident)))}
            >
              Kept
            </Button>
            <Button
              look="quiet"
              aria-expanded={moving}
              aria-label={`New time: ${words}`}
              onClick={() => setMoving(!moving)}
            >
              New time…
            </Button>
          </>
        )}
        <details className="promise-history">
          <summary>{`History (${history.length + 1})`}</summary>
          <ol>
            {historyLines(promise, page).map((line, index) => (
              <li key={history[index - 1]?.id ?? id}>{line}</li>
            ))}
          </ol>
        </details>
      </div>
      {moving && <NewTime promise={promise} onDone={() => setMoving(false)} />}
    </li>
  );
}

/** A promise without owner or time is none yet: both can be filled in where they are missed. */
function Missing({ promise: { id, owner, firstDue, due } }: { readonly promise: Commitment }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  // What was missed when the promise came up stays: a field that went with its first letter would lose the rest.
  const [asks] = useState({ owner: owner === '', due: firstDue === null && due === null });
  const row = incident.lists.commitments.find((each) => each.id === id);
  const paths = { owner: `commitments/${id}/owner`, due: `commitments/${id}/due` };
  if (!row) return null;
  return (
    <>
      {asks.owner && (
        <SlotField
          path={paths.owner}
          field={LISTS.commitments.owner}
          value={row.owner}
          onChange={(value) =>
            document.edit(setCell('commitments', id, 'owner', value as Slot<string>), paths.owner)
          }
        />
      )}
      {asks.due && (
        <SlotField
          path={paths.due}
          field={LISTS.commitments.due}
          value={row.due}
          onChange={(value) =>
            document.edit(setCell('commitments', id, 'due', value as Slot<Stamp>), paths.due)
          }
        />
      )}
    </>
  );
}

function NewTime({ promise, onDone }: { readonly promise: Commitment; readonly onDone: () => void }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const [due, setDue] = useState('');
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const agree = (): void => {
    const found = readDue(due, incident);
    if (!found.ok) setProblem(found.message);
    else if (found.value === null) setProblem('Write the new time, for example tomorrow 9:00.');
    else {
      document.edit(renegotiate(promise, notedNow(incident), found.value, told));
      onDone();
    }
  };
  return (
    <form
      className="promise-move"
      aria-label={`New time: ${promise.words}`}
      onSubmit={(event) => {
        event.preventDefault();
        agree();
      }}
    >
      <LineField
        label="New time"
        hint={passedNote(due, incident) ?? '17:00, tomorrow 9:00, 5 June'}
        problem={problem}
        value={due}
        onChange={setDue}
      />
      <LineField label="Whom did you tell" value={told} onChange={setTold} />
      <div className="meeting-foot">
        <Button type="submit">Keep the new time</Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
