import type { Picture } from '../../app/ports.ts';
import { isSideFit, REFUSALS } from './limits.ts';

/** Marks of a JPEG file (ITU T.81, table B.1): each stands behind 0xFF. */
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** Frames that every reader draws: baseline, extended, progressive. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
/** Tables of the pixels' code and of its steps, and how often it starts anew. */
const TABLES: readonly number[] = [0xc4, 0xdb, 0xdd];
const ADOBE = 0xee;

/** The one head that says nothing of where the picture comes from: JFIF 1.1, square pixels, no small copy. */
const JFIF = Buffer.from('ffe000104a46494600010100000100010000', 'hex');

interface Segment {
  readonly mark: number;
  /** With its mark and length, and behind a start of scan the pixels' code. */
  readonly bytes: Buffer;
  readonly data: Buffer;
}

/** Where the code of a scan ends: at the next mark that is neither a stuffed byte nor a restart. */
function endOfCode(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** The segments between the start and the end of the picture; null when it is cut short. */
function segmentsOf(bytes: Buffer): readonly Segment[] | null {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === END) {
    const mark = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || mark === START) return null;
    if (mark === END) return segments;
    if (mark === 0xff) at += 1;
    else {
      const behind = at + 2 + bytes.readUInt16BE(at + 2);
      if (behind < at + 4 || behind > bytes.length) return null;
      const end = mark === SCAN ? endOfCode(bytes, behind) : behind;
      segments.push({ mark, bytes: bytes.subarray(at, end), data: bytes.subarray(at + 4, behind) });
      at = end;
    }
  }
  return null;
}

/** Exif stands in an application segment; the turn of the picture in its tag 0x0112 (Exif 2.3, 4.6.4). */
const APP1 = 0xe1;
const ORIENTATION = 0x0112;
const UPRIGHT = 1;

/** How the pixels are to be turned or mirrored before they are shown, 2 to 8; 1 for upright, or where nothing says so. */
function orientationIn({ data }: Segment): number {
  if (data.toString('latin1', 0, 6) !== 'Exif\0\0' || data.length < 14) return UPRIGHT;
  const tiff = data.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const two = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Array.from({ length: two(first) }, (_, index) => first + 2 + index * 12);
  const entry = entries.find((at) => two(at) === ORIENTATION);
  return entry === undefined ? UPRIGHT : two(entry + 8);
}

/** True where readers of pictures would turn it, and a page that has its pixels alone would not. */
function isTurned(segments: readonly Segment[]): boolean {
  const turns = segments.filter(({ mark }) => mark === APP1).map(orientationIn);
  return turns.some((turn) => turn > UPRIGHT && turn <= 8);
}

/** Adobe's mark says how colours are coded; its other bytes say which program wrote it. */
function plainAdobe({ data }: Segment): Buffer | null {
  if (data.length < 12 || data.toString('latin1', 0, 5) !== 'Adobe') return null;
  return Buffer.concat([Buffer.from('ffee000e41646f6265006400000000', 'hex'), data.subarray(11, 12)]);
}

/**
 * A JPEG file with its pixels and what decodes them, and nothing else: no Exif, no place, no small copy, no comment,
 * no colour profile, nothing behind its end. What is wrong with it as a sentence instead.
 */
export function cleanJpeg(bytes: Buffer): Picture | string {
  const segments = segmentsOf(bytes);
  const frames = segments?.filter(
    ({ mark }) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark),
  );
  const [frame] = frames ?? [];
  if (!segments?.some(({ mark }) => mark === SCAN) || !frame || frame.data.length < 6)
    return REFUSALS.damaged;
  if (frames?.length !== 1 || !FRAMES.includes(frame.mark) || frame.data[0] !== 8) return REFUSALS.unusual;
  const [height, width, samples] = [frame.data.readUInt16BE(1), frame.data.readUInt16BE(3), frame.data[5]];
  if (samples === 4) return REFUSALS.colours;
  if (samples !== 1 && samples !== 3) return REFUSALS.unusual;
  if (!isSideFit(width) || !isSideFit(height)) return REFUSALS.size(width, height);
  if (isTurned(segments)) return REFUSALS.turned;
  const adobe = segments
    .filter(({ mark }) => mark === ADOBE)
    .map(plainAdobe)
    .find((each) => each !== null);
  const kept = segments.filter(({ mark }) => mark === SCAN || mark === frame.mark || TABLES.includes(mark));
  const [start, end] = [Buffer.from([0xff, START]), Buffer.from([0xff, END])];
  const all = [start, adobe ?? JFIF, ...kept.map((segment) => segment.bytes), end];
  return { kind: 'jpeg', width, height, bytes: Buffer.concat(all) };
}
