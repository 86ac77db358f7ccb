import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { printIncident } from '../../../shared/core/incident/json.ts';
import {
  type ListedFile,
  MANIFEST,
  manifestOf,
  RECORD,
} from '../../../shared/core/incident/parse/bundle-manifest.ts';
import { fileNameFor } from '../../../shared/core/wording/file-name.ts';
import type { Bundle } from '../../app/ports.ts';

/** The earliest time a zip can hold; the real one would differ from export to export and tell the local clock. */
const ZIP_EPOCH = new Date(1980, 0, 1);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A name that every system takes, numbered: two files of one name are both kept. */
function attachmentPath(name: string, index: number): string {
  const [, stem = name, ending = 'bin'] = /^(.+)\.([\p{L}\p{N}]{1,8})$/u.exec(name) ?? [];
  return `attachments/${String(index + 1).padStart(3, '0')} ${fileNameFor(stem, ending)}`;
}

/**
 * One file with the record, its frozen versions and its attachments, the list of them first with the SHA-256 of each.
 * No clock, no machine, no path: the same incident gives the same bytes.
 */
export function writeBundle({ record, versions, files }: Bundle): Uint8Array {
  const zip: Zippable = {};
  const contents = new Map<string, Uint8Array>();
  const list = (path: string, bytes: Uint8Array): ListedFile => {
    contents.set(path, bytes);
    return { path, sha256: sha256(bytes) };
  };
  const listRecord = (path: string, incident: Incident) => list(path, encode(printIncident(incident)));
  const manifest = manifestOf({
    record: listRecord(RECORD, record),
    versions: versions.map(({ name, note, final, frozenAt, record: frozen }, index) => ({
      ...listRecord(`versions/${index + 1}.json`, frozen),
      name,
      note,
      final,
      frozenAt,
    })),
    attachments: files
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, name, content }, index) => ({ ...list(attachmentPath(name, index), content), id, name })),
  });
  zip[MANIFEST] = encode(`${JSON.stringify(manifest, null, 2)}\n`);
  for (const [path, bytes] of contents) zip[path] = bytes;
  return zipSync(zip, { level: 6, mtime: ZIP_EPOCH });
}
