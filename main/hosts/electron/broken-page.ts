import { type BrowserWindow, dialog } from 'electron';
import { worthReloading } from '../../../shared/core/crash-guard.ts';
import { SAFE_ADDRESS } from './address.ts';

/**
 * What was shown as saved is in the store, so the page can simply come again; the third time within a minute in safe
 * mode, and when that breaks too, not at all.
 */
export function reloadAfterCrash(window: BrowserWindow): void {
  let crashes: readonly number[] = [];
  let safe = false;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    crashes = [...crashes, performance.now()];
    if (worthReloading(crashes)) return window.webContents.reload();
    if (!safe) {
      [safe, crashes] = [true, []];
      return void window.loadURL(SAFE_ADDRESS);
    }
    dialog.showErrorBox(
      'Upfront cannot show its window',
      'It ended by itself again and again. What was shown as saved is kept. Start Upfront again.',
    );
    window.destroy();
  });
}

/** A page that does not answer may be at work: the person decides whether to wait. It may answer before they do. */
export function askWhenHung(window: BrowserWindow): void {
  let question: AbortController | null = null;
  const ask = async (): Promise<void> => {
    if (question) return;
    question = new AbortController();
    const { signal } = question;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'Upfront does not answer.',
      detail: 'What was shown as saved is kept. Opened again, the window shows the same place.',
      buttons: ['Wait', 'Open Again'],
      defaultId: 0,
      cancelId: 0,
      signal,
    });
    question = null;
    // The end of the page is noticed, and it comes again.
    if (response === 1 && !signal.aborted) window.webContents.forcefullyCrashRenderer();
  };
  window.on('unresponsive', () => void ask());
  window.on('responsive', () => question?.abort());
}
