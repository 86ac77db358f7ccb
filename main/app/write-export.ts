import type { ExportedFile } from '../../shared/api/answers.ts';
import { type Result, success } from '../../shared/api/result.ts';
import type { Ports, PrintedFile } from './ports.ts';

/** A file ready to be written, and what it was made from: an incident's revision. */
interface ToWrite extends PrintedFile {
  /** Full path. */
  readonly path: string;
  readonly incidentId: string;
  readonly revision: number;
  /** True for a copy with words covered. */
  readonly redacted?: boolean;
  /** True once nobody wants the file any more. */
  readonly stopped?: () => boolean;
}

/**
 * Writes the file whole or not at all, and remembers who wrote it there. It is there whether or not that can be
 * remembered, as it cannot be for a store that is only read.
 */
export async function writeExport(
  { path, bytes, notes, incidentId, revision, redacted = false, stopped }: ToWrite,
  { delivery, store }: Ports,
): Promise<Result<ExportedFile>> {
  const written = await delivery.write(path, bytes, stopped);
  if (!written.ok) return written;
  store.exports.record({ path, sha256: written.value, incidentId, revision, redacted });
  return success({ path, sha256: written.value, notes });
}
