import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result } from '../../shared/api/result.ts';
import { finalName } from '../../shared/core/versions/final-name.ts';
import { openVersion } from './incident-input.ts';
import { lastReportOf, sentReportOf } from './last-report.ts';
import type { FrozenVersion, Ports } from './ports.ts';

interface Naming {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly note: string;
}

/**
 * Names a version of the history. The history keeps every version; a name makes one findable and its files provable.
 */
function freeze({ id, revision, name, note }: Naming, ports: Ports): Result<FrozenVersion> {
  const named = name.trim().replace(/\s+/g, ' ');
  if (named === '') return failure('bad-input', 'Give the version a name, for instance “Sent to the CEO”.');
  // A number in place of a name would be taken for the version's number.
  if (/^\d+$/.test(named))
    return failure('bad-input', 'A name of digits alone reads like a number: add a word.');
  const opened = openVersion(id, revision, ports);
  if (!opened.ok) return opened;
  const { final } = opened.value.incident.setup;
  return ports.store.frozen.freeze({ incidentId: id, revision, name: named, note: note.trim(), final });
}

/** What goes out as final is kept by name, whoever exports it and however; a version that has a name keeps it. */
export function freezeFinal(id: string, revision: number, ports: Ports): void {
  const frozen = ports.store.frozen.list(id);
  if (!frozen.ok || frozen.value.some((version) => version.revision === revision)) return;
  freeze({ id, revision, name: finalName(frozen.value), note: '' }, ports);
}

/** Named versions, the files written from each, and the report that was sent before. */
export function versionHandlers(ports: Ports): Pick<Handlers, Extract<keyof Handlers, `versions.${string}`>> {
  const { frozen, exports } = ports.store;
  return {
    'versions.freeze': (naming) => freeze(naming, ports),
    'versions.frozen': ({ id }) => frozen.list(id),
    'versions.lastReport': (following) => lastReportOf(following, ports),
    'versions.sent': ({ id, reportNo }) => sentReportOf(id, reportNo, ports),
    'versions.exports': ({ id }) => exports.list(id),
  };
}
