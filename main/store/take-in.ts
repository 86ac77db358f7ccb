import type { Incident } from '../../shared/core/incident/incident.ts';
import { type Bundle, type Result, type Saved, success } from '../app/ports.ts';
import type { CheckedParts } from './check.ts';
import { createWithHistory } from './incidents.ts';

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
    for (const { id, name, content } of files) {
      const kept = attachments.add({ id, incidentId: record.id, name, mime: kindOf(content), content });
      if (!kept.ok) return kept;
    }
    return success(null);
  });
}
