import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const icons = resolve(import.meta.dirname, '..', '..', 'assets', 'icons');
const png = '\x89PNG\r\n\x1a\n';

/** Width and height in the header of a PNG file that begins at an offset. */
function sizeAt(bytes: Buffer, at: number): readonly number[] {
  expect(bytes.toString('latin1', at, at + png.length)).toBe(png);
  return [bytes.readUInt32BE(at + 16), bytes.readUInt32BE(at + 20)];
}

it.each([16, 32, 48, 64, 128, 256, 512, 1024])('Linux has the icon at %d pixels', (size) => {
  expect(sizeAt(readFileSync(join(icons, 'linux', `${size}x${size}.png`)), 0)).toEqual([size, size]);
  expect(readdirSync(join(icons, 'linux'))).toHaveLength(8);
});

/** The app itself, and a file of its own kind. */
const NAMES = ['upfront', 'incident'];

it.each(NAMES)('Windows has one file of %s with every size up to 256', (name) => {
  const ico = readFileSync(join(icons, `${name}.ico`));
  const count = ico.readUInt16LE(4);
  const sizes = Array.from({ length: count }, (_, index) =>
    sizeAt(ico, ico.readUInt32LE(6 + 16 * index + 12)),
  );
  expect(sizes.map(([width]) => width)).toEqual([16, 32, 48, 64, 128, 256]);
});

it.each(NAMES)('a Mac has one file of %s with its sizes up to 1024', (name) => {
  const icns = readFileSync(join(icons, `${name}.icns`));
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const sizes: number[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const [width = 0] = sizeAt(icns, at + 8);
    sizes.push(width);
  }
  expect(sizes).toEqual([128, 256, 512, 1024]);
});

it('.upfront files have an icon of their own, with the sign of the app in it', () => {
  const config = readFileSync(join(icons, '..', '..', 'electron-builder.yml'), 'utf8');
  const associations = config.slice(config.indexOf('\nfileAssociations:'), config.indexOf('\nwin:'));
  expect(/^ {4}icon: (\S+)$/m.exec(associations)?.[1]).toBe('incident');
  const sign = /<path d="M8\.5[^>]*>/.exec(readFileSync(join(icons, 'upfront.svg'), 'utf8'))?.[0] ?? 'none';
  expect(readFileSync(join(icons, 'incident.svg'), 'utf8')).toContain(sign);
});
