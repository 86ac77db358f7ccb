import type { ExportedFile } from '../../shared/api/answers.ts';
import type { Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { type Result, success } from '../../shared/api/result.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { printIncident } from '../../shared/core/incident/json.ts';
import { knownValue } from '../../shared/core/incident/values/slot.ts';
import { placeFor } from './export-place.ts';
import { openIncident, openVersion } from './incident-input.ts';
import type { Jobs } from './jobs.ts';
import type { Bundle, HandedFile, HandedVersion, Ports } from './ports.ts';
import { writeExport } from './write-export.ts';

function frozenOf(id: string, ports: Ports): Result<readonly HandedVersion<Incident>[]> {
  const listed = ports.store.frozen.list(id);
  if (!listed.ok) return listed;
  const versions: HandedVersion<Incident>[] = [];
  for (const { revision, name, note, final, frozenAt } of listed.value.toReversed()) {
    const opened = openVersion(id, revision, ports);
    if (!opened.ok) return opened;
    versions.push({ name, note, final, frozenAt, record: opened.value.incident });
  }
  return success(versions);
}

function filesOf(id: string, { store }: Ports): Result<readonly HandedFile[]> {
  const listed = store.attachments.list(id);
  if (!listed.ok) return listed;
  const files: HandedFile[] = [];
  for (const { id: fileId, name } of listed.value) {
    const content = store.attachments.read(fileId);
    if (!content.ok) return content;
    files.push({ id: fileId, name, content: content.value });
  }
  return success(files);
}

/**
 * The incident as it is now with all that belongs to it. What cannot be read stops it: half a copy would pass for one.
 */
function bundleOf(record: Incident, ports: Ports): Result<Bundle> {
  const versions = frozenOf(record.id, ports);
  if (!versions.ok) return versions;
  const files = filesOf(record.id, ports);
  return files.ok ? success({ record, versions: versions.value, files: files.value }) : files;
}

/** Writes the incident as one Upfront file, or its record alone as JSON. */
async function exportBundle(
  { id, format, path, keep, job }: Parsed<'export.bundle'>,
  ports: Ports,
  jobs: Jobs,
): Promise<Result<ExportedFile>> {
  const opened = openIncident(id, ports);
  if (!opened.ok) return opened;
  const { incident, revision } = opened.value;
  const bundle = bundleOf(incident, ports);
  if (!bundle.ok) return bundle;
  const wanted = { incidentId: id, title: knownValue(incident.facts.title) ?? '', extension: format };
  const place = await placeFor(wanted, path, ports, keep);
  if (!place.ok) return place;
  const bytes =
    format === 'json'
      ? new TextEncoder().encode(printIncident(incident))
      : await ports.bundles.write(bundle.value);
  const stopped = () => jobs.isCancelled(job);
  return await writeExport({ path: place.value, bytes, notes: [], incidentId: id, revision, stopped }, ports);
}

/** An incident with all that belongs to it as one file, for another store. */
export function bundleExportHandlers(ports: Ports, jobs: Jobs): Pick<Handlers, 'export.bundle'> {
  return { 'export.bundle': (wish) => exportBundle(wish, ports, jobs) };
}
