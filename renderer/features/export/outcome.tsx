import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ExportedFile } from '../../../shared/api/answers.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useServices } from '../app/services.ts';
import { FileHash } from '../versions/file-hash.tsx';
import { fileName } from '../versions/version-words.ts';

interface OutcomeProps {
  readonly file: ExportedFile;
  /** Where closing leads to. */
  readonly back?: string;
  readonly onClose: () => void;
  /** What is still to be done with the file. */
  readonly children?: ReactNode;
}

/** Where the file is and what had to be replaced in it. */
export function Outcome({ file, back = 'Back to the brief', onClose, children }: OutcomeProps) {
  const { api } = useServices();
  const [problem, setProblem] = useState('');
  const complete = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const reveal = async (): Promise<void> => {
    const shown = await api('files.reveal', { path: file.path });
    setProblem(shown.ok ? '' : shown.error.message);
  };
  return (
    <div className="export">
      <div>
        <div id={complete}>
          <StateMark mark="done" word="The file is complete" />
          <p className="export-result">{file.path}</p>
        </div>
        <p className="small quiet">
          <FileHash sha256={file.sha256} name={fileName(file.path)} />
        </p>
      </div>
      {file.notes.length > 0 && (
        <div className="export-notes">
          <p>Replaced on the way:</p>
          <ul>
            {file.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
      <div className="export-foot">
        <Button
          ref={first}
          look="primary"
          icon="folder"
          // Read with the button that takes the focus.
          aria-describedby={complete}
          onClick={() => void reveal()}
        >
          Show in folder
        </Button>
        <Button onClick={onClose}>{back}</Button>
      </div>
      {problem && (
        <p className="field-note field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
