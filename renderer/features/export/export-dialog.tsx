import { useState } from 'react';
import type { ExportDocument, ExportFormat } from '../../../shared/api/contract.ts';
import { cardName } from '../../../shared/core/card/build-card.ts';
import { knownValue } from '../../../shared/core/incident/slot.ts';
import { fileNameFor, reportTail } from '../../../shared/core/wording/file-name.ts';
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

const DOCUMENTS: readonly { readonly value: ExportDocument; readonly label: string }[] = [
  { value: 'brief', label: 'Brief' },
  { value: 'card', label: 'Pocket card' },
];

const KINDS = [
  { value: 'draft', label: 'Draft' },
  { value: 'final', label: 'Final' },
] as const;

const CARD_HINT =
  'Five numbers, the three hardest answers, the decisions and the next update on one side of A5. It says DRAFT until the brief is final.';

/** Where the file goes: the suggested place until a path is typed or chosen. */
function usePlace(name: string, format: ExportFormat) {
  const { data: info } = useCall('app.info', {});
  const [typed, setTyped] = useState<string | null>(null);
  // The system's own dialog asks before a file is replaced; a path that is typed has asked nobody.
  const [chosen, setChosen] = useState<string | null>(null);
  const path = typed === null ? null : withEnding(typed, format);
  return {
    path,
    keep: path !== chosen,
    value: typed ?? (info ? suggestedPath(info.exportDir, name) : ''),
    onChange: setTyped,
    onChoose(picked: string) {
      setTyped(picked);
      setChosen(withEnding(picked, format));
    },
  };
}

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { incident, workbook } = useDocumentState();
  const checklist = useChecklist();
  const { blockers } = progressOf(checklist);
  const [document, setDocument] = useState<ExportDocument>('brief');
  const isCard = document === 'card';
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [draft, setDraft] = useState(!incident.setup.final || blockers.length > 0);
  const name = isCard
    ? fileNameFor(cardName(workbook.brief), format)
    : fileNameFor(workbook.brief.title, format, reportTail(knownValue(incident.facts.reportNo), draft));
  const { path, keep, ...place } = usePlace(name, format);
  const { progress, run } = useExport({ document, format, draft: draft && !isCard, path, keep });
  const stopped = !isCard && !draft && blockers.length > 0;
  if (progress.step === 'done') {
    return (
      <Dialog title={isCard ? 'The pocket card is written' : 'The brief is written'} onClose={onClose}>
        <Outcome file={progress.file} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title={isCard ? 'Export the pocket card' : 'Export the brief'} onClose={onClose}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          if (!stopped && path !== '') void run();
        }}
      >
        <FieldGroup label="Document" hint={isCard ? CARD_HINT : ''}>
          <Segments
            options={DOCUMENTS}
            value={document}
            onChange={(next) => next && setDocument(next as ExportDocument)}
          />
        </FieldGroup>
        <FieldGroup label="Format">
          <Segments
            options={FORMATS}
            value={format}
            onChange={(next) => next && setFormat(next as ExportFormat)}
          />
        </FieldGroup>
        {!isCard && (
          <FieldGroup label="Version" hint={draft ? 'A draft says so on every page.' : ''}>
            <Segments
              options={KINDS}
              value={draft ? 'draft' : 'final'}
              onChange={(next) => setDraft(next !== 'final')}
            />
          </FieldGroup>
        )}
        {!isCard && !draft && <Gate checklist={checklist} onLeave={onClose} />}
        <PlaceField
          suggestedName={name}
          problem={
            path === '' ? 'Name the file.' : progress.step === 'failed' ? progress.error.message : null
          }
          {...place}
        />
        <div className="export-foot">
          <Button
            look="primary"
            type="submit"
            icon="export"
            disabled={stopped || progress.step === 'writing'}
          >
            {exportWords(document, draft)}
          </Button>
          <p role="status" className="quiet small">
            {progress.step === 'writing' ? 'Writing the file' : ''}
          </p>
        </div>
      </form>
    </Dialog>
  );
}

function exportWords(document: ExportDocument, draft: boolean): string {
  if (document === 'card') return 'Export card';
  return draft ? 'Export draft' : 'Export final';
}

interface PlaceFieldProps {
  readonly suggestedName: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (path: string) => void;
  /** A path from the system's own dialog. */
  readonly onChoose: (path: string) => void;
}

/** The path as text; with the system's own dialog beside it where the host has one. */
function PlaceField({ suggestedName, value, problem, onChange, onChoose }: PlaceFieldProps) {
  const { api } = useServices();
  const { data: info } = useCall('app.info', {});
  const choose = async (): Promise<void> => {
    const chosen = await api('files.choose', { suggested: suggestedName });
    if (chosen.ok && chosen.value.path !== null) onChoose(chosen.value.path);
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
