import { crc32, deflateSync } from 'node:zlib';

interface Png {
  readonly width?: number;
  readonly height?: number;
  /** Bits a sample, and the colour type of the specification. */
  readonly depth?: number;
  readonly colour?: number;
  readonly interlace?: number;
  /** What each row begins with. */
  readonly filter?: number;
  /** Of a row, behind its filter; all alike. */
  readonly row?: readonly number[];
  /** Further chunks, by name, before the pixels. */
  readonly chunks?: Readonly<Record<string, Uint8Array>>;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG file of these chunks, by name, in their order. */
export function pngOf(chunks: readonly (readonly [name: string, data: Uint8Array])[]): Buffer {
  return Buffer.concat([SIGNATURE, ...chunks.map(([name, data]) => chunk(name, data))]);
}

/** A PNG file of rows that are all alike; at first 64 by 32 pixels of dark green in RGB. */
export function pngFile(png: Png = {}): Buffer {
  const { width = 64, height = 32, depth = 8, colour = 2, interlace = 0, filter = 0, chunks = {} } = png;
  const row = png.row ?? Array.from({ length: width }, () => [0, 0x68, 0x5e]).flat();
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlace], 8);
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.from([filter, ...row])));
  return pngOf([
    ['IHDR', head],
    ...Object.entries(chunks),
    ['IDAT', deflateSync(rows)],
    ['IEND', Buffer.alloc(0)],
  ]);
}
