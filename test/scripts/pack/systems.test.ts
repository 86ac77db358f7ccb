import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { binaryKind } from '../../../scripts/pack/binary-kind.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');

it.each([
  ['linux-x64', 'ELF x64'],
  ['win32-x64', 'PE x64'],
  ['darwin-x64', 'Mach-O x64'],
  ['darwin-arm64', 'Mach-O arm64'],
])('the native library of %s is there to be packed', (name, kind) => {
  const prebuilds = join(root, 'node_modules', 'better-sqlite3-multiple-ciphers', 'prebuilds');
  expect(binaryKind(readFileSync(join(prebuilds, `${name}.node`)))).toBe(kind);
});

it('a release for macOS is made for both kinds of Mac, whichever it is made on', () => {
  const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const mac = config.slice(config.indexOf('\nmac:'), config.indexOf('\nlinux:'));
  const targets = [...mac.matchAll(/target: (\w+), arch: \[([^\]]+)\]/g)].map(([, name, arch]) => [
    name,
    arch,
  ]);
  expect(targets).toEqual([
    ['dmg', 'x64, arm64'],
    ['zip', 'x64, arm64'],
  ]);
});
