import { useEffect, useRef } from 'react';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { readRuns } from '../../../shared/core/rehearsal/read-run.ts';
import type { RehearsalClock } from '../../state/rehearsal-clock.ts';
import { printRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { Asides, BlockTable } from './runs/run-detail.tsx';
import { printRun } from './runs/run-words.ts';
import { runId } from './use-rehearsal.ts';

interface SummaryProps {
  readonly clock: RehearsalClock;
  readonly questionOf: (id: string) => string;
  readonly onAgain: () => void;
}

const MARKS = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** What came of the run: it is kept already; here it gets its mark. */
export function Summary({ clock, questionOf, onAgain }: SummaryProps) {
  const document = useDocument();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const id = runId(clock.get());
  const run = readRuns(useDocumentState().incident.lists.runs).find((each) => each.id === id);
  return (
    <div className="rehearsal-summary">
      <h2 ref={heading} tabIndex={-1} className="rehearsal-lead">
        {run ? 'Rehearsal kept' : 'Nothing was said, so nothing is kept'}
      </h2>
      {run && (
        <>
          <p>{printRun(run)}</p>
          <BlockTable run={run} />
          <Asides run={run} questionOf={questionOf} />
          <FieldGroup label="How was it? 1 is poor, 5 is ready for the room" hint="">
            <Segments
              options={MARKS}
              value={run.score === null ? null : String(run.score)}
              onChange={(mark) =>
                document.edit(setCell('runs', id, 'score', mark === null ? null : Number(mark)))
              }
            />
          </FieldGroup>
        </>
      )}
      <div className="rehearsal-foot">
        <Button look="primary" onClick={onAgain}>
          Rehearse again
        </Button>
        <a
          className="button button-plain"
          href={printRoute({ screen: 'conversation', id: document.id, tab: 'rehearsal' })}
        >
          Back to all rehearsals
        </a>
      </div>
    </div>
  );
}
