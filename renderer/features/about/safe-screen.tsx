import { useState } from 'react';
import type { IncidentSummary } from '../../../shared/api/answers.ts';
import { printRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import './about.css';
import { ReportSection } from './report-section.tsx';

/** What can be saved when the app does not come up: a copy of every incident. Nothing else is loaded. */
export function SafeScreen() {
  const { data: incidents, error } = useCall('incidents.list', { query: '', limit: 10_000 });
  return (
    <main className="about">
      <section className="about-section">
        <h1>Safe mode</h1>
        <p>
          Upfront broke three times in a minute. What was shown as saved is kept. Save copies of what you
          need, then start as usual; a copy can be imported again.
        </p>
        <div className="about-foot">
          <a className="button button-primary" href={printRoute({ screen: 'incidents' })}>
            Start as usual
          </a>
        </div>
      </section>
      <section className="about-section" aria-labelledby="safe-incidents">
        <h2 id="safe-incidents" className="about-title">
          Incidents
        </h2>
        {error && <p role="alert">{error.message}</p>}
        {incidents?.length === 0 && <p className="quiet">There is none.</p>}
        <ul className="safe-list">
          {incidents?.map((incident) => (
            <SafeRow key={incident.id} incident={incident} />
          ))}
        </ul>
      </section>
      <ReportSection />
    </main>
  );
}

function SafeRow({ incident: { id, title } }: { readonly incident: IncidentSummary }) {
  const { api } = useServices();
  const [said, setSaid] = useState('');
  const name = String(title) || 'Untitled incident';
  const save = async (): Promise<void> => {
    const saved = await api('export.bundle', { id, format: 'upfront', path: null });
    setSaid(saved.ok ? `Saved as ${saved.value.path}` : saved.error.message);
  };
  return (
    <li className="safe-row">
      <span className="safe-title">{name}</span>
      <Button icon="export" aria-label={`Save a copy of ${name}`} onClick={() => void save()}>
        Save a copy
      </Button>
      <span role="status" className="small">
        {said}
      </span>
    </li>
  );
}
