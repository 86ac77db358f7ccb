import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { clockHere } from '../app/clock-here.ts';
import { useCall } from '../app/queries.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { keepAsFile } from '../hand-over/keep-as-file.ts';
import './save-indicator.css';

/** Says "Saved" only after the commit answered. Failures speak up; the rest is read when somebody looks. */
export function SaveIndicator() {
  const document = useDocument();
  const { save } = useDocumentState();
  const { data: info } = useCall('app.info', {});
  switch (save.kind) {
    case 'saved':
      return (
        <p className="save" data-save="saved">
          <Icon name="done" />
          Saved {clockHere(new Date(save.at))}
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
          {info?.host === 'browser' && <KeepAsFile />}
        </p>
      );
  }
}

/** Electron denies its page all downloads, and its program ends with its window. */
function KeepAsFile() {
  const document = useDocument();
  const keep = (): void => {
    // What is half typed becomes part of the record first.
    void document.flush();
    keepAsFile(document.get().incident);
  };
  return (
    <Button look="quiet" onClick={keep}>
      Keep as a file
    </Button>
  );
}
