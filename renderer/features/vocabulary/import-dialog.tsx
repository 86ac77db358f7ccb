import { useState } from 'react';
import type { ImportedTerms } from '../../../shared/api/answers.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printInteger } from '../../../shared/core/wording/number.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { say, useServices } from '../app/services.ts';
import { type ImportStep, useTermImport } from './use-term-import.ts';

const CONFLICTS = [
  { value: 'replace', label: 'Take the file’s words' },
  { value: 'add', label: 'Keep what is there' },
] as const;

/** "12 new, 3 changed, 1 problem". */
function summaryOf({ added, changed, same, problemCount }: ImportedTerms): string {
  const parts = [
    `${printInteger(added)} new`,
    changed > 0 ? `${printInteger(changed)} changed` : '',
    same > 0 ? `${printInteger(same)} the same` : '',
    problemCount > 0 ? printCount(problemCount, 'problem') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

interface ImportDialogProps {
  readonly onClose: () => void;
  readonly onImported: () => Promise<void>;
}

export function ImportDialog({ onClose, onImported }: ImportDialogProps) {
  const { toast } = useServices();
  const [replace, setReplace] = useState(true);
  const { step, look, take } = useTermImport(async (report) => {
    await onImported();
    say(toast, `Imported: ${summaryOf({ ...report, same: 0 })}.`);
    onClose();
  });
  const report = step.kind === 'looked' || step.kind === 'importing' ? step.report : null;
  const wanted = report ? report.added + (replace ? report.changed : 0) : 0;
  const ready = report !== null && report.problemCount === 0 && wanted > 0;
  return (
    <Dialog title="Import terms" onClose={onClose}>
      <div className="term-transfer">
        <p className="small">
          A CSV file whose first row names the columns Term, Definition and Plain words, in any order.
          Expansion, Part of speech, Roles, Severity and Background only are read too.
        </p>
        <div className="term-choose">
          <FileButton
            label="File of terms"
            accept=".csv,text/csv,text/plain"
            look={report && ready ? 'plain' : 'primary'}
            onFile={(file) => void look(file)}
          >
            {step.kind === 'asking' ? 'Choose a file…' : 'Choose another file…'}
          </FileButton>
        </div>
        <div role="status">
          <StepWords step={step} />
        </div>
        {report && report.changed > 0 && report.problemCount === 0 && (
          <FieldGroup label="Terms that are there with other words">
            <Segments
              options={CONFLICTS}
              value={replace ? 'replace' : 'add'}
              onChange={(value) => value && setReplace(value === 'replace')}
            />
          </FieldGroup>
        )}
        {report && ready && (
          <div className="term-foot">
            <Button
              look="primary"
              icon="import"
              disabled={step.kind === 'importing'}
              onClick={() => void take(replace)}
            >
              {`Import ${printCount(wanted, 'term')}`}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function StepWords({ step }: { readonly step: ImportStep }) {
  switch (step.kind) {
    case 'asking':
      return null;
    case 'reading':
      return <p className="quiet small">Reading {step.name}</p>;
    case 'refused':
      return (
        <>
          <StateMark mark="stop" word={`${step.name} was not imported`} />
          <p>{step.message}</p>
        </>
      );
    default:
      return <Report name={step.file.name} report={step.report} busy={step.kind === 'importing'} />;
  }
}

interface ReportProps {
  readonly name: string;
  readonly report: ImportedTerms;
  readonly busy: boolean;
}

function Report({ name, report, busy }: ReportProps) {
  const { problems, problemCount, ignored } = report;
  return (
    <>
      <p className="quiet small">{busy ? `Importing ${name}` : name}</p>
      <p className="term-summary">{summaryOf(report)}</p>
      {problemCount > 0 && (
        <div className="term-problems">
          <StateMark mark="stop" word="Nothing is imported until the file is right" />
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {problemCount > problems.length && <p>And {problemCount - problems.length} more.</p>}
        </div>
      )}
      {ignored.length > 0 && (
        <p className="quiet small">Not read, as they mean nothing here: {ignored.join(', ')}.</p>
      )}
    </>
  );
}
