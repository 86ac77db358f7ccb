import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import type { OpenDocument } from '../../state/open-document.ts';
import { printRoute } from '../../state/route.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStore } from '../app/services.ts';

/** An incident whose last changes are only in this window yet; it is tried again by itself. */
export function UnsavedNotice({ document }: { readonly document: OpenDocument }) {
  const { save, incident } = useStore(document);
  if (save.kind !== 'failed' && save.kind !== 'conflict') return null;
  const title = knownValue(incident.facts.title)?.trim() || 'Untitled incident';
  return (
    <p className="incidents-error" role="alert">
      <Icon name="stop" />
      <span>
        “{title}” is not saved: {save.message}{' '}
        <a href={printRoute({ screen: 'workspace', id: document.id, room: 'head' })}>Back to it</a>
      </span>
    </p>
  );
}
