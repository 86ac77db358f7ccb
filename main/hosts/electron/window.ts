import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow, dialog, screen } from 'electron';
import { askWhenHung, reloadAfterCrash } from './broken-page.ts';
import { clampWindow, keptZoom, SMALLEST } from './window-state.ts';

/** Opens the app's window at an address of its page, where and as large as it was last time. */
export async function openWindow(address: string, dataDir: string): Promise<BrowserWindow> {
  const stateFile = join(dataDir, 'window.json');
  const kept = readJson(stateFile);
  const { maximized, ...place } = clampWindow(kept, workAreas());
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Upfront',
    show: false,
    // Written out although most are Electron's defaults: an auditor, and a later Electron, find them here.
    webPreferences: {
      // Beside the built main program.
      preload: join(import.meta.dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The middle button opens no window.
      disableBlinkFeatures: 'Auxclick',
      // Chromium's checker would fetch its dictionaries from the network.
      spellcheck: false,
      zoomFactor: keptZoom(kept),
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => keepState(stateFile, window));
  askBeforeLosing(window);
  reloadAfterCrash(window);
  askWhenHung(window);
  await window.loadURL(address);
  return window;
}

/** Brings a window to the front, out of the dock or taskbar. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function workAreas() {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A place that cannot be kept is no reason to keep the window from closing. */
function keepState(path: string, window: BrowserWindow): void {
  const zoom = window.webContents.getZoomFactor();
  const state = { ...window.getNormalBounds(), maximized: window.isMaximized(), zoom };
  try {
    writeFileSync(path, JSON.stringify(state), { mode: 0o600 });
  } catch {}
}

/** The page asks to stay while something could not be saved; Electron would stay without a word. */
function askBeforeLosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'Some of what you typed is not saved.',
      detail: 'If you close the window now, it is lost.',
      buttons: ['Keep Open', 'Close Anyway'],
      defaultId: 0,
      cancelId: 0,
    });
    if (answer === 1) event.preventDefault();
  });
}
