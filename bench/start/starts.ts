import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Milliseconds from the process's start until the first screen was there, and until an incident could be typed into.
 */
export interface Start {
  readonly first: number;
  readonly editable: number;
}

const double = resolve(import.meta.dirname, '..', '..', 'test', 'electron', 'double', 'register.mjs');
const now = (): number => performance.timeOrigin + performance.now();

/** Waits until a page of the browser has put its stamps into its title. */
async function stampsOf(debuggerOf: () => string, since: number): Promise<Start> {
  for (let tries = 0; tries < 600; tries++) {
    await setTimeout(50);
    const listed = await fetch(`${debuggerOf()}/json/list`)
      .then((answer) => answer.text())
      .catch(() => '');
    const [, first, editable] = listed.match(/stamped ([\d.]+) ([\d.]+)/) ?? [];
    if (editable !== undefined) return { first: Number(first) - since, editable: Number(editable) - since };
  }
  throw new Error('The page has put no stamp into its title.');
}

const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', done));

/** One start of a program that opens its own browser over a profile. */
export async function startInBrowser(
  args: readonly string[],
  profile: string,
  environment: NodeJS.ProcessEnv,
): Promise<Start> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const since = now();
  const child = spawn(process.execPath, args, { env: environment, stdio: 'ignore' });
  const over = ended(child);
  const address = () => `http://127.0.0.1:${readPort(portFile)}`;
  try {
    return await stampsOf(address, since);
  } finally {
    child.kill();
    await over;
  }
}

function readPort(file: string): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[0] ?? '0';
  } catch {
    return '0';
  }
}

/** One start of an Electron program over the double of Electron's module. */
export async function startOverDouble(main: string, args: readonly string[]): Promise<Start> {
  const since = now();
  const child = fork(main, args, {
    execArgv: ['--import', double],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const over = ended(child);
  const address = await new Promise<string>((settle) => {
    child.on('message', (told: { readonly kind: string; readonly debugger: string }) => {
      if (told.kind === 'ready') settle(told.debugger);
    });
  });
  try {
    return await stampsOf(() => address, since);
  } finally {
    child.send({ id: 1, code: '({ app }) => app.quit()', argument: null });
    await over;
  }
}
