import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search looks at; a test hands in another machine's. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** As they are named on a PATH; Debian and Ubuntu, Fedora, Arch and the vendors' own packages differ. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/** Where they are although no PATH names them: a desktop session's PATH often lacks /snap/bin. */
const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
];

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of an installed Chromium, Chrome or Edge, or null when there is none. UPFRONT_BROWSER (a path or a
 * command's name) overrides the search: when it names nothing that exists, the answer is null, never another one.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const chosen = machine.env.UPFRONT_BROWSER;
  const candidates = chosen
    ? [chosen, ...onPath(chosen, machine)]
    : [...commands.flatMap((command) => onPath(command, machine)), ...usualPlaces(machine)];
  return candidates.find(machine.exists) ?? null;
}

function onPath(command: string, { platform, env }: Machine): readonly string[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const file = platform === 'win32' ? `${command}.exe` : command;
  return folders.map((folder) => join(folder, file));
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return windowsPlaces.flatMap((place) => roots.map((root) => (root ? win32.join(root, place) : '')));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
    return macApps.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  return linuxPlaces;
}
