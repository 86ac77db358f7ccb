import { useState } from 'react';
import type { ExportDocument, ExportFormat } from '../../../shared/api/contract.ts';
import { cardName } from '../../../shared/core/card/build-card.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { fileNameFor, reportTail } from '../../../shared/core/wording/file-name.ts';
import { capitalise } from '../../../shared/core/wording/text.ts';
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
import { ReadFirst } from './read-first.tsx';
import { RedactPanel } from './redact-panel.tsx';
import { useExport } from './use-export.ts';
import { useRedaction } from './use-redaction.ts';

const FORMATS: readonly { readonly value: ExportFormat; readonly label: string }[] = [
  { value: 'docx', label: 'Word' },
  { value: 'pdf', label: 'PDF' },
  { value: 'pptx', label: 'Slides' },
  { value: 'md', label: 'Markdown' },
  { value: 'txt', label: 'Plain text' },
];

/** A pocket card is one sheet. */
const CARD_FORMATS = FORMATS.filter(({ value }) => value !== 'pptx');

/** What the dialog writes; a redacted copy is a brief with words covered. */
export type ExportChoice = ExportDocument | 'redacted';

const DOCUMENTS: readonly { readonly value: ExportChoice; readonly label: string }[] = [
  { value: 'brief', label: 'Brief' },
  { value: 'card', label: 'Pocket card' },
  { value: 'redacted', label: 'Redacted copy' },
];

const NAMES: Readonly<Record<ExportChoice, string>> = {
  brief: 'the brief',
  card: 'the pocket card',
  redacted: 'a redacted copy',
};

const KINDS = [
  { value: 'draft', label: 'Draft' },
  { value: 'final', label: 'Final' },
] as const;

const CARD_HINT =
  'Five numbers, the three hardest questions that can be answered, the decisions and the next update on one side of A5. It says DRAFT until the brief is final.';
const REDACTED_HINT =
  'The brief for a wider circle, with words covered by plain marks. Your record stays as it is, and the copy does not count as the report that was sent. It says DRAFT until the brief is final.';
const SLIDES_HINT =
  'A PowerPoint file of three to five slides in the sentences of the brief. What has no room on a slide stands in its speaker notes, with the rest of its sections.';
const HINTS: Readonly<Record<ExportChoice, string>> = { brief: '', card: CARD_HINT, redacted: REDACTED_HINT };

interface ExportDialogProps {
  /** What is chosen at first. */
  readonly first: ExportChoice;
  readonly onClose: () => void;
}

/** What is to be exported, where to, and how far that is. */
function useWanted(first: ExportChoice) {
  const { incident, workbook } = useDocumentState();
  const checklist = useChecklist();
  const isBlocked = progressOf(checklist).blockers.length > 0;
  const isDraft = !incident.setup.final || isBlocked;
  const [choice, setChoice] = useState<ExportChoice>(first);
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [draft, setDraft] = useState(isDraft);
  const [isBrief, isRedacted] = [choice === 'brief', choice === 'redacted'];
  const reportNo = knownValue(incident.facts.reportNo);
  const redact = useRedaction(isRedacted, isDraft);
  const { redaction, redacted, coversNothing } = redact;
  const names: Readonly<Record<ExportChoice, string>> = {
    brief: fileNameFor(workbook.brief.title, format, reportTail(reportNo, draft)),
    card: fileNameFor(cardName(workbook.brief), format),
    redacted: fileNameFor(redacted?.brief.title ?? '', format, reportTail(reportNo, isDraft, true)),
  };
  const { path, keep, ...place } = usePlace(names[choice], format);
  const writing = useExport({
    document: choice === 'card' ? 'card' : 'brief',
    redaction: isRedacted ? redaction : null,
    format,
    draft: draft && isBrief,
    path,
    keep,
  });
  const choose = (next: ExportChoice): void => {
    setChoice(next);
    if (next === 'card' && format === 'pptx') setFormat('docx');
  };
  const stopped = (isBrief && !draft && isBlocked) || (isRedacted && (coversNothing || !redacted));
  return {
    ...{ checklist, choice, choose, isBrief, isRedacted, format, setFormat, draft, setDraft },
    ...{ redact, path, place, stopped, ...writing },
  };
}

export function ExportDialog({ first, onClose }: ExportDialogProps) {
  const wanted = useWanted(first);
  const { checklist, choice, isBrief, isRedacted, format, draft, redact, path, place, stopped } = wanted;
  const { progress, run, cancel } = wanted;
  if (progress.step === 'done') {
    return (
      <Dialog
        title={`${capitalise(isRedacted ? 'the redacted copy' : NAMES[choice])} is written`}
        onClose={onClose}
      >
        <Outcome file={progress.file} onClose={onClose}>
          {isRedacted && <ReadFirst />}
        </Outcome>
      </Dialog>
    );
  }
  return (
    <Dialog title={`Export ${NAMES[choice]}`} onClose={onClose}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          if (!stopped && path !== '' && progress.step !== 'writing') void run();
        }}
      >
        <FieldGroup label="Document" hint={HINTS[choice]}>
          <Segments
            options={DOCUMENTS}
            value={choice}
            onChange={(next) => next && wanted.choose(next as ExportChoice)}
          />
        </FieldGroup>
        <FieldGroup label="Format" hint={format === 'pptx' ? SLIDES_HINT : ''}>
          <Segments
            options={choice === 'card' ? CARD_FORMATS : FORMATS}
            value={format}
            onChange={(next) => next && wanted.setFormat(next as ExportFormat)}
          />
        </FieldGroup>
        {isRedacted && <RedactPanel choice={redact} />}
        {isBrief && (
          <FieldGroup label="Version" hint={draft ? 'A draft says so on every page.' : ''}>
            <Segments
              options={KINDS}
              value={draft ? 'draft' : 'final'}
              onChange={(next) => wanted.setDraft(next !== 'final')}
            />
          </FieldGroup>
        )}
        {isBrief && !draft && <Gate checklist={checklist} onLeave={onClose} />}
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
            {exportWords(choice, draft)}
          </Button>
          <Waiting busy={progress.step === 'writing'} words="Writing the file" onCancel={cancel} />
        </div>
      </form>
    </Dialog>
  );
}

function exportWords(choice: ExportChoice, draft: boolean): string {
  if (choice === 'card') return 'Export card';
  if (choice === 'redacted') return 'Export redacted copy';
  return draft ? 'Export draft' : 'Export final';
}
