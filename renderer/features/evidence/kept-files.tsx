import { useRef, useState } from 'react';
import type { AttachmentSummary } from '../../../shared/api/contract.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { Button } from '../../ui/button.tsx';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { useDocument } from '../fields/document-context.ts';
import { base64Of } from '../hand-over/base64-of.ts';
import { saveBlob } from '../hand-over/save-blob.ts';
import './kept-files.css';

/** The largest file that is kept, in bytes: as the store says. */
const MOST_BYTES = 20_000_000;

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Keeps a file with the open incident; what was refused is said in a sentence. */
function useKeeping() {
  const { api, queries } = useServices();
  const document = useDocument();
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) return setProblem(`“${file.name}” is larger than 20 MB. It was not kept.`);
    const base64 = await base64Of(file).catch(() => null);
    if (base64 === null) return setProblem(`“${file.name}” could not be read.`);
    const kept = await api('attachments.add', { incidentId: document.id, name: file.name, base64 });
    if (!kept.ok) return setProblem(kept.error.message);
    setProblem(null);
    await queries.invalidateQueries({ queryKey: ['attachments.list'] });
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
  return { problem, keep, save };
}

/** Screenshots and other files that stay with the incident, in its own store; each begins a line of evidence. */
export function KeptFiles() {
  const { id } = useDocument();
  const { data: files = [] } = useCall('attachments.list', { incidentId: id });
  const { problem, keep, save } = useKeeping();
  const input = useRef<HTMLInputElement>(null);
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
              <span className="quiet small">{sizeWords(file.bytes)}</span>
              <Button
                look="quiet"
                aria-label={`Save as a file: ${file.name}`}
                onClick={() => void save(file)}
              >
                Save as a file
              </Button>
            </li>
          ))}
        </ul>
      )}
      {problem && <p role="alert">{problem}</p>}
      <div className="rows-foot">
        <Button icon="add" look="quiet" onClick={() => input.current?.click()}>
          Keep a file…
        </Button>
        <input
          ref={input}
          className="hidden-text"
          type="file"
          tabIndex={-1}
          aria-label="File to keep"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen) void keep(chosen);
          }}
        />
      </div>
    </section>
  );
}
