import { useEffect, useState } from 'react';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { printRoute } from '../../state/route.ts';
import { Bar } from '../app/bar.tsx';
import { DocumentScreen } from '../app/document-screen.tsx';
import { useServices } from '../app/services.ts';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { useDocumentCommands } from '../fields/use-document-commands.ts';
import { Reports } from '../update/reports.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';
import type { Which } from './use-told.ts';
import { refreshVersions, useVersions } from './use-versions.ts';
import { VersionDetail } from './version-detail.tsx';
import { VersionList } from './version-list.tsx';
import './versions.css';

export function VersionsScreen({ id }: { readonly id: string }) {
  return (
    <DocumentScreen id={id}>
      {() => (
        <Reports>
          <Versions id={id} />
        </Reports>
      )}
    </DocumentScreen>
  );
}

/** Everything this incident has ever said: what was frozen, what was saved, what changed. */
function Versions({ id }: { readonly id: string }) {
  const { incident, save } = useDocumentState();
  const { queries } = useServices();
  const versions = useVersions();
  const savedAt = save.kind === 'saved' ? save.at : '';
  useEffect(() => {
    // Undo works here too: what it saves is in the list at once.
    if (savedAt !== '') void refreshVersions(queries);
  }, [queries, savedAt]);
  const [selected, setSelected] = useState<Which>('now');
  const [freezing, setFreezing] = useState(false);
  useScreenFocus();
  useDocumentCommands();
  useCommands({ freeze: () => setFreezing(true) });
  const title = knownValue(incident.facts.title)?.trim() || 'Untitled incident';
  return (
    <div className="versions">
      <Bar
        title={`Versions of ${title}`}
        back={{ href: printRoute({ screen: 'workspace', id, room: 'head' }), label: 'Incident' }}
      >
        {null}
      </Bar>
      <div className="versions-side" data-part>
        <VersionList
          versions={versions}
          selected={selected}
          onSelect={setSelected}
          onFreeze={() => setFreezing(true)}
        />
      </div>
      <main className="versions-detail" aria-labelledby="version-title">
        <VersionDetail versions={versions} selected={selected} />
      </main>
      {freezing && <FreezeDialog onClose={() => setFreezing(false)} />}
    </div>
  );
}
