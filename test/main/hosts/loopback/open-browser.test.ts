import { describe, expect, it } from 'vitest';
import {
  defaultBrowserCommand,
  profileFolder,
  windowCommand,
} from '../../../../main/hosts/loopback/open-browser.ts';

const address = 'http://127.0.0.1:4321/#code=abc';
const person = { platform: 'linux', asRoot: false } as const;

describe('a window of our own', () => {
  const command = windowCommand('/usr/bin/chromium', address, '/data/browser', person);

  it('shows the app without tabs, in a profile of its own', () => {
    expect(command.program).toBe('/usr/bin/chromium');
    expect(command.args).toContain(`--app=${address}`);
    expect(command.args).toContain('--user-data-dir=/data/browser');
  });

  it('keeps the browser off the network and its extensions off the page', () => {
    expect(command.args).toEqual(
      expect.arrayContaining([
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-extensions',
      ]),
    );
    const [, proxy = ''] = /--proxy-server=http:\/\/([a-z-]+)/.exec(command.args.join(' ')) ?? [];
    expect(proxy.length).toBeGreaterThan(63);
  });

  it('begins the page in the process that then shows it', () => {
    expect(command.args).toContain('--renderer-process-limit=1');
  });

  it('takes the scripts of the page from what V8 has kept of them', () => {
    const off = command.args.filter((arg) => arg.startsWith('--disable-features='));
    expect(off).toHaveLength(1);
    expect(off[0]?.split(/[=,]/)).toContain('BackgroundResourceFetch');
  });

  it('gives the page room for new objects, so that no start stops to sweep it', () => {
    expect(command.args).toContain('--js-flags=--min-semi-space-size=4');
  });

  it('keeps the sandbox on, except as root, where Chromium does not start with it', () => {
    const root = windowCommand('/usr/bin/chromium', address, '/p', { ...person, asRoot: true });
    expect(command.args).not.toContain('--no-sandbox');
    expect(root.args).toContain('--no-sandbox');
  });
});

it.each([
  ['linux', { program: 'xdg-open', args: [address] }],
  ['darwin', { program: 'open', args: [address] }],
  ['win32', { program: 'rundll32', args: ['url.dll,FileProtocolHandler', address] }],
] as const)('falls back to the default browser on %s', (platform, command) => {
  expect(defaultBrowserCommand(address, { platform, asRoot: false })).toEqual(command);
});

it("keeps snap's Chromium out of hidden folders, where it may not write", () => {
  expect(profileFolder('/snap/bin/chromium', '/home/a/.local/share/upfront', '/home/a')).toBe(
    '/home/a/snap/chromium/common/upfront',
  );
  expect(profileFolder('/usr/bin/chromium', '/data', '/home/a')).toBe('/data/browser');
});
