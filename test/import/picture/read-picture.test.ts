import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../main/import/picture/read-picture.ts';
import { answerOf, errorOf } from '../../store/parts/workshop.ts';
import { pngFile } from '../../support/png.ts';

const file = (name: string): Buffer => readFileSync(join(import.meta.dirname, name));
const clean = (bytes: Buffer): Buffer => Buffer.from(answerOf(readPicture(bytes)).bytes);
const refusal = (bytes: Buffer): string => errorOf(readPicture(bytes)).message;

/** Names of the chunks of a PNG file, in order. */
function chunkNames(bytes: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    names.push(bytes.toString('latin1', at + 4, at + 8));
  return names;
}

describe('a PNG file', () => {
  const secret = Buffer.from('Author\0SECRET');
  const dirty = Buffer.concat([
    pngFile({ chunks: { tEXt: secret, eXIf: secret, iCCP: secret, tIME: Buffer.alloc(7) } }),
    Buffer.from('SECRET behind the end'),
  ]);

  it('keeps its pixels and loses all else: texts, Exif, profile, time, what lies behind its end', () => {
    const { kind, width, height } = answerOf(readPicture(dirty));
    expect({ kind, width, height }).toEqual({ kind: 'png', width: 64, height: 32 });
    expect(chunkNames(clean(dirty))).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(clean(dirty).includes('SECRET')).toBe(false);
    expect(clean(dirty)).toEqual(clean(pngFile()));
  });

  it('with a transparency of its own keeps no other, nor a list of colours it has no use for', () => {
    const row = Array.from({ length: 256 }, () => 9);
    const chunks = { PLTE: secret, tRNS: secret };
    expect(chunkNames(clean(pngFile({ colour: 6, row, chunks })))).toEqual(['IHDR', 'IDAT', 'IEND']);
  });

  it('is the same once more when it is read again, and reads a palette of bits as one of bytes', () => {
    const palette = { PLTE: Buffer.from([0, 104, 94, 255, 255, 255]), tRNS: Buffer.from([255, 0]) };
    // 0x53 is 0101 0011: pixel after pixel.
    const row = Array.from({ length: 8 }, () => 0x53);
    const small = clean(pngFile({ depth: 1, colour: 3, row, chunks: palette }));
    expect(chunkNames(small)).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
    expect(small[24]).toBe(8);
    const packed = small.subarray(small.indexOf('IDAT') + 4, small.indexOf('IEND') - 8);
    expect([...inflateSync(packed).subarray(0, 9)]).toEqual([0, 0, 1, 0, 1, 0, 0, 1, 1]);
    for (const bytes of [clean(dirty), small]) expect(clean(bytes)).toEqual(bytes);
  });

  it('is refused in one sentence when it is no whole picture of a plain kind and size', () => {
    const whole = pngFile();
    const changed = Buffer.from(whole);
    changed[50] = 255 - (changed[50] ?? 0);
    for (const bytes of [whole.subarray(0, -20), changed, pngFile({ row: [1, 2, 3] })])
      expect(refusal(bytes)).toBe('The picture is damaged or cut short: save it once more as PNG or JPEG.');
    expect(refusal(pngFile({ height: 31 }))).toBe(
      'The picture has 64 by 31 pixels: each side needs 32 to 2,000.',
    );
    const [short, long, none] = [Buffer.alloc(2), Buffer.alloc(771), Buffer.alloc(0)];
    const row = Array.from({ length: 64 }, () => 0);
    for (const PLTE of [short, long, none])
      expect(refusal(pngFile({ colour: 3, row, chunks: { PLTE } }))).toMatch(/^The picture is damaged/);
    expect(refusal(pngFile({ chunks: { tRNS: short } }))).toMatch(/^The picture is damaged/);
    // A way of writing rows that there is none of would stop the writer of the PDF.
    expect(refusal(pngFile({ filter: 9 }))).toMatch(/^The picture is damaged/);
    for (const [depth, bytes] of [
      [0, 0],
      [3, 72],
      [4, 96],
    ] as const)
      expect(refusal(pngFile({ depth, row: Array.from({ length: bytes }, () => 1) }))).toMatch(
        /^The picture is stored in an unusual way/,
      );
    expect(refusal(pngFile({ depth: 16 }))).toMatch(/^The picture is stored in an unusual way/);
    expect(refusal(pngFile({ interlace: 1 }))).toMatch(/^The picture is stored in an unusual way/);
  });

  it('is not blown up: the head says how many bytes there are to unpack', () => {
    const bomb = pngFile({ height: 2_000, row: Array.from({ length: 3_000 }, () => 0) });
    expect(refusal(bomb)).toMatch(/^The picture is damaged/);
  });
});

