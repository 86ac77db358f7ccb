import type { Run, Runs } from '../../../shared/core/brief/tree.ts';
import { withKeys } from '../../ui/with-keys.ts';

/** Facts and open slots carry their name, so that a click finds their field. */
function PrintedRun({ run }: { readonly run: Run }) {
  if (run.missing) {
    return (
      <mark className="paper-slot" data-chip={run.chip}>
        {run.text}
      </mark>
    );
  }
  const text = <span data-chip={run.chip}>{run.text}</span>;
  return run.bold ? <strong>{text}</strong> : text;
}

export function PrintedRuns({ runs }: { readonly runs: Runs }) {
  return withKeys(runs, ({ chip, text }) => chip ?? text).map(({ key, item }) => (
    <PrintedRun key={key} run={item} />
  ));
}
