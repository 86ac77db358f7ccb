import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import './conflict-notice.css';

/**
 * Two windows changed the same incident. Nothing is overwritten; the person chooses what becomes of this window's text.
 */
export function ConflictNotice({ onReload }: { readonly onReload: () => void }) {
  const { api, documents, router, toast } = useServices();
  const document = useDocument();
  const { save, incident } = useDocumentState();
  if (save.kind !== 'conflict') return null;
  const keepMine = async (): Promise<void> => {
    const { title } = incident.facts;
    const named = typeof title === 'string' ? `${title} (my copy)` : 'My copy';
    const copy = { ...incident, id: crypto.randomUUID(), facts: { ...incident.facts, title: named } };
    const created = await api('incidents.create', { incident: copy });
    if (!created.ok) return say(toast, created.error.message);
    document.discard();
    await (await documents()).reload(created.value.incident.id);
    router.go({ screen: 'workspace', id: created.value.incident.id, room: 'head' });
    say(toast, 'Your version is kept as a copy. The other version is untouched.');
  };
  return (
    <section className="conflict" aria-labelledby="conflict-title" role="alert">
      <Icon name="stop" />
      <div className="conflict-words">
        <h2 id="conflict-title" className="conflict-title">
          This incident was changed in another window.
        </h2>
        <p>Nothing was overwritten. What you typed here since then is only in this window.</p>
      </div>
      <div className="conflict-ways">
        <Button look="primary" onClick={() => void keepMine()}>
          Keep mine as a copy
        </Button>
        <Button onClick={onReload}>Load the other version</Button>
      </div>
    </section>
  );
}
