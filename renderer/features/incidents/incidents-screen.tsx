import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { printShortcut, useShortcuts } from '../app/shortcuts.ts';
import { ThemeButton } from '../app/theme.tsx';
import { useIncidentActions } from './incident-actions.ts';
import { IncidentList } from './incident-list.tsx';
import './incidents.css';
import { SampleList } from './sample-list.tsx';
import { Welcome } from './welcome.tsx';

/** What was open is saved before its line in the list is read. */
function useClosedDocument(): boolean {
  const services = useServices();
  const [closed, setClosed] = useState(
    services.loadedDocuments()?.current() === null || !services.loadedDocuments(),
  );
  useEffect(() => {
    if (closed) return;
    void services
      .loadedDocuments()
      ?.close()
      .then(() => services.queries.invalidateQueries({ queryKey: ['incidents.list'] }))
      .then(() => setClosed(true));
  }, [closed, services]);
  return closed;
}

const LIMIT = 200;

export function IncidentsScreen() {
  const [query, setQuery] = useState('');
  const [choosing, setChoosing] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useClosedDocument();
  const actions = useIncidentActions();
  const { data: incidents, error } = useCall('incidents.list', { query, limit: LIMIT });
  useShortcuts({
    new: () => void actions.create(),
    undo: () => void actions.undoRemove(),
    search: () => search.current?.focus(),
  });
  const nothingYet = incidents?.length === 0 && query === '';
  return (
    <div className="incidents">
      <header className="incidents-bar">
        <h1 className="incidents-name">Upfront</h1>
        <ThemeButton />
      </header>
      <main className="incidents-main">
        {error && (
          <p className="incidents-error" role="alert">
            <Icon name="stop" />
            {error.message}
          </p>
        )}
        {nothingYet && (
          <Welcome onNew={() => void actions.create()} onSample={(id) => void actions.openSample(id)} />
        )}
        {incidents && !nothingYet && (
          <>
            <div className="incidents-tools">
              <label className="incidents-search">
                <Icon name="search" />
                <span className="hidden-text">Search incidents</span>
                <input
                  ref={search}
                  className="input"
                  type="search"
                  value={query}
                  placeholder={`Search (${printShortcut('search')})`}
                  onChange={(event) => setQuery(event.target.value)}
                />
              </label>
              <Button onClick={() => setChoosing(true)}>Open a sample…</Button>
              <Button
                look="primary"
                icon="add"
                title={printShortcut('new')}
                onClick={() => void actions.create()}
              >
                Report an incident
              </Button>
            </div>
            <IncidentList incidents={incidents} query={query} actions={actions} />
          </>
        )}
      </main>
      {choosing && (
        <Dialog title="Open a sample" onClose={() => setChoosing(false)}>
          <SampleList onOpen={(id) => void actions.openSample(id)} />
        </Dialog>
      )}
    </div>
  );
}
