import { useState } from 'react';
import type { UserSettings } from '../../../shared/api/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { useSettings } from '../app/use-settings.ts';
import type { Permission } from './notifier.ts';
import { useNotifier } from './use-notifier.ts';
import './due.css';

const WAYS = [
  { value: 'off', label: 'Never' },
  { value: 'plain', label: 'Without content' },
  { value: 'titled', label: 'With the incident’s title' },
] as const satisfies readonly { readonly value: UserSettings['reminders']; readonly label: string }[];

/** A button that opens the choice how to be reminded. */
export function ReminderButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" icon="clock" onClick={() => setOpen(true)}>
        Reminders…
      </Button>
      {open && (
        <Dialog title="Reminders" onClose={() => setOpen(false)}>
          <ReminderFields />
        </Dialog>
      )}
    </>
  );
}

/** Whether the system notifies when something is due, and what it may say; applies at once. */
export function ReminderFields() {
  const { settings, change } = useSettings();
  if (!settings) return null;
  return (
    <div className="reminders">
      <FieldGroup
        label="Notify me a quarter of an hour before a promise is due, and when it is late"
        hint="While Upfront is open. A title can be read by whoever sees the screen. Nothing leaves this computer."
      >
        <Segments
          options={WAYS}
          value={settings.reminders}
          onChange={(value) => {
            const reminders = WAYS.find((way) => way.value === value)?.value;
            if (reminders) void change({ reminders });
          }}
        />
      </FieldGroup>
      {settings.reminders !== 'off' && <Allow />}
    </div>
  );
}

/** A browser shows notifications only after the person has allowed it. */
function Allow() {
  const notifier = useNotifier();
  const [asked, setAsked] = useState<Permission | null>(null);
  if (!notifier) return null;
  const permission = asked ?? notifier.permission();
  return (
    <div role="status">
      {permission === 'ask' && (
        <Button icon="clock" onClick={() => void notifier.ask().then(setAsked)}>
          Allow notifications
        </Button>
      )}
      {permission === 'denied' && (
        <p className="small">
          This browser blocks notifications of Upfront, so none will come. Its settings for this page allow
          them.
        </p>
      )}
      {asked === 'granted' && <p className="small">Notifications are allowed.</p>}
    </div>
  );
}