describe('a JPEG file', () => {
  it('keeps its pixels and loses all else: Exif, comment, colour profile', () => {
    expect(file('photo.jpg').includes('SECRET')).toBe(true);
    const picture = answerOf(readPicture(file('photo.jpg')));
    expect(picture).toMatchObject({ kind: 'jpeg', width: 48, height: 32 });
    const bytes = clean(file('photo.jpg'));
    expect(bytes.includes('SECRET')).toBe(false);
    expect(bytes.includes('Exif')).toBe(false);
    expect(clean(bytes)).toEqual(bytes);
    expect(clean(Buffer.concat([file('photo.jpg'), Buffer.from('SECRET')]))).toEqual(bytes);
  });

  it('is refused where Exif turns it, in either order of bytes: the page would have it on its side', () => {
    const plain = clean(file('photo.jpg'));
    const turned = (turn: number, order: 'II' | 'MM'): Buffer => {
      const number = (bytes: number, value: number): Buffer => {
        const made = Buffer.alloc(bytes);
        if (order === 'II') made.writeUIntLE(value, 0, bytes);
        else made.writeUIntBE(value, 0, bytes);
        return made;
      };
      const value = [number(2, turn), number(2, 0)];
      const entry = [number(2, 0x0112), number(2, 3), number(4, 1), ...value];
      const tiff = [Buffer.from(order), number(2, 42), number(4, 8), number(2, 1), ...entry, number(4, 0)];
      const data = Buffer.concat([Buffer.from('Exif\0\0'), ...tiff]);
      const head = Buffer.from([0xff, 0xe1, 0, data.length + 2]);
      return Buffer.concat([plain.subarray(0, 2), head, data, plain.subarray(2)]);
    };
    for (const order of ['II', 'MM'] as const) {
      expect(refusal(turned(6, order))).toBe(
        'The picture is stored on its side and turned only when it is shown, as phones do: save it once more as PNG.',
      );
      expect(clean(turned(1, order))).toEqual(plain);
    }
    const cut = Buffer.concat([
      plain.subarray(0, 2),
      Buffer.from('ffe1000e457869660000', 'hex'),
      Buffer.alloc(6),
    ]);
    expect(clean(Buffer.concat([cut, plain.subarray(2)]))).toEqual(plain);
  });

  it('is refused when it is cut short, or made for a press', () => {
    expect(refusal(file('photo.jpg').subarray(0, -40))).toMatch(/^The picture is damaged/);
    expect(refusal(file('photo.jpg').subarray(0, 200))).toMatch(/^The picture is damaged/);
    expect(refusal(file('press.jpg'))).toBe(
      'The picture is stored for printing presses (CMYK): save it once more in RGB.',
    );
  });
});

describe('any other file', () => {
  it('is no logo: an SVG may carry programs, a large one goes into every document', () => {
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', ''])
      expect(refusal(Buffer.from(text))).toMatch(/^A logo is a PNG or JPEG file\./);
    expect(refusal(Buffer.alloc(300_001))).toMatch(/a logo has at most 300 kB\. Save a smaller one\.$/);
  });
});
