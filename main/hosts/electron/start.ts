import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { composeLater, type LaterComposition } from '../compose-later.ts';
import { keepCompiled } from '../keep-compiled.ts';
import { lastPlace } from '../last-place.ts';
import { listPageFiles } from '../page-files.ts';
import { APP_ROOT } from '../places.ts';
import { incidentAddress, PAGE_ADDRESS } from './address.ts';
import { chooseFile, revealFile } from './files.ts';
import { handedFile } from './handed-file.ts';
import { answerCalls } from './ipc.ts';
import { confineSession } from './lock-down.ts';
import { keepMenus } from './menu-bar.ts';
import { notify } from './notify.ts';
import { takeIn } from './open-file.ts';
import { servePage } from './page-protocol.ts';
import { forgetRecentFiles, noteRecentFile } from './recent-files.ts';
import { bringForward, openWindow } from './window.ts';
import { themedBy } from './window-theme.ts';

/** What is open, and how to open more of it. */
interface Desk {
  readonly show: (file: string | null) => Promise<void>;
  /** Goes to an incident. */
  readonly open: (id: string) => Promise<void>;
}

/** Opens the app's one window; with a file, at the incident in it. */
export async function openApp(dataDir: string, file: string | null): Promise<void> {
  const early = collectOpenedFiles(file);
  keepCompiled(dataDir);
  const composition = composeLater(() => ({
    dataDir,
    exportDir: join(app.getPath('documents'), 'Upfront'),
    host: { name: 'electron', chooseFile, revealFile, notify },
  }));
  await app.whenReady();
  confineSession();
  servePage(listPageFiles(join(APP_ROOT, 'dist', 'renderer')));
  const idle = answerCalls(themedBy(composition.dispatch));
  closeLast(composition, idle);
  const desk = createDesk(composition, dataDir);
  keepMenus(composition.dispatch, (id) => void desk.open(id));
  forgetRecentFiles(composition.dispatch);
  app.on('second-instance', (_event, _argv, _folder, data) => {
    void desk.show(handedFile(data));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void desk.show(path);
  });
  app.on('activate', () => void desk.show(null));
  await desk.show(early());
}

/** Says what became of a file that was opened. */
async function tell(window: BrowserWindow, detail: string): Promise<void> {
  await dialog.showMessageBox(window, { type: 'info', message: 'This incident was here before', detail });
}

/** On a Mac, a file arrives as an event, which may come before the app is ready. */
function collectOpenedFiles(first: string | null): () => string | null {
  let file = first;
  app.once('open-file', (event, path) => {
    event.preventDefault();
    file = path;
  });
  return () => file;
}

function createDesk({ dispatch }: LaterComposition, dataDir: string): Desk {
  let window: BrowserWindow | null = null;
  /** The window at an address; without one, as it is, or where it was left when it is not open. */
  const showAt = async (address: string | null): Promise<void> => {
    if (window === null) {
      window = await openWindow(address ?? `${PAGE_ADDRESS}${lastPlace(dataDir) ?? ''}`, dataDir);
      window.once('closed', () => {
        window = null;
      });
    } else {
      bringForward(window);
      if (address !== null) await window.loadURL(address);
    }
  };
  return {
    open: (id) => showAt(incidentAddress(id)),
    async show(file) {
      const taken = file === null ? null : await takeIn(file, dispatch);
      if (file !== null && taken?.ok) void noteRecentFile(file, dispatch);
      await showAt(taken?.ok ? incidentAddress(taken.value.id) : null);
      if (taken?.ok === false) dialog.showErrorBox('This file was not opened', taken.error.message);
      else if (taken?.value.notice && window) await tell(window, taken.value.notice);
    },
  };
}

/** The page's last save is on its way when its window closes: the store closes after it. */
function closeLast(composition: LaterComposition, idle: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void idle().then(async () => {
      await composition.close();
      closed = true;
      app.quit();
    });
  });
}
