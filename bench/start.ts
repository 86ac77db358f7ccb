import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../main/hosts/loopback/find-browser.ts';
import { windowCommand } from '../main/hosts/loopback/open-browser.ts';
import { interleaveTold, printMeasure } from './measure.ts';
import { copyApp, fillStore } from './start/app-copy.ts';
import { type Start, startInBrowser, startOverDouble } from './start/starts.ts';

const startFolder = resolve(import.meta.dirname, 'start');
const ROUNDS = 15;
const GOAL = 1.15;

/** The installed browser without a head, so that it starts alike on every machine. */
function headlessBrowser(folder: string): string {
  const wrapper = join(folder, 'browser');
  writeFileSync(wrapper, `#!/bin/sh\nexec "${findBrowser()}" --headless --remote-debugging-port=0 "$@"\n`);
  chmodSync(wrapper, 0o755);
  return wrapper;
}

/** The arguments of the bare page's server: the same browser, opened in the same way. */
function bareCommand(browser: string, profile: string): readonly string[] {
  const { program, args } = windowCommand(browser, 'ADDRESS', profile, {
    platform: process.platform,
    asRoot: process.getuid?.() === 0,
  });
  return [join(startFolder, 'bare-loopback.mjs'), program, JSON.stringify(args)];
}

function print(host: string, app: readonly Start[], bare: readonly Start[]): void {
  const median = (starts: readonly Start[], of: keyof Start) =>
    starts.map((start) => start[of]).toSorted((a, b) => a - b)[starts.length >> 1] ?? Number.NaN;
  printMeasure(`from the start of the process to an incident that can be typed into (${host})`, {
    upfrontMs: median(app, 'editable'),
    bareMs: median(bare, 'editable'),
    timesBare: median(app, 'editable') / median(bare, 'editable'),
    goalTimesBare: GOAL,
    firstScreenMs: median(app, 'first'),
    firstScreenTimesBare: median(app, 'first') / median(bare, 'first'),
    starts: app.length,
  });
}

/**
 * Cold starts of the built app over a store with an incident: process, first screen, the incident opened, its first
 * field there; against a static page with a text area in the same browser, in turn.
 */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-bench-'));
  const [copy, data, electronData, bare] = ['app', 'data', 'electron', 'bare'].map((name) =>
    join(folder, name),
  );
  if (!copy || !data || !electronData || !bare) return;
  copyApp(copy);
  fillStore(data);
  fillStore(electronData);
  mkdirSync(bare);
  const browser = headlessBrowser(folder);
  const environment = { ...process.env, UPFRONT_BROWSER: browser, DISPLAY: ':none' };
  const cli = [join(copy, 'dist/main/cli.js'), 'open', '--host', 'browser', '--data-dir', data];
  const bareProgram = join(startFolder, 'bare-electron.mjs');
  const program = join(copy, 'dist/main/electron.js');
  const told = await interleaveTold<'loopback' | 'bareLoopback' | 'electron' | 'bareElectron', Start>(
    {
      loopback: () => startInBrowser(cli, join(data, 'browser'), environment),
      bareLoopback: () => startInBrowser(bareCommand(browser, bare), bare, environment),
      electron: () => startOverDouble(program, ['--data-dir', electronData]),
      bareElectron: () => startOverDouble(bareProgram, []),
    },
    ROUNDS,
    1,
  );
  rmSync(folder, { recursive: true, maxRetries: 5 });
  print('loopback host', told.loopback, told.bareLoopback);
  print('Electron host, over its double', told.electron, told.bareElectron);
}
