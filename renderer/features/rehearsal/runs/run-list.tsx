import { slotSeconds, talkSeconds } from '../../../../shared/core/rehearsal/compare-runs.ts';
import type { KeptRun } from '../../../../shared/core/rehearsal/run.ts';
import { printSeconds } from '../../../../shared/core/rehearsal/seconds.ts';
import { changedSince } from '../../../../shared/core/rehearsal/stale.ts';
import { CUTS } from '../../../../shared/core/script/cuts.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import { printInstant } from '../../../../shared/core/wording/moment.ts';
import { IconButton } from '../../../ui/button.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { say, useServices } from '../../app/services.ts';
import { useDocument, useDocumentState } from '../../fields/document-context.ts';

const round = (seconds: number): string => printSeconds(Math.round(seconds));

/** Every run with its figures, the newest first. */
export function RunList({ runs }: { readonly runs: readonly KeptRun[] }) {
  if (runs.length === 0)
    return <p className="quiet">None yet. A run is kept by itself, with the time of every block.</p>;
  return (
    <div className="runs-scroll">
      <table className="runs-table">
        <caption className="hidden-text">Rehearsals, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Started</th>
            <th scope="col">Length</th>
            <th scope="col">Talk</th>
            <th scope="col">Slot</th>
            <th scope="col">Words a minute</th>
            <th scope="col">Ask said at</th>
            <th scope="col">Questions</th>
            <th scope="col">Mark</th>
            <th scope="col">Facts</th>
            <th scope="col">
              <span className="hidden-text">Delete</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.toReversed().map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RunRow({ run }: { readonly run: KeptRun }) {
  const { incident } = useDocumentState();
  const document = useDocument();
  const { toast } = useServices();
  const started = printInstant(run.startedAt, incident.setup.zone);
  const remove = (): void => {
    document.edit({ kind: 'row-remove', list: 'runs', id: run.id });
    say(toast, 'Deleted the rehearsal.', { label: 'Undo', run: () => document.undo() });
  };
  return (
    <tr>
      <th scope="row">{started}</th>
      <td>{run.changedOnly ? `${CUTS[run.cut].label}, changes` : CUTS[run.cut].label}</td>
      <td>{round(talkSeconds(run))}</td>
      <td>{round(slotSeconds(run))}</td>
      <td>{run.pace ?? '–'}</td>
      <td>{run.askSeconds === null ? 'not said' : round(run.askSeconds)}</td>
      <td>{run.interruptions.length}</td>
      <td>{run.score === null ? '–' : `${run.score} of 5`}</td>
      <td>
        <Freshness run={run} />
      </td>
      <td>
        <IconButton icon="trash" label={`Delete the rehearsal of ${started}`} onClick={remove} />
      </td>
    </tr>
  );
}

/** Whether the run still says what the record says. */
function Freshness({ run }: { readonly run: KeptRun }) {
  const changed = changedSince(run, useDocumentState().incident).length;
  if (changed === 0) return <StateMark mark="done" word="As spoken" />;
  return <StateMark mark="warn" word={`${printCount(changed, 'fact')} changed`} />;
}
