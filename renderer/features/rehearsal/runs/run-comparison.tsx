import { type BlockTrend, compareRuns } from '../../../../shared/core/rehearsal/compare-runs.ts';
import { LAP_LABELS } from '../../../../shared/core/rehearsal/lap.ts';
import type { KeptRun } from '../../../../shared/core/rehearsal/run.ts';
import { printSeconds } from '../../../../shared/core/rehearsal/seconds.ts';
import { CUTS, type CutKey } from '../../../../shared/core/script/cuts.ts';
import { withKeys } from '../../../ui/with-keys.ts';
import { RunChart } from './run-chart.tsx';

/** More runs than these are more than a person compares. */
const COMPARED = 5;

interface RunComparisonProps {
  readonly runs: readonly KeptRun[];
  readonly cut: CutKey;
}

/** The last runs of one length block by block: a picture, and a table that says the same. */
export function RunComparison({ runs, cut }: RunComparisonProps) {
  const last = runs.slice(-COMPARED);
  const trends = compareRuns(last);
  if (last.length < 2) return null;
  return (
    <section className="runs-compare" aria-labelledby="runs-compare">
      <h2 id="runs-compare" className="runs-title">{`Block by block, ${CUTS[cut].label}`}</h2>
      <RunChart trends={trends} />
      <div className="runs-scroll">
        <table className="runs-table">
          <caption className="hidden-text">Seconds of each block in the last runs, the newest last</caption>
          <thead>
            <tr>
              <th scope="col">Block</th>
              <th scope="col">Target</th>
              {last.map(({ id }, index) => (
                <th key={id} scope="col">{`Run ${runs.length - last.length + index + 1}`}</th>
              ))}
              <th scope="col">Trend</th>
            </tr>
          </thead>
          <tbody>
            {trends.map((trend) => (
              <TrendRow key={trend.key} trend={trend} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TrendRow({ trend: { key, targetSeconds, actual, nearer } }: { readonly trend: BlockTrend }) {
  return (
    <tr>
      <th scope="row">{LAP_LABELS[key]}</th>
      <td>{printSeconds(Math.round(targetSeconds))}</td>
      {withKeys(actual, () => 'run').map(({ key: column, item }) => (
        <td key={column}>{item === null ? '–' : printSeconds(Math.round(item))}</td>
      ))}
      <td>{trendWord(nearer)}</td>
    </tr>
  );
}

function trendWord(nearer: number | null): string {
  const seconds = Math.round(nearer ?? 0);
  if (nearer === null) return '–';
  if (seconds === 0) return 'as before';
  return seconds > 0 ? `${seconds} s nearer` : `${-seconds} s farther`;
}
