import { BrowserWindow, Notification } from 'electron';
import type { Notice } from '../../app/ports.ts';
import { promisesAddress } from './address.ts';
import { bringForward } from './window.ts';

/** Held until they are gone: Electron forgets the click of a notification nobody holds. */
const shown = new Set<Notification>();

/** Shows a notification of the system; a click brings the window forward, at the incident's promises. */
export function notify({ incidentId, title, body }: Notice): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  shown.add(notification);
  notification.on('close', () => shown.delete(notification));
  notification.on('click', () => {
    shown.delete(notification);
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return;
    bringForward(window);
    const address = promisesAddress(incidentId);
    void window.loadURL(address);
  });
  notification.show();
}
