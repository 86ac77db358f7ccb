import { useState } from 'react';
import type { ExportedFile } from '../../../shared/api/contract.ts';
import { followUpEvents } from '../../../shared/core/followup/events.ts';
import { followUpMail, MOST_WORDS } from '../../../shared/core/followup/mail.ts';
import { Button } from '../../ui/button.tsx';
import { useCall } from '../app/queries.ts';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { refreshVersions } from '../versions/use-versions.ts';

/** The mail to send within the hour, as it would be sent now, and the calendar entries beside it. */
export function FollowUp() {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { toast } = useServices();
  const { data: frozen } = useCall('versions.frozen', { id: document.id });
  const mail = followUpMail(incident, frozen?.[0] ?? null);
  const events = followUpEvents(incident);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(mail.text);
      say(toast, 'The mail is copied.');
    } catch {
      say(toast, 'The mail could not be copied: mark its text and copy it.');
    }
  };
  return (
    <section className="meeting-part" aria-labelledby="meeting-mail">
      <div className="meeting-part-head">
        <h2 id="meeting-mail" className="meeting-title">
          Follow-up, within the hour
        </h2>
        <p className="small quiet">{`${mail.words} of ${MOST_WORDS} words`}</p>
      </div>
      {mail.left > 0 && (
        <p className="small">{`${mail.left} of the notes have no room in ${MOST_WORDS} words; the mail counts them.`}</p>
      )}
      {frozen?.length === 0 && (
        <p className="small quiet">Freeze the version you took into the room, and the mail names it.</p>
      )}
      <article className="mail" aria-label="Follow-up mail">
        <p className="mail-subject">{mail.subject}</p>
        <p className="mail-text">{mail.text.trimEnd()}</p>
      </article>
      <div className="meeting-foot">
        <Button icon="copy" onClick={() => void copy()}>
          Copy
        </Button>
        <SaveButton kind="mail" label="Save as mail" />
        {events.length > 0 && <SaveButton kind="calendar" label={`Save calendar (${events.length})`} />}
      </div>
    </section>
  );
}

type Saving =
  | { readonly step: 'idle' | 'writing' }
  | { readonly step: 'done'; readonly file: ExportedFile }
  | { readonly step: 'failed'; readonly message: string };

const NOT_SAVED =
  'The incident could not be saved, so nothing was written. Your notes are kept in this window.';

function useSave(kind: 'mail' | 'calendar') {
  const { api, queries } = useServices();
  const document = useDocument();
  const [saving, setSaving] = useState<Saving>({ step: 'idle' });
  const save = async (): Promise<void> => {
    setSaving({ step: 'writing' });
    if (!(await document.flush())) {
      setSaving({ step: 'failed', message: NOT_SAVED });
      return;
    }
    const result = await api('export.followUp', { id: document.id, kind, path: null });
    await refreshVersions(queries);
    setSaving(
      result.ok ? { step: 'done', file: result.value } : { step: 'failed', message: result.error.message },
    );
  };
  return { saving, save };
}

function SaveButton({ kind, label }: { readonly kind: 'mail' | 'calendar'; readonly label: string }) {
  const { api, toast } = useServices();
  const { saving, save } = useSave(kind);
  const reveal = async (path: string): Promise<void> => {
    const shown = await api('files.reveal', { path });
    if (!shown.ok) say(toast, shown.error.message);
  };
  return (
    <>
      <Button icon="export" disabled={saving.step === 'writing'} onClick={() => void save()}>
        {label}
      </Button>
      <div className="meeting-saved" role="status">
        {saving.step === 'done' && (
          <>
            <span>{[saving.file.path, ...saving.file.notes].join(' ')}</span>
            <Button look="quiet" icon="folder" onClick={() => void reveal(saving.file.path)}>
              Show in folder
            </Button>
          </>
        )}
        {saving.step === 'failed' && <span className="field-problem">{saving.message}</span>}
      </div>
    </>
  );
}
