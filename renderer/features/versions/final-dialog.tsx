import { useState } from 'react';
import { blockersOf } from '../../../shared/core/checklist/gate.ts';
import { finalName } from '../../../shared/core/versions/final-name.ts';
import { knownCoach } from '../../state/coach-code.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { say, useServices } from '../app/services.ts';
import { Gate } from '../export/gate.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { callFinal } from './call-final.ts';
import { freezePresent } from './freeze-present.ts';
import { NamingFields } from './naming-fields.tsx';
import { refreshVersions, useChecklist, useVersions } from './use-versions.ts';
import { numberWords } from './version-words.ts';
import './versions.css';

/** The act of calling the brief final, with what is still open in view; or of taking it back. */
export function FinalDialog({ onClose }: { readonly onClose: () => void }) {
  const { final } = useDocumentState().incident.setup;
  // The dialog stays what it was when it opened: marking it final must not turn it into the way back.
  const [wasFinal] = useState(final);
  return wasFinal ? <TakeBack onClose={onClose} /> : <MarkFinal onClose={onClose} />;
}

function MarkFinal({ onClose }: { readonly onClose: () => void }) {
  const { api, queries, toast } = useServices();
  const document = useDocument();
  const { frozen } = useVersions();
  const checklist = useChecklist();
  const [naming, setNaming] = useState({ name: finalName(frozen), note: '' });
  const [problem, setProblem] = useState<string | null>(null);
  // Until the coach has been read, nobody can say what stops it; then the checklist is derived anew.
  const stopped = knownCoach() === null || blockersOf(checklist).length > 0;
  const mark = async (): Promise<void> => {
    const kept = await callFinal(document, () => freezePresent(api, document, naming));
    if (!kept.ok) return setProblem(kept.error.message);
    await refreshVersions(queries);
    say(toast, `${numberWords(kept.value)}, is frozen as “${kept.value.name}”.`);
    onClose();
  };
  return (
    <Dialog title="Mark the brief final" onClose={onClose}>
      <form
        className="versions-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!stopped) void mark();
        }}
      >
        <Gate checklist={checklist} onLeave={onClose} />
        {!stopped && (
          <>
            <p className="quiet small">
              It prints without the draft mark and is kept as a frozen version. When you write on, your
              working copy is a draft again.
            </p>
            <NamingFields value={naming} problem={problem} onChange={setNaming} />
          </>
        )}
        <div>
          <Button look="primary" type="submit" disabled={stopped}>
            Mark final
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function TakeBack({ onClose }: { readonly onClose: () => void }) {
  const document = useDocument();
  const takeBack = (): void => {
    document.edit({ kind: 'setup', key: 'final', value: false });
    onClose();
  };
  return (
    <Dialog title="The brief is final" onClose={onClose}>
      <div className="versions-form">
        <p>
          It prints without the draft mark. Taken back, the working copy is a draft again; frozen versions and
          files you have exported stay as they are.
        </p>
        <div>
          <Button onClick={takeBack}>Make it a draft again</Button>
        </div>
      </div>
    </Dialog>
  );
}
