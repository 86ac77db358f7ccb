import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keepPlace } from '../main/hosts/last-place.ts';
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

type Told = Readonly<Record<'left' | 'list' | 'bare', readonly Start[]>>;

const median = (starts: readonly Start[], of: keyof Start): number =>
  starts.map((start) => start[of]).toSorted((a, b) => a - b)[starts.length >> 1] ?? Number.NaN;

function print(host: string, { left, list, bare }: Told): void {
  const bareMs = median(bare, 'editable');
  const figures = (starts: readonly Start[]) => ({
    upfrontMs: median(starts, 'editable'),
    bareMs,
    timesBare: median(starts, 'editable') / bareMs,
    goalTimesBare: GOAL,
    starts: starts.length,
  });
  const measure = `from the start of the process to an incident that can be typed into (${host})`;
  printMeasure(`${measure}, the one that was left open`, figures(left));
  printMeasure(`${measure}, chosen from the list in the moment it is there`, {
    ...figures(list),
    firstScreenMs: median(list, 'first'),
    firstScreenTimesBare: median(list, 'first') / median(bare, 'first'),
  });
}

/** A folder with the app, two stores and room for a browser; the start from the list has no place to go on at. */
interface Stage {
  readonly folder: string;
  readonly app: string;
  readonly left: string;
  readonly list: string;
  readonly bare: string;
}

async function onStage(run: (stage: Stage) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-bench-'));
  const inside = (name: string) => join(folder, name);
  const stage = {
    folder,
    app: inside('app'),
    left: inside('left'),
    list: inside('list'),
    bare: inside('bare'),
  };
  copyApp(stage.app);
  fillStore(stage.left);
  fillStore(stage.list);
  mkdirSync(stage.bare);
  await run(stage);
  rmSync(folder, { recursive: true, maxRetries: 5 });
}

function atList(dataDir: string): string {
  keepPlace(dataDir, null);
  return dataDir;
}

/**
 * Cold starts of the built app over a store with an incident, until its first field is there: as it was left open, and
 * with the list first and the incident chosen there; against a static page with
 * a text area in the same browser, in turn.
 */
export function benchStart(): Promise<void> {
  return onStage(async ({ folder, app, left, list, bare }) => {
    const browser = headlessBrowser(folder);
    const environment = { ...process.env, UPFRONT_BROWSER: browser, DISPLAY: ':none' };
    const open = (dataDir: string) => {
      const args = [join(app, 'dist/main/cli.js'), 'open', '--host', 'browser', '--data-dir', dataDir];
      return startInBrowser(args, join(dataDir, 'browser'), environment);
    };
    const told = await interleaveTold<keyof Told, Start>(
      {
        left: () => open(left),
        list: () => open(atList(list)),
        bare: () => startInBrowser(bareCommand(browser, bare), bare, environment),
      },
      ROUNDS,
      1,
    );
    print('loopback host', told);
  });
}

/** The same for the Electron program over the double of Electron. */
export function benchStartElectron(): Promise<void> {
  return onStage(async ({ app, left, list }) => {
    const program = join(app, 'dist/main/electron.js');
    const told = await interleaveTold<keyof Told, Start>(
      {
        left: () => startOverDouble(program, ['--data-dir', left]),
        list: () => startOverDouble(program, ['--data-dir', atList(list)]),
        bare: () => startOverDouble(join(startFolder, 'bare-electron.mjs'), []),
      },
      ROUNDS,
      1,
    );
    print('Electron host, over its double', told);
  });
}
