import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inFewColours } from './few-colours.ts';
import { pngFile } from './png.ts';

/** The chunks of a file by name. */
function chunksOf(png: Buffer): Readonly<Record<string, Buffer>> {
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  return chunks;
}

/** The colours of a row of a palette file. */
function firstRow(png: Buffer, width: number): readonly string[] {
  const { PLTE = Buffer.alloc(0), IDAT = Buffer.alloc(0) } = chunksOf(png);
  return [...inflateSync(IDAT).subarray(1, width + 1)].map((at) => PLTE.toString('hex', at * 3, at * 3 + 3));
}

it('few colours stay as they are, whichever way the rows were written', () => {
  const row = [0x10, 0x20, 0x30, 0x10, 0x20, 0x30, 0xff, 0xfe, 0xfd];
  expect(firstRow(inFewColours(pngFile({ width: 3, row })), 3)).toEqual(['102030', '102030', 'fffefd']);
  const asSteps = [0x10, 0x20, 0x30, 0, 0, 0, 0xef, 0xde, 0xcd];
  expect(firstRow(inFewColours(pngFile({ width: 3, filter: 1, row: asSteps })), 3)).toEqual([
    '102030',
    '102030',
    'fffefd',
  ]);
});

it('of more colours than a palette holds each is printed as one close by', () => {
  const row = Array.from({ length: 600 }, (_, at) => [Math.floor(at / 3), 7 * (at % 3), 0]).flat();
  const png = inFewColours(pngFile({ width: 600, row }));
  expect((chunksOf(png).PLTE ?? []).length / 3).toBeLessThanOrEqual(256);
  const shown = firstRow(png, 600);
  const apart = shown.map((colour, at) => {
    const [red = 0, green = 0] = Buffer.from(colour, 'hex');
    return Math.max(Math.abs(red - Math.floor(at / 3)), Math.abs(green - 7 * (at % 3)));
  });
  expect(Math.max(...apart)).toBeLessThanOrEqual(4);
  expect(inFewColours(pngFile({ width: 600, row })).equals(png)).toBe(true);
});
