import type { Damage } from '../app/ports.ts';
import type { CheckedAttachments } from './attachments.ts';
import { type IncidentRow, isWhole, nameOf } from './incident-rows.ts';
import type { IncidentParts } from './incidents.ts';
import { storeProblem } from './problems.ts';
import type { Db } from './session.ts';
import type { Values } from './settings.ts';
import type { CheckedVocabulary } from './vocabulary.ts';

export interface CheckedParts {
  readonly incidents: IncidentParts;
  readonly attachments: CheckedAttachments;
  readonly vocabulary: CheckedVocabulary;
  readonly values: Values;
}

/** True unless SQLite cannot even read it; every other error is a fault of the program. */
function canRead(work: () => boolean): boolean {
  try {
    return work();
  } catch (error) {
    if (storeProblem(error)) return false;
    throw error;
  }
}

function ofIncident(row: IncidentRow, { incidents, attachments }: CheckedParts): readonly Damage[] {
  const incidentId = row.id;
  const found: Damage[] = [];
  const { versions } = incidents;
  const complete = () =>
    versions.verify(row.pk) && (!isWhole(row) || versions.newest(row.pk) === row.revision);
  if (!canRead(complete)) {
    const message = `${nameOf(row)} was damaged on the disk: at least one of its versions cannot be read.`;
    found.push({ incidentId, message });
  }
  if (!isWhole(row)) {
    const message = `The entry of ${nameOf(row)} in the list was damaged on the disk.`;
    found.push({ incidentId, message });
  }
  if (!canRead(() => found.push(...attachments.verify(row)) >= 0)) {
    const message = `The files of ${nameOf(row)} were damaged on the disk.`;
    found.push({ incidentId, message });
  }
  return found;
}

/** Compares every row with the hash written with it. Reads the whole store. */
export function checkRows(parts: CheckedParts): readonly Damage[] {
  const found: Damage[] = [];
  const rest = (work: () => readonly Damage[], what: string) => {
    if (!canRead(() => found.push(...work()) >= 0))
      found.push({ incidentId: null, message: `${what} cannot be read: the store file is damaged.` });
  };
  rest(
    () => [...parts.incidents.rows.each()].flatMap((row) => ofIncident(row, parts)),
    'The list of incidents',
  );
  rest(parts.vocabulary.verify, 'The vocabulary');
  rest(parts.values.verify, 'The settings');
  return found;
}

/** What SQLite itself finds wrong with the file's structure, search index included. */
export function checkStructure(db: Db): readonly string[] {
  const found = db.pragma('quick_check(20)') as readonly { readonly quick_check: string }[];
  return found.map((row) => row.quick_check).filter((text) => text !== 'ok');
}
