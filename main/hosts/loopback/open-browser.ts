import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { V8_FLAGS } from '../v8-flags.ts';
import { findBrowser } from './find-browser.ts';
import { keepNoPasswords } from './keep-no-passwords.ts';

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

interface Surroundings {
  readonly platform: NodeJS.Platform;
  /** True on Linux as root, where Chromium's sandbox refuses to start. */
  readonly asRoot: boolean;
}

/** A name that cannot be put into a question to a name server: a label holds 63 octets (RFC 1035, 2.3.4). */
const NO_NAME = `no${'-way-out'.repeat(8)}`;

/** What Chromium brings along and our window does without. */
const NOT_OURS = [
  'Translate',
  'MediaRouter',
  'OptimizationHints',
  'AutofillServerCommunication',
  'NetworkTimeServiceQuerying',
  // It reads scripts beside the page's own thread, and there never takes a module from the code that V8 kept of it, but
  // parses and compiles it anew at each start (seen in traces of Chromium 156).
  'BackgroundResourceFetch',
];

/**
 * How to open the address as a window of its own in a Chromium-family browser. The profile is Upfront's: the person's
 * extensions do not read along, nothing is synchronised, the window ends when it is closed, and this browser reaches
 * nothing but this machine.
 */
export function windowCommand(
  browser: string,
  address: string,
  profile: string,
  { asRoot }: Surroundings,
): Command {
  return {
    program: browser,
    args: [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--window-size=1360,880',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-extensions',
      '--disable-breakpad',
      '--metrics-recording-only',
      // Our page takes no part in its opener's group (Cross-Origin-Opener-Policy). Unless told to draw
      // all windows in one process, Chromium throws away the one that it has begun for the page and
      // starts another, with one more in reserve.
      '--renderer-process-limit=1',
      `--js-flags=${V8_FLAGS}`,
      '--no-pings',
      '--password-store=basic',
      `--disable-features=${NOT_OURS.join(',')}`,
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      // Chromium's own services try to reach their maker whatever the switches say. What is not of this machine goes to
      // a proxy, and this one cannot even be asked for: no socket is opened, no name server is asked.
      `--proxy-server=http://${NO_NAME}`,
      // "test-type" keeps away the bar about the missing sandbox, which would cover the app.
      ...(asRoot ? ['--no-sandbox', '--disable-gpu', '--test-type'] : []),
    ],
  };
}

/** How to open the address in whatever browser the person has chosen for their system. */
export function defaultBrowserCommand(address: string, { platform }: Surroundings): Command {
  if (platform === 'darwin') return { program: 'open', args: [address] };
  // Not "start": it is a word of cmd.exe, which reads & and % in an address as its own.
  if (platform === 'win32') return { program: 'rundll32', args: ['url.dll,FileProtocolHandler', address] };
  return { program: 'xdg-open', args: [address] };
}

/** Snap's Chromium may not write into hidden folders, where the data of a desktop app lies. */
export function profileFolder(browser: string, dataDir: string, home: string): string {
  return browser.startsWith('/snap/')
    ? join(home, 'snap', 'chromium', 'common', 'upfront')
    : join(dataDir, 'browser');
}

export interface OpenedBrowser {
  /** In words, for the line that says what happened. */
  readonly name: string;
  /** True for a window of our own, whose process ends with it; else the process ends at once and means nothing. */
  readonly ownWindow: boolean;
  /** Settles when the process has ended: its exit code, null when it did not start or was killed. */
  readonly ended: Promise<number | null>;
  /** Asks a window of our own to close, as the session's end would; leaves every other browser alone. */
  readonly close: () => void;
}

/** Opens the address in the installed Chromium, Chrome or Edge as a window, else in the default browser. */
export function openBrowser(address: string, dataDir: string): OpenedBrowser {
  const surroundings: Surroundings = {
    platform: process.platform,
    asRoot: process.platform === 'linux' && process.getuid?.() === 0,
  };
  const browser = findBrowser();
  if (browser === null) {
    const { ended } = run(defaultBrowserCommand(address, surroundings));
    return { name: 'the default browser', ownWindow: false, ended, close: () => {} };
  }
  const profile = makeProfile(profileFolder(browser, dataDir, homedir()));
  const { ended, close } = run(windowCommand(browser, address, profile, surroundings));
  return { name: browser, ownWindow: true, ended, close };
}

/**
 * A data folder that can only be read is no reason not to open: the profile is
 * then forgotten with the system's next start.
 */
function makeProfile(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    keepNoPasswords(folder);
    return folder;
  } catch {
    const forgotten = mkdtempSync(join(tmpdir(), 'upfront-browser-'));
    keepNoPasswords(forgotten);
    return forgotten;
  }
}

function run({ program, args }: Command): Pick<OpenedBrowser, 'ended' | 'close'> {
  const child = spawn(program, args, { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
  // The server alone keeps the program running.
  child.unref();
  return { ended, close: () => void child.kill() };
}
