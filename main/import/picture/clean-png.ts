import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Picture } from '../../app/ports.ts';
import { isSideFit, REFUSALS } from './limits.ts';
import { wholeBytes } from './whole-bytes.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length and name before the data of a chunk, its checksum behind it, in bytes. */
const BEFORE = 8;
const AFTER = 4;

/** Samples a pixel has, by its colour type (PNG specification, 11.2.2). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The colour types of a grey, of an RGB sample, and whose pixels are places in a list of colours. */
const GREY = 0;
const RGB = 2;
const PALETTE = 3;
/** The last of the five ways to write a row (PNG specification, 9.2). */
const LAST_FILTER = 4;

/** Bits a sample that the specification allows for a colour type (11.2.2), but for the 16 that paper does not show. */
function isDepthFit(depth: number, colour: number): boolean {
  return depth === 8 || ([1, 2, 4].includes(depth) && (colour === GREY || colour === PALETTE));
}

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

/** The chunks of a file; null when it is cut short or a checksum says that it was changed. */
function chunksOf(bytes: Buffer): readonly Chunk[] | null {
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (chunks.at(-1)?.name !== 'IEND') {
    if (at + BEFORE + AFTER > bytes.length) return null;
    const length = bytes.readUInt32BE(at);
    const end = at + BEFORE + length;
    if (end + AFTER > bytes.length) return null;
    const data = bytes.subarray(at + BEFORE, end);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null;
    chunks.push({ name: bytes.toString('latin1', at + 4, at + BEFORE), data });
    at = end + AFTER;
  }
  return chunks;
}

function written({ name, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The head of a file of 8 bits a sample. */
function headOf(width: number, height: number, colour: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, colour], 8);
  return head;
}

/** The rows of pixels: exactly as many bytes as the head of the file promises, each row in a known way, else null. */
function rowsOf(packed: Buffer, height: number, perRow: number): Buffer | null {
  const expected = height * perRow;
  try {
    const rows = inflateSync(packed, { maxOutputLength: expected + 1 });
    if (rows.length !== expected) return null;
    for (let at = 0; at < expected; at += perRow) if ((rows[at] ?? 0) > LAST_FILTER) return null;
    return rows;
  } catch {
    return null;
  }
}

/** The palette and what is transparent, where the colour type has them; null for one that is damaged (11.2.3, 11.3.2). */
function coloursOf(chunks: readonly Chunk[], colour: number): readonly Chunk[] | null {
  const palettes = colour === PALETTE ? chunks.filter(({ name }) => name === 'PLTE') : [];
  const colours = (palettes[0]?.data.length ?? 0) / 3;
  const isPaletteFit = palettes.length === 1 && Number.isInteger(colours) && colours > 0 && colours <= 256;
  if (colour === PALETTE && !isPaletteFit) return null;
  const hasClear = colour === GREY || colour === RGB || colour === PALETTE;
  const clear = hasClear ? chunks.filter(({ name }) => name === 'tRNS') : [];
  const length = clear[0]?.data.length ?? 0;
  const isClearFit = colour === PALETTE ? length <= colours : length === (colour === GREY ? 2 : 6);
  return clear.length > 1 || (clear.length === 1 && !isClearFit) ? null : [...palettes, ...clear];
}

/**
 * A PNG file with its pixels, its palette and what is transparent, and nothing else: no text, no time, no colour
 * profile of a screen, nothing behind its end. What is wrong with it as a sentence instead.
 */
export function cleanPng(bytes: Buffer): Picture | string {
  const chunks = chunksOf(bytes);
  const [head] = chunks ?? [];
  if (!chunks || head?.name !== 'IHDR' || head.data.length !== 13) return REFUSALS.damaged;
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const [depth, colour, interlace] = [head.data[8] ?? 0, head.data[9] ?? 0, head.data[12]];
  if (head.data[10] !== 0 || head.data[11] !== 0) return REFUSALS.damaged;
  if (!isSideFit(width) || !isSideFit(height)) return REFUSALS.size(width, height);
  const samples = SAMPLES[colour];
  if (samples === undefined || !isDepthFit(depth, colour) || interlace !== 0) return REFUSALS.unusual;
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  const read = rowsOf(packed, height, 1 + Math.ceil((width * samples * depth) / 8));
  const colours = coloursOf(chunks, colour);
  const isSmall = colour === PALETTE && depth < 8;
  const rows = read && isSmall ? wholeBytes(read, width, height, depth) : read;
  if (!rows || !colours) return REFUSALS.damaged;
  const kept = [
    isSmall ? { name: 'IHDR', data: headOf(width, height, PALETTE) } : head,
    ...colours,
    { name: 'IDAT', data: deflateSync(rows, { level: 9 }) },
    { name: 'IEND', data: Buffer.alloc(0) },
  ];
  return { kind: 'png', width, height, bytes: Buffer.concat([SIGNATURE, ...kept.map(written)]) };
}
