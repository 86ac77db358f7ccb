import type { Run, Runs } from '../../../shared/core/brief/tree.ts';
import { withKeys } from '../../ui/with-keys.ts';
import { jumpOfChip, useGoTo } from '../workspace/jumps.ts';

/** An open slot is a way to its field; everything else is print. */
function PrintedRun({ run }: { readonly run: Run }) {
  const goTo = useGoTo();
  const place = run.missing && run.chip ? jumpOfChip(run.chip) : null;
  if (place) {
    const label = `Fill in ${run.text.replace(/[[\]]/g, '')}`;
    return (
      <button
        type="button"
        className="paper-slot"
        aria-label={label}
        onClick={() => goTo(place.jump, place.target)}
      >
        {run.text}
      </button>
    );
  }
  const text = run.missing ? <mark className="paper-slot">{run.text}</mark> : run.text;
  return run.bold ? <strong>{text}</strong> : <span data-chip={run.chip}>{text}</span>;
}

export function PrintedRuns({ runs }: { readonly runs: Runs }) {
  return withKeys(runs, ({ chip, text }) => chip ?? text).map(({ key, item }) => (
    <PrintedRun key={key} run={item} />
  ));
}
