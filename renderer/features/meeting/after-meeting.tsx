import { useState } from 'react';
import { followUpEvents } from '../../../shared/core/followup/events.ts';
import { followUpMail, MOST_WORDS } from '../../../shared/core/followup/mail.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { Button } from '../../ui/button.tsx';
import { useCall } from '../app/queries.ts';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { type FollowUpKind, SaveFollowUp } from './save-follow-up.tsx';

/** The mail to send within the hour, as it would be sent now, and the calendar entries beside it. */
export function AfterMeeting() {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { toast } = useServices();
  const { data: frozen } = useCall('versions.frozen', { id: document.id });
  const mail = followUpMail(incident, frozen?.[0] ?? null);
  const events = followUpEvents(incident);
  const [saving, setSaving] = useState<FollowUpKind | null>(null);
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
        <p className="small">{`${printCount(mail.left, 'note has', 'notes have')} no room in ${MOST_WORDS} words; the mail counts them.`}</p>
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
        <Button icon="export" onClick={() => setSaving('mail')}>
          Save as mail…
        </Button>
        {events.length > 0 && (
          <Button icon="export" onClick={() => setSaving('calendar')}>
            {`Save calendar (${events.length})…`}
          </Button>
        )}
      </div>
      {saving && <SaveFollowUp kind={saving} subject={mail.subject} onClose={() => setSaving(null)} />}
    </section>
  );
}
