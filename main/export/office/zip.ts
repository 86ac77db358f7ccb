import { type Zippable, zipSync } from 'fflate';

/** The earliest time a zip can hold; the real one would differ from export to export and tell the local clock. */
const ZIP_EPOCH = new Date(1980, 0, 1);
/** A quarter faster on a long annex than the usual 6, and no larger. */
const LEVEL = 4;
const FIRST = '[Content_Types].xml';

function byPackageOrder(a: string, b: string): number {
  if (a === FIRST || b === FIRST) return a === FIRST ? -1 : 1;
  return a < b ? -1 : 1;
}

/** The parts as a zip: content types first, as readers of streams expect, then by name; fixed times. */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted: Zippable = {};
  for (const path of Object.keys(parts).sort(byPackageOrder)) {
    const bytes = parts[path];
    if (bytes) sorted[path] = bytes;
  }
  return zipSync(sorted, { level: LEVEL, mtime: ZIP_EPOCH });
}
