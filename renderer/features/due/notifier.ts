import type { Api } from '../../../shared/api/client.ts';
import type { ReminderWords } from './due-words.ts';

/** Whether notifications of the system can be shown; `ask` while the browser wants to hear it from the person. */
export type Permission = 'granted' | 'ask' | 'denied';

/** The one place that shows a notification of the system. */
export interface Notifier {
  readonly permission: () => Permission;
  /** Lets the browser ask the person; only ever from a button they pressed. */
  readonly ask: () => Promise<Permission>;
  readonly show: (incidentId: string, words: ReminderWords, onClick: () => void) => void;
}

/** The host's own notifications, which lead to the incident themselves. */
export function hostNotifier(api: Api): Notifier {
  return {
    permission: () => 'granted',
    ask: async () => 'granted',
    show: (id, words) => void api('followUp.remind', { id, ...words }),
  };
}

const PERMISSIONS = { granted: 'granted', denied: 'denied', default: 'ask' } as const;

/** The browser's notifications, shown by the browser on this machine: nothing is sent. None where it has none. */
export function pageNotifier(
  page: Pick<Window & typeof globalThis, 'focus'> & { Notification?: typeof Notification },
): Notifier {
  const api = page.Notification;
  if (!api) return { permission: () => 'denied', ask: async () => 'denied', show: () => {} };
  return {
    permission: () => PERMISSIONS[api.permission],
    ask: async () => PERMISSIONS[await api.requestPermission()],
    show(incidentId, { title, body }, onClick) {
      if (api.permission !== 'granted') return;
      // Two windows of the app show one notification.
      const shown = new api(title, { body, tag: incidentId });
      shown.onclick = () => {
        page.focus();
        onClick();
      };
    },
  };
}
