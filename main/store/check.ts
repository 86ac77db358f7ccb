import type { Damage } from '../app/ports.ts';
import { RESTORE_HINT, storeProblem } from './file/problems.ts';
import type { Db } from './file/session.ts';
import type { CheckedAttachments } from './tables/attachments.ts';
import type { CheckedFrozen } from './tables/frozen.ts';
import { type IncidentRow, isWhole, nameOf } from './tables/incident-rows.ts';
import type { IncidentParts } from './tables/incidents.ts';
import type { Values } from './tables/settings.ts';
import type { Survey, Versions } from './tables/versions.ts';
import type { CheckedVocabulary } from './tables/vocabulary.ts';

export interface CheckedParts {
  readonly incidents: IncidentParts;
  readonly attachments: CheckedAttachments;
  readonly frozen: CheckedFrozen;
  readonly vocabulary: CheckedVocabulary;
  readonly values: Values;
}

/** What the work finds, or null when SQLite cannot even read it; every other error is a fault of the program. */
function tryRead<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (storeProblem(error)) return null;
    throw error;
  }
}

/** One reading of all versions; where that breaks off, one of each incident. */
function surveyor(versions: Versions): (incident: number) => Survey | null {
  const all = tryRead(() => versions.survey(null));
  if (all) return (incident) => all.get(incident) ?? null;
  return (incident) => tryRead(() => versions.survey(incident))?.get(incident) ?? null;
}

function ofIncident(row: IncidentRow, found: Survey | null): readonly Damage[] {
  const incidentId = row.id;
  const messages: string[] = [];
  if (!found?.whole || (isWhole(row) && found.newest !== row.revision))
    messages.push(`${nameOf(row)} was damaged on the disk: at least one of its versions cannot be read.`);
  if (!isWhole(row)) messages.push(`The entry of ${nameOf(row)} in the list was damaged on the disk.`);
  return messages.map((message) => ({ incidentId, message }));
}

function checkIncidents({ rows, versions }: IncidentParts): readonly Damage[] {
  const survey = surveyor(versions);
  return [...rows.each()].flatMap((row) => ofIncident(row, survey(row.pk)));
}

/** Compares every row with the hash written with it. Reads the whole store. */
export function checkRows({
  incidents,
  attachments,
  frozen,
  vocabulary,
  values,
}: CheckedParts): readonly Damage[] {
  const check = (what: string, work: () => readonly Damage[]): readonly Damage[] =>
    tryRead(work) ?? [{ incidentId: null, message: `${what} cannot be read: the store file is damaged.` }];
  return [
    ...check('The list of incidents', () => checkIncidents(incidents)),
    ...check('A file kept with an incident', attachments.verify),
    ...check('The name of a version', frozen.verify),
    ...check('The vocabulary', vocabulary.verify),
    ...check('A setting', values.verify),
  ];
}

/** What is wrong with a store as it stands: the structure of its file, then each row against its hash. */
export function checkStore(db: Db, parts: CheckedParts): readonly Damage[] {
  const isBroken = checkStructure(db, { withSearch: false }).length > 0;
  const message = `The store file is damaged: nothing can be saved to it. ${RESTORE_HINT}`;
  return [...(isBroken ? [{ incidentId: null, message }] : []), ...checkRows(parts)];
}

/** Tables whose structure matters; all else can be made anew from them. */
const TABLES = [
  'incidents',
  'versions',
  'attachments',
  'vocabulary',
  'frozen',
  'exports',
  'settings',
  'indexed',
  'extracts',
];

/** What SQLite finds wrong with a table, an index of it, or the whole file; empty when all is well. */
function quickCheck(db: Db, table?: string): readonly string[] {
  const found = db.pragma(table ? `quick_check('${table}')` : 'quick_check(20)') as readonly Found[];
  return found.map((row) => row.quick_check).filter((text) => text !== 'ok');
}
interface Found {
  readonly quick_check: string;
}

/**
 * What SQLite itself finds wrong with the file's structure. Looking at the search index too takes ten times as long, as
 * it reads every word.
 */
export function checkStructure(db: Db, { withSearch }: { readonly withSearch: boolean }): readonly string[] {
  return withSearch ? quickCheck(db) : TABLES.flatMap((table) => quickCheck(db, table));
}
