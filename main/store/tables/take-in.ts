import type { Incident } from '../../../shared/core/incident/incident.ts';
import {
  type Bundle,
  type FrozenVersion,
  type IncidentStore,
  type Result,
  type Saved,
  success,
} from '../../app/ports.ts';
import type { CheckedParts } from '../check.ts';
import { createIncidents, createWithHistory } from './incidents.ts';

/** True when the newest frozen version is what the record says now: then it needs no revision of its own. */
function endsFrozen({ record, versions }: Bundle): boolean {
  return JSON.stringify(versions.at(-1)?.record) === JSON.stringify(record);
}

/** Stores an incident from elsewhere: each frozen version is a revision of its history, the record is the last one. */
export function takeIn(
  bundle: Bundle,
  kindOf: (bytes: Uint8Array) => string,
  { incidents, frozen, attachments }: Pick<CheckedParts, 'incidents' | 'frozen' | 'attachments'>,
): Result<Saved> {
  const { record, versions, files } = bundle;
  const before = versions.map((version) => version.record).slice(0, endsFrozen(bundle) ? -1 : undefined);
  const [first = record, ...rest] = [...before, record];
  const history: readonly [Incident, ...Incident[]] = [first, ...rest];
  return createWithHistory(history, null, incidents, () => {
    for (const [index, { name, note, final, frozenAt }] of versions.entries()) {
      const kept = frozen.freeze({
        incidentId: record.id,
        revision: index + 1,
        name,
        note,
        final,
        frozenAt,
      });
      if (!kept.ok) return kept;
    }
    return addFiles(record.id, files, kindOf, attachments);
  });
}

function addFiles(
  incidentId: string,
  files: Bundle['files'],
  kindOf: (bytes: Uint8Array) => string,
  attachments: CheckedParts['attachments'],
): Result<null> {
  for (const { id, name, content } of files) {
    const kept = attachments.add({ id, incidentId, name, mime: kindOf(content), content });
    if (!kept.ok) return kept;
  }
  return success(null);
}

/** The name, or with words behind it that no version here has: two people may have called theirs the same. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const tried =
      count === 1 ? name : `${name} (${count === 2 ? 'from the file' : `from the file, ${count}`})`;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}

/** One frozen version of the other state, on top of this revision. */
function freezeBeside(
  { record, name, ...about }: Bundle['versions'][number],
  id: string,
  onTop: number,
  { save, frozen }: { readonly save: IncidentStore['save']; readonly frozen: CheckedParts['frozen'] },
): Result<FrozenVersion> {
  const saved = save(id, onTop, record);
  if (!saved.ok) return saved;
  const named = frozen.list(id);
  if (!named.ok) return named;
  const taken = new Set(named.value.map((version) => version.name.toLowerCase()));
  const { revision } = saved.value;
  return frozen.freeze({ incidentId: id, revision, name: freeName(name, taken), ...about });
}

/**
 * Puts another state of an incident into its history: first its frozen versions, then its record, then once more what
 * the incident says now. Answers the revision of the other record.
 */
export function putBeside(
  { record, versions, files }: Bundle,
  kindOf: (bytes: Uint8Array) => string,
  { incidents, frozen, attachments }: Pick<CheckedParts, 'incidents' | 'frozen' | 'attachments'>,
): Result<number> {
  const { open, save } = createIncidents(incidents);
  const { id } = record;
  return incidents.session.write((): Result<number> => {
    const present = open(id);
    if (!present.ok) return present;
    let { revision } = present.value;
    for (const version of versions) {
      const kept = freezeBeside(version, id, revision, { save, frozen });
      if (!kept.ok) return kept;
      revision = kept.value.revision;
    }
    const theirs = save(id, revision, record);
    if (!theirs.ok) return theirs;
    const again = save(id, theirs.value.revision, present.value.document as Incident);
    if (!again.ok) return again;
    const filed = addFiles(id, files, kindOf, attachments);
    return filed.ok ? success(theirs.value.revision) : filed;
  });
}
