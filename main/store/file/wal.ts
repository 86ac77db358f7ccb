// SQLite's write-ahead log, https://www.sqlite.org/fileformat2.html#walformat: a header of 32 bytes, then frames of a
// 24-byte header and one page. A frame counts when its salts are the log's and the running checksum is right; all up to
// the last frame that ends a transaction is committed.

const HEADER = 32;
const FRAME = 24;
const MAGIC = 0x377f0682;

export interface CommittedPages {
  /** Newest committed bytes of each page in the log, by page number from 1. */
  readonly pages: ReadonlyMap<number, Buffer>;
  /** Pages of the store after the last commit in the log. */
  readonly total: number;
  /** Bytes of a page. */
  readonly pageSize: number;
}

type Sum = readonly [number, number];

function checksum([first, second]: Sum, bytes: Buffer, bigEndian: boolean): Sum {
  let a = first;
  let b = second;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    a = (a + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0;
    b = (b + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0;
  }
  return [a, b];
}

const hasSum = (bytes: Buffer, at: number, [a, b]: Sum) =>
  bytes.readUInt32BE(at) === a && bytes.readUInt32BE(at + 4) === b;

/** The two random numbers that tell one filling of the log from the next; null for a log without a header. */
export function saltOf(wal: Buffer): string | null {
  return wal.length < HEADER ? null : wal.toString('hex', 16, 24);
}

/** What the log adds to the store file; null when it holds no committed transaction. */
export function committedPages(wal: Buffer): CommittedPages | null {
  if (wal.length < HEADER) return null;
  const magic = wal.readUInt32BE(0);
  const bigEndian = magic === MAGIC + 1;
  let sum = checksum([0, 0], wal.subarray(0, 24), bigEndian);
  if (!(bigEndian || magic === MAGIC) || !hasSum(wal, 24, sum)) return null;

  const pageSize = wal.readUInt32BE(8);
  const pages = new Map<number, Buffer>();
  let open = new Map<number, Buffer>();
  let total = 0;
  for (let at = HEADER; at + FRAME + pageSize <= wal.length; at += FRAME + pageSize) {
    const page = wal.subarray(at + FRAME, at + FRAME + pageSize);
    sum = checksum(checksum(sum, wal.subarray(at, at + 8), bigEndian), page, bigEndian);
    if (wal.compare(wal, 16, 24, at + 8, at + 16) !== 0 || !hasSum(wal, at + 16, sum)) break;
    open.set(wal.readUInt32BE(at), page);
    const size = wal.readUInt32BE(at + 4);
    if (size === 0) continue;
    for (const [number, bytes] of open) pages.set(number, bytes);
    open = new Map();
    total = size;
  }
  return total === 0 ? null : { pages, total, pageSize };
}
