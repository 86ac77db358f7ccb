import { crc32, inflateRawSync } from 'node:zlib';

/** More files than any incident has, and more bytes: what claims more is refused before a byte of it is unpacked. */
const MOST_ENTRIES = 1_000;
const MOST_BYTES = 100 * 1024 * 1024;

/** Where a zip's own list ends: its fixed part and the longest comment behind it (APPNOTE 4.3.16). */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_SIZE = 30;

/** Why some bytes are no zip that can be taken: broken, larger than allowed, or with two files of one name. */
export type ZipProblem = 'broken' | 'too-large' | 'twice';
export type ZipEntries =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problem: ZipProblem };

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function endOf(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--)
    if (bytes.readUInt32LE(at) === END_MARK) return at;
  return -1;
}

/** The zip's own list; null when it is not one. Encrypted files and those over 4 GB are not taken. */
function listOf(bytes: Buffer): readonly Listed[] | null {
  const end = endOf(bytes);
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const listed: Listed[] = [];
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > end || bytes.readUInt32LE(at) !== ENTRY_MARK) return null;
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    listed.push({
      name: bytes.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += ENTRY_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return listed;
}

/**
 * The bytes of one file; never more of them than the list says, whatever is
 * packed. Null when they are not what it says.
 */
function contentOf(bytes: Buffer, { method, crc, packed, size, offset }: Listed): Uint8Array | null {
  if (offset + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_MARK) return null;
  const start = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const raw = bytes.subarray(start, start + packed);
  if (raw.length !== packed || (method !== 0 && method !== 8)) return null;
  const content = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  return content.length === size && crc32(content) === crc ? content : null;
}

/** Unpacks a zip into memory, by name; names are only ever compared, never used as paths. */
export function readZip(given: Uint8Array): ZipEntries {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const listed = bytes.length < END_SIZE ? null : listOf(bytes);
  if (!listed) return { ok: false, problem: 'broken' };
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  if (listed.length > MOST_ENTRIES || total > MOST_BYTES) return { ok: false, problem: 'too-large' };
  const entries = new Map<string, Uint8Array>();
  try {
    for (const entry of listed) {
      if (entries.has(entry.name)) return { ok: false, problem: 'twice' };
      const content = contentOf(bytes, entry);
      if (!content) return { ok: false, problem: 'broken' };
      entries.set(entry.name, content);
    }
  } catch {
    // What does not unpack, or unpacks to more than it says.
    return { ok: false, problem: 'broken' };
  }
  return { ok: true, entries };
}
