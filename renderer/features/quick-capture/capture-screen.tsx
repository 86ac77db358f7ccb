import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { isFilled } from '../../../shared/core/incident/values/slot.ts';
import type { OpenDocument } from '../../state/open-document.ts';
import { Button } from '../../ui/button.tsx';
import { ScrollPane } from '../../ui/scroll-pane.tsx';
import { Bar } from '../app/bar.tsx';
import { DocumentScreen } from '../app/document-screen.tsx';
import { useServices } from '../app/services.ts';
import { printKeys } from '../commands/shown-keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';
import { useDocumentCommands } from '../fields/use-document-commands.ts';
import { Preview } from '../preview/preview.tsx';
import { ConflictNotice } from '../workspace/conflict-notice.tsx';
import { GoToContext, targetOf } from '../workspace/jumps.ts';
import { CHECKLIST_ROOM } from '../workspace/rooms.ts';
import { SaveIndicator } from '../workspace/save-indicator.tsx';
import './capture.css';
import { askedOf, CAPTURE_COLUMNS, type CaptureField, describeGrowth } from './capture-fields.ts';
import { CaptureInput } from './capture-input.tsx';
import { beginReport, endReport } from './report-time.ts';

export function CaptureScreen({ id }: { readonly id: string }) {
  return <DocumentScreen id={id}>{(reload) => <Capture id={id} onReload={reload} />}</DocumentScreen>;
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = (): string => new Date().toISOString();

/** Begins the report with the form; answers what ends it with the form, once the questions are answered. */
function useReportTime(document: OpenDocument): () => void {
  const begun = useRef<Incident['facts']['asOf']>(null);
  useEffect(() => {
    const edits = beginReport(document.get().incident, now(), zoneHere());
    for (const edit of edits) document.edit(edit, 'begin');
    if (edits.length > 0) begun.current = document.get().incident.facts.asOf;
  }, [document]);
  return () => {
    const edits = endReport(document.get().incident, begun.current, now());
    for (const edit of edits) document.edit(edit, 'end');
  };
}

/** A refused text is in no record: goes to the first one, whole, and answers its field; null when there is none. */
function goToRefused(document: OpenDocument): CaptureField | null {
  void document.flush();
  const { drafts } = document.get();
  const first = CAPTURE_COLUMNS.flat().find(({ key }) => drafts[`capture/${key}`]?.problem);
  const input = first ? window.document.getElementById(fieldId(first.key)) : null;
  input?.focus();
  if (input instanceof HTMLInputElement) input.select();
  return first ?? null;
}

/** Enter goes on, Shift+Enter goes back: the whole form without leaving the keys. */
function onEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented) return;
  // The answer may have brought new questions: the next of them is where it goes on.
  flushSync(() => undefined);
  const inputs = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button[type="submit"]')];
  const next = inputs[inputs.indexOf(event.target as HTMLElement) + (event.shiftKey ? -1 : 1)];
  if (!next || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  next.focus();
  // As after Tab: what stands there already, a title say, is written over or left.
  if (next instanceof HTMLInputElement) next.select();
}

/** The sentence that announces new questions, until the next change of the form. */
function useGrowth(asked: readonly CaptureField[]): string {
  const before = useRef(asked);
  const [growth, setGrowth] = useState('');
  const keys = asked.map(({ key, field }) => key + field.label).join();
  const latest = useRef(asked);
  latest.current = asked;
  useEffect(() => {
    if (keys === '') return;
    setGrowth(describeGrowth(before.current, latest.current));
    before.current = latest.current;
  }, [keys]);
  return growth;
}

/**
 * Stops a way out of the form at a refused text, once, and says why for as long as it stands there: who has no time
 * goes on without it.
 */
function useRefusal(document: OpenDocument) {
  const { drafts } = useDocumentState();
  const [stopped, setStopped] = useState<CaptureField | null>(null);
  const [seen, setSeen] = useState('');
  const stops = (): boolean => {
    const refused = goToRefused(document);
    const text = refused ? (document.get().drafts[`capture/${refused.key}`]?.text ?? '') : '';
    const isAgain = refused !== null && refused === stopped && text === seen;
    setStopped(refused);
    setSeen(text);
    return refused !== null && !isAgain;
  };
  const reason =
    stopped && drafts[`capture/${stopped.key}`]?.problem
      ? `“${stopped.field.label}” is not understood yet. Correct it, or press once more to go on without it; it is kept here.`
      : '';
  return { stops, reason };
}

interface CaptureFormProps {
  /** Why the form is still there. */
  readonly reason: string;
  readonly onLeave: () => void;
  readonly onFinish: () => void;
}

/** The questions that are asked of this incident now, in two columns, and the way on. */
function CaptureForm({ reason, onLeave, onFinish }: CaptureFormProps) {
  const { incident } = useDocumentState();
  const columns = CAPTURE_COLUMNS.map((fields) => askedOf(fields, incident));
  const asked = columns.flat();
  const growth = useGrowth(asked);
  const answered = asked.filter(({ get }) => isFilled(get(incident))).length;
  return (
    <form
      className="capture-form"
      aria-label="What happened"
      onKeyDown={(event) => {
        onEnter(event);
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onLeave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onFinish();
      }}
    >
      <div className="capture-fields">
        {columns.map((fields) => (
          <div key={fields[0]?.key} className="capture-column">
            {fields.map((field) => (
              <CaptureInput key={field.key} spec={field} first={field === asked[0]} />
            ))}
          </div>
        ))}
      </div>
      <div className="capture-foot">
        <Button look="primary" type="submit" title={printKeys('toBrief')}>
          Go to the brief
        </Button>
        <p className="quiet small">
          {answered} of {asked.length} answered
        </p>
        <p className="quiet small" role="status">
          {reason || growth}
        </p>
      </div>
    </form>
  );
}

function Capture({ id, onReload }: { readonly id: string; readonly onReload: () => void }) {
  const document = useDocument();
  const { router } = useServices();
  const { workbook } = useDocumentState();
  const refusal = useRefusal(document);
  const endWithForm = useReportTime(document);
  const leave = (): void => {
    if (!refusal.stops()) router.go({ screen: 'incidents' });
  };
  const finish = (): void => {
    if (refusal.stops()) return;
    endWithForm();
    // Beside the brief, what is still open is the next thing to look at.
    router.go({ screen: 'workspace', id, room: CHECKLIST_ROOM });
  };
  useDocumentCommands();
  useCommands({ toBrief: finish });
  return (
    <GoToContext value={(jump, target = targetOf(jump)) => window.document.getElementById(target)?.focus()}>
      <div className="capture">
        <Bar title="What happened?">
          <SaveIndicator />
        </Bar>
        <ConflictNotice onReload={onReload} />
        <main className="capture-main">
          <p className="capture-lead">
            Write what you know and press Enter. Where you do not know, write <kbd>unknown 16:30</kbd>: the
            brief then says when the answer comes.
          </p>
          <CaptureForm reason={refusal.reason} onLeave={leave} onFinish={finish} />
        </main>
        <ScrollPane className="capture-brief" label="The brief as it will print">
          <Preview brief={workbook.brief} />
        </ScrollPane>
      </div>
    </GoToContext>
  );
}
