import { useEffect } from 'react';
import { joinWords } from '../../../shared/core/wording/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ErrorNotice } from '../app/error-notice.tsx';
import './hand-over.css';
import { Told } from './told.tsx';
import { type ImportStep, useIncidentImport } from './use-incident-import.ts';

interface ImportDialogProps {
  /** A file that was dropped on the window; null to ask for one. */
  readonly file: File | null;
  readonly onClose: () => void;
}

/** Takes in an incident that was handed over. Nothing that is here is written over. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const { step, look, take, putBeside, open } = useIncidentImport(onClose);
  useEffect(() => {
    if (file) void look(file);
  }, [file, look]);
  const again = step.kind === 'refused';
  return (
    <Dialog title="Import an incident" onClose={onClose}>
      <div className="hand-over">
        {step.kind === 'told' ? (
          <>
            {step.cameAs && <CameBefore {...step.cameAs} onOpen={open} />}
            <Told key={step.file.base64.length} file={step.file} first={step.found} onDone={onClose} />
          </>
        ) : step.kind === 'known' ? (
          <Known
            step={step}
            onMerge={() => void putBeside(step.file)}
            onCopy={() => void take(step.file, 'copy')}
            onClose={onClose}
          />
        ) : (
          <>
            <p>
              A file that Upfront wrote (.upfront or .json), a post-mortem (Markdown or text), or what your
              incident tool exports as JSON. You can also drop it on the window.
            </p>
            <div>
              <FileButton
                label="File of an incident"
                accept=".upfront,.json,.md,.markdown,.txt,application/json,text/markdown,text/plain"
                look="primary"
                onFile={(chosen) => void look(chosen)}
              >
                {again ? 'Choose another file…' : 'Choose a file…'}
              </FileButton>
            </div>
          </>
        )}
        <Waiting busy={step.kind === 'reading'} words="Reading the file" />
        {step.kind === 'refused' && (
          <ErrorNotice what={`${step.name} was not imported`} message={step.message} code={step.code} />
        )}
      </div>
    </Dialog>
  );
}

interface CameBeforeProps {
  readonly id: string;
  readonly title: string;
  readonly onOpen: (id: string, words: string) => Promise<void>;
}

/** The same file was imported already: who means that incident goes there instead of making a second. */
function CameBefore({ id, title, onOpen }: CameBeforeProps) {
  const name = `“${title || 'Untitled incident'}”`;
  return (
    <div className="came-before">
      <p>{`This file is here already, as ${name}. To import it makes a second incident.`}</p>
      <Button onClick={() => void onOpen(id, `Opened ${name}.`)}>{`Open ${name}`}</Button>
    </div>
  );
}

interface KnownProps {
  readonly step: Extract<ImportStep, { readonly kind: 'known' }>;
  readonly onMerge: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

function Known({ step, onMerge, onCopy, onClose }: KnownProps) {
  const { title, known, differs } = step.report;
  const name = `“${title || 'Untitled incident'}”`;
  return (
    <>
      <p role="status">
        {known === 'removed'
          ? `${name} was here and was deleted. It can come in as a new incident.`
          : `${name} is here already and says something else than the file. Neither is written over.`}
      </p>
      {differs.length > 0 && <p className="small">{`They differ in ${joinWords(differs)}.`}</p>}
      <div className="hand-over-foot">
        {known === 'different' && (
          <Button look="primary" onClick={onMerge}>
            Merge part by part…
          </Button>
        )}
        <Button look={known === 'different' ? 'plain' : 'primary'} icon="copy" onClick={onCopy}>
          {known === 'removed' ? 'Import it again' : 'Import as a copy'}
        </Button>
        <Button onClick={onClose}>Leave it</Button>
      </div>
    </>
  );
}
