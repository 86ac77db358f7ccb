import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import type { Settings } from '../settings/use-settings.ts';
import type { Permission } from './notifier.ts';
import { useNotifier } from './use-notifier.ts';

type SettingProps = Pick<Settings, 'settings' | 'change'>;

/** Whether the system notifies when something is due. Where a browser wants to ask, it does so as the box is ticked. */
export function NotificationSetting({ settings, change }: SettingProps) {
  const notifier = useNotifier();
  const [asked, setAsked] = useState<Permission | null>(null);
  if (!settings || !notifier) return null;
  const permission = asked ?? notifier.permission();
  const ask = (): void => void notifier.ask().then(setAsked);
  return (
    <>
      <CheckBox
        checked={settings.notificationsAllowed}
        onChange={(notificationsAllowed) => {
          void change({ notificationsAllowed });
          if (notificationsAllowed && permission === 'ask') ask();
        }}
      >
        Notifications of the system, a quarter of an hour before a promise is due and when it is late
      </CheckBox>
      {settings.notificationsAllowed && (
        <div role="status">
          {permission === 'ask' && <Button onClick={ask}>Let the browser show notifications</Button>}
          {permission === 'denied' && (
            <p className="small">
              This browser blocks notifications of Upfront, so none will come. Its settings for this page
              allow them.
            </p>
          )}
        </div>
      )}
    </>
  );
}
