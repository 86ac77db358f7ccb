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

it('Windows has one file with every size up to 256', () => {
  const ico = readFileSync(join(icons, 'upfront.ico'));
  const count = ico.readUInt16LE(4);
  const sizes = Array.from({ length: count }, (_, index) =>
    sizeAt(ico, ico.readUInt32LE(6 + 16 * index + 12)),
  );
  expect(sizes.map(([width]) => width)).toEqual([16, 32, 48, 64, 128, 256]);
});

it('a Mac has one file with its sizes up to 1024', () => {
  const icns = readFileSync(join(icons, 'upfront.icns'));
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const sizes: number[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const [width = 0] = sizeAt(icns, at + 8);
    sizes.push(width);
  }
  expect(sizes).toEqual([128, 256, 512, 1024]);
});
