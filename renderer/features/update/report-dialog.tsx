import { useState } from 'react';
import type { SentReport } from '../../../shared/api/answers.ts';
import { canBeFinal } from '../../../shared/core/followup/final-report.ts';
import { planReport, reportNumber, startProblem } from '../../../shared/core/followup/next-report.ts';
import { FACTS } from '../../../shared/core/incident/facts.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { read } from '../../../shared/core/incident/typed/read-result.ts';
import { readAhead } from '../../../shared/core/incident/typed/read-stamp.ts';
import { reportName } from '../../../shared/core/versions/final-name.ts';
import { reportChanges } from '../../../shared/core/versions/report-changes.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printInstant } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { useCall } from '../app/queries.ts';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { readMoment, typeValue } from '../fields/typed-text.ts';
import { useTyping } from '../fields/use-typing.ts';
import { FinalGaps } from './final-gaps.tsx';
import { startNext } from './start-next.ts';
import './update.css';

export type ReportKind = 'update' | 'final';

const NO_NEXT: Readonly<Record<ReportKind, string>> = {
  update: 'No rhythm gives one. Name the time: left empty, it stands open in the report.',
  final: 'No further update is due. Leave it empty, or name a time.',
};

interface ReportDialogProps {
  readonly kind: ReportKind;
  readonly onClose: () => void;
}

/** The next report: from which version, as of when, and when the one after it comes. */
export function ReportDialog({ kind, onClose }: ReportDialogProps) {
  const { id } = useDocument();
  const { incident } = useDocumentState();
  const isFinal = kind === 'final';
  const [first] = useState(incident);
  const number = reportNumber(first) + 1;
  const { data: sent } = useCall('versions.sent', { id, reportNo: number - 1 });
  // The form comes at once with its dialog, so that its first field gets the focus.
  if (sent === undefined) return null;
  const title = isFinal ? `Final report, report ${number}` : `Update ${number}`;
  return (
    <Dialog title={title} onClose={onClose}>
      {isFinal && !canBeFinal(first) ? (
        <NotOver onClose={onClose} />
      ) : (
        <ReportForm kind={kind} sent={sent} onClose={onClose} />
      )}
    </Dialog>
  );
}

function NotOver({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="report-form">
      <p>The final report is written once the status is restored or closed. Until then, write an update.</p>
      <div>
        <Button onClick={onClose}>Back</Button>
      </div>
    </div>
  );
}

/** What the new report will be compared with, in a sentence. */
function baseWords(incident: Incident, sent: SentReport | null): string {
  const present = reportNumber(incident);
  if (sent?.version)
    return `It is compared with version ${sent.version.number}, “${sent.version.name}”, which holds report ${present}.`;
  if (!sent?.exportedAt)
    return `Report ${present} is not frozen yet. It is frozen as it stands now, and the next report is compared with it.`;
  const when = printInstant(sent.exportedAt, incident.setup.zone);
  return `Report ${present} was exported at ${when} and is not frozen yet. That state is frozen now, and the next report is compared with it.`;
}

function changeWords(incident: Incident, sent: SentReport | null): string {
  const count = sent ? reportChanges(sent.incident, incident).length : 0;
  if (count > 0) return `${printCount(count, 'thing reads', 'things read')} otherwise already.`;
  return 'Nothing has changed since then. Add one useful fact; if nothing has changed, say what was ruled out.';
}

type FormProps = ReportDialogProps & { readonly sent: SentReport | null };

function useReportForm({ kind, sent, onClose }: FormProps) {
  const { api, queries, router, toast } = useServices();
  const document = useDocument();
  const { incident } = useDocumentState();
  const typing = useTyping();
  const [plan] = useState(() => planReport(incident, new Date().toISOString(), kind === 'final'));
  // The last report's time says nothing of the day that is meant: a bare time is read from now.
  const from = { ...typing, reference: plan.asOf.at, clock: plan.asOf.at };
  const [asOf, setAsOf] = useState(() => typeValue(plan.asOf, FACTS.asOf, from));
  const [next, setNext] = useState(() => typeValue(plan.next?.at ?? null, FACTS.nextUpdateAt, from));
  const [problem, setProblem] = useState<{
    readonly asOf?: string;
    readonly next?: string;
    readonly whole?: string;
  }>({});
  const { data: frozen = [] } = useCall('versions.frozen', { id: document.id });
  const start = async (): Promise<void> => {
    if (asOf.trim() === '')
      return setProblem({ asOf: 'Say at which moment the report is true, for example now.' });
    const at = readMoment(asOf, FACTS.asOf.tense, from);
    if (!at.ok) return setProblem({ asOf: at.message });
    const due = next.trim() === '' ? read(null) : readAhead(next, at.value.at, from.zone);
    if (!due.ok) return setProblem({ next: due.message });
    const early = startProblem(incident, { asOf: at.value, nextUpdateAt: due.value });
    if (early !== null) return setProblem({ [early.field]: early.message });
    const begun = await startNext(api, queries, document, {
      number: plan.number,
      asOf: at.value,
      nextUpdateAt: due.value,
      final: kind === 'final',
      freezeAs: sent?.version ? null : reportName(frozen, reportNumber(incident)),
      sentRevision: sent?.revision ?? null,
    });
    if (!begun.ok) return setProblem({ whole: begun.error.message });
    const what = kind === 'final' ? 'The final report' : `Update ${plan.number}`;
    say(toast, `${what} is begun. What changes from now on stands in it.`, {
      label: 'Undo',
      run: begun.value,
    });
    onClose();
    router.go({ screen: 'workspace', id: document.id, room: 'head' });
  };
  return { plan, asOf, setAsOf, next, setNext, problem, start };
}

function ReportForm(props: FormProps) {
  const { kind, sent, onClose } = props;
  const { incident } = useDocumentState();
  const { plan, asOf, setAsOf, next, setNext, problem, start } = useReportForm(props);
  return (
    <form
      className="report-form"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <LineField
        label="As of"
        hint="Everything in the report is true at this moment."
        problem={problem.asOf ?? null}
        value={asOf}
        onChange={setAsOf}
      />
      <LineField
        label="Next update"
        hint={plan.next?.why ?? NO_NEXT[kind]}
        problem={problem.next ?? null}
        value={next}
        onChange={setNext}
      />
      <p className="small">{baseWords(incident, sent)}</p>
      <p className="small quiet">{changeWords(incident, sent)}</p>
      {kind === 'final' && <FinalGaps onLeave={onClose} />}
      <div className="report-foot">
        <Button look="primary" type="submit">
          {kind === 'final' ? 'Write the final report' : `Begin update ${plan.number}`}
        </Button>
        <p className="field-problem small" role="alert">
          {problem.whole ?? ''}
        </p>
      </div>
    </form>
  );
}
