import { useState } from 'react';
import { printRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { useReports } from '../update/reports.tsx';
import { FinalDialog } from './final-dialog.tsx';
import { useVersions } from './use-versions.ts';
import './versions.css';

/** Whether what you see is a draft or final, and what it is a draft since. */
export function StateLine() {
  const { id } = useDocument();
  const { final } = useDocumentState().incident.setup;
  const { frozen } = useVersions();
  const openReport = useReports();
  const [asking, setAsking] = useState(false);
  const last = frozen.find((version) => version.final);
  return (
    <div className="state-line">
      <StateMark mark={final ? 'done' : 'missing'} word={final ? 'Final' : 'Draft'} />
      {!final && last && (
        <p className="small">
          <a href={printRoute({ screen: 'versions', id })}>Changed since version {last.number}, final</a>
        </p>
      )}
      <div className="state-actions">
        <Button look="quiet" onClick={() => setAsking(true)}>
          {final ? 'Take back…' : 'Mark final…'}
        </Button>
        <Button look="quiet" onClick={() => openReport('update')}>
          Next update…
        </Button>
      </div>
      {asking && <FinalDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
