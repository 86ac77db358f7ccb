import { useRef, useState } from 'react';
import type { AttachmentSummary } from '../../../shared/api/answers.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { printBytes } from '../../../shared/core/wording/bytes.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { useCall } from '../app/queries.ts';
import { say, useServices } from '../app/services.ts';
import { useDocument } from '../fields/document-context.ts';
import { readFile } from '../hand-over/read-file.ts';
import { saveBlob } from '../hand-over/save-blob.ts';
import './kept-files.css';

/** One step of Undo. */
const BURST = 'kept file';

/** Keeps a file with the open incident; what was refused is said in a sentence. */
function useKeeping() {
  const { api, queries, toast } = useServices();
  const document = useDocument();
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: ['attachments.list'] });
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (!read.ok)
      return setProblem(
        read.why === 'too-large'
          ? `“${file.name}” is larger than 20 MB. It was not kept.`
          : `“${file.name}” could not be read.`,
      );
    const { base64 } = read;
    const kept = await api('attachments.add', { incidentId: document.id, name: file.name, base64 });
    if (!kept.ok) return setProblem(kept.error.message);
    setProblem(null);
    await refresh();
    const { id, name } = kept.value;
    const caption = name.replace(/\.\w{1,5}$/, '');
    document.edit({
      kind: 'row-add',
      list: 'evidence',
      row: row('evidence', id, { caption, attachment: name }),
    });
  };
  const save = async ({ id, name, mime }: AttachmentSummary): Promise<void> => {
    const read = await api('attachments.read', { id });
    if (!read.ok) return setProblem(read.error.message);
    const bytes = Uint8Array.from(atob(read.value.base64), (letter) => letter.charCodeAt(0));
    setProblem(null);
    saveBlob(new Blob([bytes], { type: mime }), name);
  };
  /** The line of evidence goes with its file; Undo brings both back, the line to its place. */
  const remove = async ({ id, name }: AttachmentSummary): Promise<void> => {
    const read = await api('attachments.read', { id });
    const gone = await api('attachments.remove', { id });
    if (!gone.ok) return setProblem(gone.error.message);
    setProblem(null);
    await refresh();
    const { evidence } = document.get().incident.lists;
    const place = evidence.findIndex((line) => line.id === id);
    const line = evidence[place];
    if (line) document.edit({ kind: 'row-remove', list: 'evidence', id });
    const bringBack = async (base64: string): Promise<void> => {
      const back = await api('attachments.add', { incidentId: document.id, name, base64, id });
      if (!back.ok) return say(toast, back.error.message);
      if (line) document.edit({ kind: 'row-add', list: 'evidence', row: line }, BURST);
      if (line) document.edit({ kind: 'row-move', list: 'evidence', id, to: place }, BURST);
      await refresh();
    };
    const undo = read.ok ? { label: 'Undo', run: () => void bringBack(read.value.base64) } : undefined;
    say(toast, `Deleted “${name}”.`, undo);
  };
  return { problem, keep, save, remove };
}

/** Screenshots and other files that stay with the incident, in its own store; each begins a line of evidence. */
export function KeptFiles() {
  const { id } = useDocument();
  const { data: files = [] } = useCall('attachments.list', { incidentId: id });
  const { problem, keep, save, remove } = useKeeping();
  // The pressed button goes with its file: the keyboard's place is the one beside it.
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <section className="room-group" aria-labelledby="kept-files-title">
      <h3 id="kept-files-title" className="room-group-title">
        Screenshots and files
      </h3>
      <p className="quiet small">
        They stay on this computer, with the incident, and go with its copies. The brief prints their
        captions.
      </p>
      {files.length > 0 && (
        <ul className="kept-files" aria-label="Kept files">
          {files.map((file) => (
            <li key={file.id}>
              <span className="kept-file-name">{file.name}</span>
              <span className="quiet small">{printBytes(file.bytes)}</span>
              <Button
                look="quiet"
                aria-label={`Save as a file: ${file.name}`}
                onClick={() => void save(file)}
              >
                Save as a file
              </Button>
              <IconButton
                icon="trash"
                label={`Delete the file: ${file.name}`}
                onClick={() => void remove(file).then(() => addButton.current?.focus())}
              />
            </li>
          ))}
        </ul>
      )}
      {problem && <p role="alert">{problem}</p>}
      <div className="rows-foot">
        <FileButton
          button={addButton}
          label="File to keep"
          look="quiet"
          icon="add"
          onFile={(file) => void keep(file)}
        >
          Keep a file…
        </FileButton>
      </div>
    </section>
  );
}
