import { useState } from 'react';
import type { ExportDocument, ExportFormat } from '../../../shared/api/contract.ts';
import { cardName } from '../../../shared/core/card/build-card.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { fileNameFor, reportTail } from '../../../shared/core/wording/file-name.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { progressOf } from '../checklist/item-marks.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { useChecklist } from '../versions/use-versions.ts';
import './export.css';
import { Gate } from './gate.tsx';
import { Outcome } from './outcome.tsx';
import { PlaceField, usePlace } from './place-field.tsx';
import { useExport } from './use-export.ts';

const FORMATS: readonly { readonly value: ExportFormat; readonly label: string }[] = [
  { value: 'docx', label: 'Word' },
  { value: 'pdf', label: 'PDF' },
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
  'Five numbers, the three hardest questions that can be answered, the decisions and the next update on one side of A5. It says DRAFT until the brief is final.';

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
  const { progress, run, cancel } = useExport({ document, format, draft: draft && !isCard, path, keep });
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
          if (!stopped && path !== '' && progress.step !== 'writing') void run();
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
            disabled={stopped}
            // Not off while it writes: the focus would be lost before the file is there, or refused.
            aria-disabled={progress.step === 'writing'}
          >
            {exportWords(document, draft)}
          </Button>
          <Waiting busy={progress.step === 'writing'} words="Writing the file" onCancel={cancel} />
        </div>
      </form>
    </Dialog>
  );
}

function exportWords(document: ExportDocument, draft: boolean): string {
  if (document === 'card') return 'Export card';
  return draft ? 'Export draft' : 'Export final';
}
