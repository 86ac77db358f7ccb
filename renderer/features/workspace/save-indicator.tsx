import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import './save-indicator.css';

/** The clock on the wall here, not the incident's zone: it is about this window. */
function clockOf(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Says "Saved" only after the commit answered. Failures speak up; the rest is read when somebody looks. */
export function SaveIndicator() {
  const document = useDocument();
  const { save } = useDocumentState();
  switch (save.kind) {
    case 'saved':
      return (
        <p className="save" data-save="saved">
          <Icon name="done" />
          Saved {clockOf(save.at)}
        </p>
      );
    case 'saving':
      return (
        <p className="save" data-save="saving">
          <Icon name="missing" />
          Saving
        </p>
      );
    case 'conflict':
      return (
        <p className="save save-failed" data-save="conflict">
          <Icon name="stop" />
          Not saved: changed in another window
        </p>
      );
    default:
      return (
        <p className="save save-failed" data-save="failed" role="alert">
          <Icon name="stop" />
          <span>Not saved: {save.message}</span>
          <Button look="quiet" onClick={() => void document.flush()}>
            Try again
          </Button>
        </p>
      );
  }
}
