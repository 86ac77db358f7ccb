import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { findBrowser, type Machine } from '../../../../main/hosts/loopback/find-browser.ts';

const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const machines: readonly { name: string; platform: Machine['platform']; env: Machine['env']; has: string }[] =
  [
    { name: 'Debian', platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' }, has: '/usr/bin/chromium' },
    {
      name: 'a folder of its own on the PATH',
      platform: 'linux',
      env: { PATH: '/x' },
      has: '/x/google-chrome',
    },
    { name: 'a snap outside the PATH', platform: 'linux', env: { PATH: '' }, has: '/snap/bin/chromium' },
    { name: 'macOS', platform: 'darwin', env: { HOME: '/Users/a' }, has: chrome },
    {
      name: "macOS, the person's own folder",
      platform: 'darwin',
      env: { HOME: '/Users/a' },
      has: `/Users/a${chrome}`,
    },
    {
      name: 'Windows with Edge only',
      platform: 'win32',
      env: { Path: 'C:\\Windows', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      has: edge,
    },
  ];

it.each(machines)('finds the browser on $name', ({ platform, env, has }) => {
  expect(findBrowser({ platform, env, exists: (path) => path === has })).toBe(has);
});

it('answers null when no browser is installed', () => {
  expect(findBrowser({ platform: 'linux', env: { PATH: '/usr/bin' }, exists: () => false })).toBeNull();
});

it('takes the one UPFRONT_BROWSER names, by path or by command, and no other', () => {
  const installed = new Set(['/usr/bin/chromium', '/usr/bin/thorium']);
  const find = (chosen: string) =>
    findBrowser({
      platform: 'linux',
      env: { PATH: '/usr/bin', UPFRONT_BROWSER: chosen },
      exists: (path) => installed.has(path),
    });
  expect(find('/usr/bin/thorium')).toBe('/usr/bin/thorium');
  expect(find('thorium')).toBe('/usr/bin/thorium');
  expect(find('/gone/chrome')).toBeNull();
});

it('looks at the real disk by default', () => {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-browser-'));
  const browser = join(folder, 'chromium');
  writeFileSync(browser, '');
  vi.stubEnv('UPFRONT_BROWSER', browser);
  expect(findBrowser()).toBe(browser);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
