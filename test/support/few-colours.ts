import { deflateSync, inflateSync } from 'node:zlib';
import { unfilter } from '../../main/import/picture/unfilter.ts';
import { pngOf } from './png.ts';

/** The most that a palette of a PNG file holds. */
const MOST = 256;

/** A colour as 0xRRGGBB. */
type Colour = number;

/** The furthest that red, green or blue of two colours are apart, 0 to 255. */
function distance(a: Colour, b: Colour): number {
  return Math.max(...[16, 8, 0].map((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255))));
}

/** The most usual colours, which are kept as they are: areas and shadows, where a step would show. */
const KEPT = 192;

/** Of colours with the most usual first, those kept, and the fewest found so that each has one within a distance. */
function cover(colours: readonly Colour[], within: number): readonly Colour[] {
  const chosen = colours.slice(0, KEPT);
  for (const colour of colours) {
    if (!chosen.some((each) => distance(each, colour) <= within)) chosen.push(colour);
    if (chosen.length > MOST) break;
  }
  return chosen;
}

/** A palette from which no pixel is further away than need be. */
function paletteOf(pixels: readonly Colour[]): readonly Colour[] {
  const counts = new Map<Colour, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const usual = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  for (let within = 0; ; within += 1) {
    const chosen = cover(usual, within);
    if (chosen.length <= MOST) return chosen;
  }
}

/**
 * A picture of the screen in at most 256 colours, which makes a third of its bytes. The same pixels make the same file.
 * @param png eight bits a sample, RGB, not interlaced: as Chromium writes what it shows
 */
export function inFewColours(png: Buffer): Buffer {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png.readUInt16BE(24) !== 0x0802)
    throw new Error('A picture of the screen is expected in RGB of eight bits.');
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const bytes = unfilter(inflateSync(Buffer.concat(packed)), width * 3, 3);
  if (!bytes)
    throw new Error('A row of the picture is written in a way that the specification does not have.');
  const pixels = Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * 3, 3));
  const palette = paletteOf(pixels);
  const nearest = new Map<Colour, number>();
  for (const pixel of new Set(pixels)) {
    const distances = palette.map((each) => distance(each, pixel));
    nearest.set(pixel, distances.indexOf(Math.min(...distances)));
  }
  const rows = Buffer.alloc(height * (width + 1));
  for (const [at, pixel] of pixels.entries()) rows[at + Math.floor(at / width) + 1] = nearest.get(pixel) ?? 0;
  const head = Buffer.from(png.subarray(16, 29));
  head[9] = 3;
  return pngOf([
    ['IHDR', head],
    ['PLTE', Buffer.from(palette.flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255]))],
    ['IDAT', deflateSync(rows, { level: 9 })],
    ['IEND', Buffer.alloc(0)],
  ]);
}
