import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

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

/**
 * How to open the address as a window of its own in a Chromium-family browser. The profile is Upfront's: the person's
 * extensions do not read along, nothing is synchronised, the window ends when it is closed, and this browser finds no
 * host by name.
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
      '--no-pings',
      '--password-store=basic',
      '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ...(asRoot ? ['--no-sandbox', '--disable-gpu'] : []),
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
}

/** Opens the address in the installed Chromium, Chrome or Edge as a window, else in the default browser. */
export function openBrowser(address: string, dataDir: string): OpenedBrowser {
  const surroundings: Surroundings = {
    platform: process.platform,
    asRoot: process.platform === 'linux' && process.getuid?.() === 0,
  };
  const browser = findBrowser();
  if (browser === null) {
    const command = defaultBrowserCommand(address, surroundings);
    return { name: 'the default browser', ownWindow: false, ended: run(command) };
  }
  const profile = profileFolder(browser, dataDir, homedir());
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const command = windowCommand(browser, address, profile, surroundings);
  return { name: browser, ownWindow: true, ended: run(command) };
}

function run({ program, args }: Command): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
}
