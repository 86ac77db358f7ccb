import { useState } from 'react';
import type { ExportFormat } from '../../../shared/api/contract.ts';
import { fileNameFor } from '../../../shared/core/wording/file-name.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { progressOf } from '../checklist/item-marks.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { useChecklist } from '../versions/use-versions.ts';
import './export.css';
import { suggestedPath, withEnding } from './file-place.ts';
import { Gate } from './gate.tsx';
import { Outcome } from './outcome.tsx';
import { useExport } from './use-export.ts';

const FORMATS: readonly { readonly value: ExportFormat; readonly label: string }[] = [
  { value: 'docx', label: 'Word' },
  { value: 'md', label: 'Markdown' },
  { value: 'txt', label: 'Plain text' },
];

const KINDS = [
  { value: 'draft', label: 'Draft' },
  { value: 'final', label: 'Final' },
] as const;

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { incident, workbook } = useDocumentState();
  const { data: info } = useCall('app.info', {});
  const checklist = useChecklist();
  const { blockers } = progressOf(checklist);
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [draft, setDraft] = useState(!incident.setup.final || blockers.length > 0);
  const [typed, setTyped] = useState<string | null>(null);
  const suggested = info ? suggestedPath(info.exportDir, workbook.brief.title, format) : '';
  const path = typed === null ? null : withEnding(typed, format);
  const { progress, run } = useExport(format, draft, path);
  const stopped = !draft && blockers.length > 0;
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
        {!draft && <Gate checklist={checklist} onLeave={onClose} />}
        <PlaceField
          format={format}
          value={typed ?? suggested}
          problem={progress.step === 'failed' ? progress.error.message : null}
          onChange={setTyped}
        />
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

interface PlaceFieldProps {
  readonly format: ExportFormat;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (path: string) => void;
}

/** The path as text; with the system's own dialog beside it where the host has one. */
function PlaceField({ format, value, problem, onChange }: PlaceFieldProps) {
  const { api } = useServices();
  const { brief } = useDocumentState().workbook;
  const { data: info } = useCall('app.info', {});
  const choose = async (): Promise<void> => {
    const chosen = await api('files.choose', { suggested: fileNameFor(brief.title, format) });
    if (chosen.ok && chosen.value.path !== null) onChange(chosen.value.path);
  };
  return (
    <Field label="File" problem={problem}>
      {(control) => (
        <div className="export-path">
          <TextArea
            {...control}
            breaks={false}
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {info?.canChooseFile && <Button onClick={() => void choose()}>Choose…</Button>}
        </div>
      )}
    </Field>
  );
}
