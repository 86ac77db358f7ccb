import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ApiError } from '../../../../shared/api/result.ts';
import { composeLater, type LaterComposition } from '../../compose-later.ts';
import { hasDisplay } from '../../display.ts';
import { keepCompiled } from '../../keep-compiled.ts';
import { hostInBrowser, pageMissing } from '../../loopback/host.ts';
import { APP_ROOT } from '../../places.ts';
import { revealFile } from '../../reveal-file.ts';
import { type Command, type ExitCode, textOf, type Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import { findElectron } from '../find-electron.ts';
import type { Terminal } from '../terminal.ts';

/** Opens the app in a window of its own, or in a browser. */
export const open: Command = {
  name: 'open',
  arguments: '',
  summary: 'Open Upfront',
  notes: ['Without --host: in a window of its own where Electron is installed, else in the browser.'],
  options: {
    host: { type: 'string', value: '<electron|browser>', help: 'where to open it' },
    'no-browser': {
      type: 'boolean',
      help: 'serve it to a browser and print the address instead of opening it',
    },
  },
  run: openApp,
};

async function openApp(values: Values, _words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const host = textOf(values, 'host');
  if (host !== null && host !== 'electron' && host !== 'browser') {
    terminal.complain(`There is no host "${host}": use --host electron or --host browser.`);
    return 2;
  }
  const missing = pageMissing();
  if (missing !== null) {
    terminal.complain(missing);
    return 2;
  }
  const dataDir = dataDirOf(values);
  const electron = host === 'browser' || values['no-browser'] === true ? null : findElectron();
  if (electron !== null) return openElectron(electron, dataDir, terminal);
  if (host === 'electron') {
    terminal.complain('Electron is not installed here: run "npm start" once, or use --host browser.');
    return 2;
  }
  return openInBrowser(dataDir, values['no-browser'] !== true, terminal);
}

/** Chromium's sandbox refuses to run as root. */
async function openElectron(program: string, dataDir: string, terminal: Terminal): Promise<ExitCode> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const args = [APP_ROOT, ...(asRoot ? ['--no-sandbox'] : []), '--data-dir', dataDir];
  try {
    const [code] = await once(spawn(program, args, { stdio: 'inherit' }), 'exit');
    return code === 0 ? 0 : 2;
  } catch (error) {
    terminal.complain(`${program} did not start (${(error as Error).message}): use --host browser.`);
    return 2;
  }
}

async function openInBrowser(dataDir: string, wanted: boolean, terminal: Terminal): Promise<ExitCode> {
  if (wanted && !hasDisplay()) terminal.print('There is no display here: no browser was opened.');
  keepCompiled(dataDir);
  let app: LaterComposition | null = null;
  const later = (): LaterComposition => {
    app ??= composeLater(() => ({ dataDir, host: { name: 'browser', chooseFile: null, revealFile } }));
    return app;
  };
  const served = await hostInBrowser({
    dispatch: (name, argument) => later().dispatch(name, argument),
    ready: async () => isOurs((await later().composition()).startProblem(), dataDir, terminal),
    dataDir,
    browser: wanted && hasDisplay(),
    say: terminal.print,
    interrupted: interrupted(),
  });
  await later().close();
  return served ? 0 : 2;
}

/** Complains of the store's problem; false where another process has it. */
function isOurs(problem: ApiError | null, dataDir: string, terminal: Terminal): boolean {
  if (problem?.code === 'store-in-use') {
    terminal.complain(
      `${problem.message} Where its window is lost, end it with Ctrl+C in its terminal and start again: nothing is lost. (data folder: ${dataDir})`,
    );
    return false;
  }
  // Everything else the page itself can show, with what to do.
  if (problem !== null) terminal.complain(problem.message);
  return true;
}

/** The first Ctrl+C, or the session's end, closes in order; a second one ends at once. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
