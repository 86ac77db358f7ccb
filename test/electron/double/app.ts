import { resolve } from 'node:path';
import { appEvents } from './app-events.ts';
import { closeWindows } from './browser-window.ts';
import { debuggingAddress, startChromium, stopChromium, switches } from './chromium.ts';
import { ask } from './events.ts';
import { takeLock } from './instance-lock.ts';
import { routeRequests } from './protocol.ts';
import { tell } from './tell.ts';

const paths: Record<string, string> = { documents: process.env.UPFRONT_TEST_DOCUMENTS ?? '/nowhere' };
const root = resolve(import.meta.dirname, '..', '..', '..');

// As Electron starts a program in a checkout: with the program's folder among the arguments.
process.argv = ['electron', root, ...process.argv.slice(2)];

/** Electron's own switch for it; the Chromium of a test may have to do without. */
let sandboxed = false;

let ready: Promise<void> | null = null;

async function makeReady(): Promise<void> {
  await routeRequests(await startChromium());
  tell({ kind: 'ready', debugger: debuggingAddress() });
  appEvents.emit('ready');
}

async function end(code: number): Promise<never> {
  await stopChromium();
  process.exit(code);
}

async function quit(): Promise<void> {
  if (ask(appEvents, 'before-quit')) return;
  if (!(await closeWindows())) return;
  if (ask(appEvents, 'will-quit')) return;
  appEvents.emit('quit');
  await end(0);
}

export const app = Object.assign(appEvents, {
  isPackaged: false,
  name: 'Electron',
  getAppPath: () => root,
  setName: (name: string) => {
    app.name = name;
  },
  setPath: (name: string, path: string) => {
    paths[name] = path;
  },
  appUserModelId: '',
  setAppUserModelId: (id: string) => {
    app.appUserModelId = id;
  },
  /** No desktop keeps a list for the double; a test replaces both, as it would natively. */
  addRecentDocument: (_path: string): void => {},
  clearRecentDocuments: (): void => {},
  getPath: (name: string): string => {
    const path = paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  },
  commandLine: {
    appendSwitch: (name: string, value?: string) =>
      void switches.push(value === undefined ? `--${name}` : `--${name}=${value}`),
    hasSwitch: (name: string) =>
      (name === 'enable-sandbox' && sandboxed) || switches.some((each) => each.split('=')[0] === `--${name}`),
  },
  requestSingleInstanceLock: (data: unknown): boolean =>
    takeLock(app.getPath('userData'), data, (other) =>
      appEvents.emit('second-instance', {}, [], process.cwd(), other),
    ),
  enableSandbox: () => {
    if (ready !== null) throw new Error('app.enableSandbox() can only be called before app is ready');
    sandboxed = true;
  },
  whenReady: (): Promise<void> => {
    ready ??= makeReady();
    return ready;
  },
  quit: () => void setImmediate(() => void quit()),
  exit: (code = 0) => void end(code),
});
