import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { keepPort, lastPort } from '../../../../main/hosts/loopback/last-port.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-port-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('is remembered beside the store, for its owner alone', () => {
  const folder = newFolder();
  expect(lastPort(folder)).toBe(0);
  keepPort(folder, 40_123);
  expect(lastPort(folder)).toBe(40_123);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'port')).mode & 0o777).toBe(0o600);
});

it.each(['', 'x', '-1', '80', '65536', '1e9', '40123.5', 'NaN'])('is any when its file says "%s"', (text) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'port'), text);
  expect(lastPort(folder)).toBe(0);
});

it('is any when it could not be kept', () => {
  const nowhere = join(newFolder(), 'not there');
  keepPort(nowhere, 40_123);
  expect(lastPort(nowhere)).toBe(0);
});
