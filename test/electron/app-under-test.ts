import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { _electron, chromium, type Page } from 'playwright';
import { findElectron } from '../../main/hosts/cli/find-electron.ts';
import type { Question, Told } from './double/tell.ts';

const checkout = resolve(import.meta.dirname, '..', '..');

/** What a function run in the main process gets: the module "electron". */
export type Module = typeof import('electron');

/** The app in its Electron host: natively where Electron's program is here, over the double everywhere else. */
export interface AppUnderTest {
  readonly page: Page;
  /** Runs a function in the main process. It is sent as text: it knows its arguments and nothing else. */
  readonly evaluate: <R, A>(run: (electron: Module, argument: A) => R, argument: A) => Promise<Awaited<R>>;
  /** Starts the program a second time with more arguments; answers its exit code. */
  readonly startAgain: (...args: readonly string[]) => Promise<number | null>;
  /** Settles when the program has ended: its exit code. */
  readonly ended: Promise<number | null>;
  readonly close: () => Promise<void>;
}

interface Start {
  readonly dataDir: string;
  /** The person's folder for documents; natively the system's own. */
  readonly documents?: string;
  readonly args?: readonly string[];
  /** The folder of the app, if not this checkout: a packed one. */
  readonly root?: string;
}

export const isNative = findElectron() !== null;

export async function startApp(start: Start): Promise<AppUnderTest> {
  if (!existsSync(join(start.root ?? checkout, 'dist', 'main', 'electron.js'))) {
    throw new Error('The app is not built: run "npm run build" first.');
  }
  const program = findElectron();
  return program === null ? startDouble(start) : startNative(program, start);
}

function wordsOf({ dataDir, args = [] }: Start): readonly string[] {
  return ['--data-dir', dataDir, ...args];
}

async function startNative(program: string, start: Start): Promise<AppUnderTest> {
  const words = (more: readonly string[]) => [
    start.root ?? checkout,
    '--no-sandbox',
    ...wordsOf(start),
    ...more,
  ];
  const app = await _electron.launch({ executablePath: program, args: words([]) });
  const evaluate = app.evaluate.bind(app) as unknown as AppUnderTest['evaluate'];
  return {
    page: await app.firstWindow(),
    evaluate,
    startAgain: (...args) => exitOf(fork(program, [], { execPath: program, execArgv: [...words(args)] })),
    ended: exitOf(app.process()),
    close: () => app.close(),
  };
}

function forkDouble(start: Start, ...more: readonly string[]): ChildProcess {
  const { documents = tmpdir(), root = checkout } = start;
  const hook = join(import.meta.dirname, 'double', 'register.mjs');
  return fork(join(root, 'dist', 'main', 'electron.js'), [...wordsOf(start), ...more], {
    execArgv: ['--import', hook],
    env: { ...process.env, UPFRONT_TEST_DOCUMENTS: documents },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function startDouble(start: Start): Promise<AppUnderTest> {
  const child = forkDouble(start);
  const ended = exitOf(child);
  const address = await Promise.race([
    told(child, 'ready'),
    ended.then((code) => Promise.reject(new Error(`The app ended with code ${code} before it was ready.`))),
  ]);
  const browser = await chromium.connectOverCDP(address.debugger);
  return {
    page: await windowOf(() => browser.contexts().flatMap((context) => context.pages())),
    evaluate: askIn(child, ended),
    startAgain: (...args) => exitOf(forkDouble(start, ...args)),
    ended,
    async close() {
      const quit = askIn(child, ended)(({ app }) => app.quit(), null);
      // The answer may not make it out of a program that ends.
      await Promise.allSettled([quit, ended]);
    },
  };
}

/** Runs the program as the command line it is, too; answers its exit code and all it said. */
export async function runProgram(...args: readonly string[]) {
  const program = findElectron();
  const hook = join(import.meta.dirname, 'double', 'register.mjs');
  const main = join(checkout, 'dist', 'main', 'electron.js');
  const child =
    program === null
      ? spawn(process.execPath, ['--import', hook, main, ...args])
      : spawn(program, [checkout, '--no-sandbox', ...args]);
  const [said, code] = await Promise.all([text(child.stdout), exitOf(child)]);
  return { code, said };
}

/** The app's first window, once its page is there. */
async function windowOf(pages: () => readonly Page[]): Promise<Page> {
  for (;;) {
    const page = pages().find((each) => each.url() !== 'about:blank');
    if (page) {
      await page.waitForLoadState();
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

function told<K extends Told['kind']>(
  child: ChildProcess,
  kind: K,
  fits: (message: Extract<Told, { kind: K }>) => boolean = () => true,
): Promise<Extract<Told, { kind: K }>> {
  return new Promise((resolve) => {
    const listen = (message: Told): void => {
      if (message.kind !== kind || !fits(message as Extract<Told, { kind: K }>)) return;
      child.off('message', listen);
      resolve(message as Extract<Told, { kind: K }>);
    };
    child.on('message', listen);
  });
}

let questions = 0;

/** Asks the double's main process; settles with its answer, or rejects when the process ends first. */
function askIn(child: ChildProcess, ended: Promise<unknown>): AppUnderTest['evaluate'] {
  const over = ended.then(() => Promise.reject(new Error('The app has ended.')));
  over.catch(() => {});
  return async (run, argument) => {
    if (!child.connected) return over;
    questions += 1;
    const question: Question = { id: questions, code: run.toString(), argument };
    const answer = told(child, 'answer', ({ id }) => id === question.id);
    child.send(question);
    const { value, error } = await Promise.race([answer, over]);
    if (error !== undefined) throw new Error(error);
    return value as never;
  };
}
