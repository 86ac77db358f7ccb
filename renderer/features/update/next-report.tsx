import { lateUpdate, proposeUpdate } from '../../../shared/core/followup/cadence.ts';
import { canBeFinal } from '../../../shared/core/followup/final-report.ts';
import { reportNumber } from '../../../shared/core/followup/next-report.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { isFinalReport } from '../../../shared/core/incident/kind.ts';
import { pageOf } from '../../../shared/core/incident/page.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { printDated } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { NEXT_REPORT_ID } from '../due/due-words.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { useNow } from '../meeting/use-now.ts';
import { useReports } from './reports.tsx';

/** When the next update is due, whether it is late, and the ways to it and to the final report. */
export function NextReport() {
  const { incident } = useDocumentState();
  const open = useReports();
  return (
    <section id={NEXT_REPORT_ID} className="meeting-part" aria-labelledby="meeting-report">
      <h2 id="meeting-report" className="meeting-title">
        The next report
      </h2>
      <UpdateDue incident={incident} />
      <div className="meeting-foot">
        <Button icon="clock" onClick={() => open('update')}>
          {`Next update (${reportNumber(incident) + 1})…`}
        </Button>
        {canBeFinal(incident) && !isFinalReport(incident.setup.variant) && (
          <Button onClick={() => open('final')}>Write the final report…</Button>
        )}
      </div>
    </section>
  );
}

function UpdateDue({ incident }: { readonly incident: Incident }) {
  const now = useNow();
  const page = pageOf(incident);
  const late = lateUpdate(incident, now);
  const due = knownValue(incident.facts.nextUpdateAt);
  const proposed = proposeUpdate(incident, now, isFinalReport(incident.setup.variant));
  return (
    <>
      {late ? (
        <p role="status">
          <StateMark
            mark="stop"
            word={`Update ${reportNumber(incident) + 1} is late: it was due ${printDated(late, page)}`}
          />
        </p>
      ) : (
        <p className="small">
          {due ? `Announced for ${printDated(due, page)}.` : 'No time is announced yet.'}
        </p>
      )}
      {proposed && (
        <p className="small quiet">{`By the usual rhythm: ${printDated(proposed.at, page)}. ${proposed.why}`}</p>
      )}
    </>
  );
}
