import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { printRoute } from '../../state/route.ts';
import { Button, IconButton, IconLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { Bar } from '../app/bar.tsx';
import { printKeys } from '../commands/shown-keys.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { useUndo } from '../fields/use-undo.ts';
import { LatePromises } from '../meeting/late-promises.tsx';
import { SaveIndicator } from './save-indicator.tsx';

/** Where you are, whether it is saved, and the one thing you came for: the file. */
export function TopBar({ onExport }: { readonly onExport: () => void }) {
  const document = useDocument();
  const { incident, history } = useDocumentState();
  const { undo, redo } = useUndo();
  return (
    <Bar title={knownValue(incident.facts.title)?.trim() || 'Untitled incident'}>
      <SaveIndicator />
      <Toolbar label="Incident" className="bar-actions">
        <LatePromises />
        <a
          className="button button-quiet"
          href={printRoute({ screen: 'conversation', id: document.id, tab: '' })}
        >
          <Icon name="talk" />
          Conversation
        </a>
        <IconLink icon="book" href={printRoute({ screen: 'vocabulary' })} label="Vocabulary" />
        <IconLink
          icon="clock"
          href={printRoute({ screen: 'versions', id: document.id })}
          label={`Versions (${printKeys('goVersions')})`}
        />
        <IconButton
          icon="undo"
          label={`Undo (${printKeys('undo')})`}
          disabled={history.past.length === 0}
          onClick={undo}
        />
        <IconButton
          icon="redo"
          label={`Redo (${printKeys('redo')})`}
          disabled={history.future.length === 0}
          onClick={redo}
        />
        <Button look="primary" icon="export" title={printKeys('export')} onClick={onExport}>
          Export…
        </Button>
      </Toolbar>
    </Bar>
  );
}
