import { LAP_LABELS } from '../../../../shared/core/rehearsal/lap.ts';
import type { KeptRun, RunBlock } from '../../../../shared/core/rehearsal/run.ts';
import { printSeconds } from '../../../../shared/core/rehearsal/seconds.ts';
import { withKeys } from '../../../ui/with-keys.ts';
import { printDifference, SCORE_WORDS } from './run-words.ts';

const labelOf = ({ key, lastMinute }: RunBlock): string =>
  lastMinute ? `${LAP_LABELS[key]} (last minute)` : LAP_LABELS[key];

function outcomeOf({ said, actualSeconds, targetSeconds }: RunBlock): string {
  if (said) return printDifference(actualSeconds, targetSeconds);
  return actualSeconds > 0 ? 'left early' : 'not reached';
}

/** Targets and actuals of one run, block by block. */
export function BlockTable({ run }: { readonly run: KeptRun }) {
  return (
    <table className="runs-table">
      <caption className="hidden-text">Target and actual time of each block</caption>
      <thead>
        <tr>
          <th scope="col">Block</th>
          <th scope="col">Target</th>
          <th scope="col">Actual</th>
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        {withKeys(run.blocks, labelOf).map(({ key, item }) => (
          <tr key={key}>
            <th scope="row">{labelOf(item)}</th>
            <td>{printSeconds(Math.round(item.targetSeconds))}</td>
            <td>{item.actualSeconds > 0 ? printSeconds(Math.round(item.actualSeconds)) : '–'}</td>
            <td>{outcomeOf(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AsidesProps {
  readonly run: KeptRun;
  readonly questionOf: (id: string) => string;
}

/** What broke into the talk: questions with their times, pauses. */
export function Asides({ run, questionOf }: AsidesProps) {
  if (run.interruptions.length + run.pauses.length === 0) return null;
  return (
    <ul className="runs-asides">
      {withKeys(run.interruptions, ({ question }) => question).map(({ key, item }) => (
        <li key={key}>
          {`${questionOf(item.question)} Thinking ${Math.round(item.thinkingSeconds)} s, answer ${Math.round(item.answerSeconds)} s`}
          {item.score ? `, ${SCORE_WORDS[item.score]}.` : '.'}
        </li>
      ))}
      {withKeys(run.pauses, ({ kind, lap }) => `${kind} ${lap}`).map(({ key, item }) => (
        <li key={key}>
          {`${PAUSE_WORDS[item.kind]} in “${LAP_LABELS[item.lap]}”, ${printSeconds(Math.round(item.seconds))}.`}
        </li>
      ))}
    </ul>
  );
}

const PAUSE_WORDS = {
  pause: 'Pause',
  sleep: 'The computer slept, or its clock was set,',
  reload: 'The window was closed or loaded again',
} as const;
