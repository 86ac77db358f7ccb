import { useState } from 'react';
import type { ExportedFile, ExportFormat } from '../../../shared/api/contract.ts';
import type { ApiError } from '../../../shared/api/result.ts';
import { fileNameFor } from '../../../shared/core/wording/file-name.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { progressOf } from '../checklist/item-marks.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { Blockers } from './blockers.tsx';
import './export.css';
import { suggestedPath, withEnding } from './file-place.ts';
import { Outcome } from './outcome.tsx';

const FORMATS: readonly { readonly value: ExportFormat; readonly label: string }[] = [
  { value: 'docx', label: 'Word' },
  { value: 'md', label: 'Markdown' },
  { value: 'txt', label: 'Plain text' },
];

const KINDS = [
  { value: 'draft', label: 'Draft' },
  { value: 'final', label: 'Final' },
] as const;

type Progress =
  | { readonly step: 'asking' }
  | { readonly step: 'writing' }
  | { readonly step: 'done'; readonly file: ExportedFile }
  | { readonly step: 'failed'; readonly error: ApiError };

/** Saves what is pending, then writes the file: the record on the disk is what is printed. */
function useExport(format: ExportFormat, draft: boolean, path: string | null) {
  const { api } = useServices();
  const document = useDocument();
  const [progress, setProgress] = useState<Progress>({ step: 'asking' });
  const run = async (): Promise<void> => {
    setProgress({ step: 'writing' });
    // A draft of a final record stays a copy; the first final export makes the record final.
    if (!draft && !document.get().incident.setup.final) {
      document.edit({ kind: 'setup', key: 'final', value: true });
    }
    if (!(await document.flush())) {
      const message =
        'The incident could not be saved, so nothing was exported. Your text is kept in this window.';
      return setProgress({ step: 'failed', error: { code: 'unavailable', message } });
    }
    const result = await api('export.brief', { id: document.id, format, path, draft });
    setProgress(result.ok ? { step: 'done', file: result.value } : { step: 'failed', error: result.error });
  };
  return { progress, run };
}

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { api } = useServices();
  const { incident, workbook } = useDocumentState();
  const { data: info } = useCall('app.info', {});
  const { blockers } = progressOf(workbook.checklist);
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [draft, setDraft] = useState(!incident.setup.final || blockers.length > 0);
  const [typed, setTyped] = useState<string | null>(null);
  const suggested = info ? suggestedPath(info.exportDir, workbook.brief.title, format) : '';
  const path = typed === null ? null : withEnding(typed, format);
  const { progress, run } = useExport(format, draft, path);
  const stopped = !draft && blockers.length > 0;
  const choose = async (): Promise<void> => {
    const chosen = await api('files.choose', { suggested: fileNameFor(workbook.brief.title, format) });
    if (chosen.ok && chosen.value.path !== null) setTyped(chosen.value.path);
  };
  if (progress.step === 'done') {
    return (
      <Dialog title="The brief is written" onClose={onClose}>
        <Outcome file={progress.file} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title="Export the brief" onClose={onClose}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          if (!stopped && path !== '') void run();
        }}
      >
        <FieldGroup label="Format">
          <Segments
            options={FORMATS}
            value={format}
            onChange={(next) => next && setFormat(next as ExportFormat)}
          />
        </FieldGroup>
        <FieldGroup label="Version" hint={draft ? 'A draft says so on every page.' : ''}>
          <Segments
            options={KINDS}
            value={draft ? 'draft' : 'final'}
            onChange={(next) => setDraft(next !== 'final')}
          />
        </FieldGroup>
        {stopped && <Blockers items={blockers} onLeave={onClose} />}
        <Field label="File" problem={progress.step === 'failed' ? progress.error.message : null}>
          {(control) => (
            <div className="export-path">
              <TextArea
                {...control}
                breaks={false}
                spellCheck={false}
                value={typed ?? suggested}
                onChange={(event) => setTyped(event.target.value)}
              />
              {info?.canChooseFile && <Button onClick={() => void choose()}>Choose…</Button>}
            </div>
          )}
        </Field>
        <div className="export-foot">
          <Button
            look="primary"
            type="submit"
            icon="export"
            disabled={stopped || progress.step === 'writing'}
          >
            {draft ? 'Export draft' : 'Export final'}
          </Button>
          <p role="status" className="quiet small">
            {progress.step === 'writing' ? 'Writing the file' : ''}
          </p>
        </div>
      </form>
    </Dialog>
  );
}
