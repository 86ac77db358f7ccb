import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { NotificationSetting } from './notification-setting.tsx';

/** A button that opens the choice whether and how to be reminded. */
export function ReminderButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" icon="clock" onClick={() => setOpen(true)}>
        Reminders…
      </Button>
      {open && (
        <Dialog title="Reminders" onClose={() => setOpen(false)}>
          <Choices />
        </Dialog>
      )}
    </>
  );
}

function Choices() {
  const { settings, change } = useSettings();
  if (!settings) return null;
  return (
    <div className="reminders">
      <NotificationSetting settings={settings} change={change} />
      <CheckBox checked={settings.titlesAllowed} onChange={(titlesAllowed) => void change({ titlesAllowed })}>
        They may name the incident; the window’s title and the list of recent files then do so too
      </CheckBox>
      <p className="small quiet">
        While Upfront is open. A title can be read by whoever sees the screen; nothing leaves this computer.
      </p>
    </div>
  );
}
