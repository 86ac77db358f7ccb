import type { Store } from '../app/ports.ts';
import { type CheckedParts, checkStore } from './check.ts';
import type { Session } from './file/session.ts';
import { createAttachments } from './tables/attachments.ts';
import { createCounter } from './tables/counter.ts';
import { createExports } from './tables/exports.ts';
import { createExtracts } from './tables/extracts.ts';
import { createFrozen } from './tables/frozen.ts';
import { createIncidentRows } from './tables/incident-rows.ts';
import { createIncidents, type IncidentParts } from './tables/incidents.ts';
import { createSearchIndex } from './tables/search.ts';
import { createKept, createValues } from './tables/settings.ts';
import { putBeside, takeIn } from './tables/take-in.ts';
import { createVersions } from './tables/versions.ts';
import { createVocabulary } from './tables/vocabulary.ts';

/** The tables of an open database, before they are handed out as a store. */
export type Tables = CheckedParts;

export function createTables(session: Session): Tables {
  const { db } = session;
  const rows = createIncidentRows(db);
  const values = createValues(db);
  const counter = createCounter(Math.max(rows.saves(), Number(values.get(SAVES) ?? 0)));
  const versions = createVersions(db);
  const incidents: IncidentParts = {
    session,
    rows,
    versions,
    search: createSearchIndex(db),
    extracts: createExtracts(db),
    counter,
  };
  return {
    incidents,
    attachments: createAttachments(session, rows),
    frozen: createFrozen(session, rows, versions),
    vocabulary: createVocabulary(session),
    values,
  };
}

/** Where the count of saves is kept when the rows that know it are deleted for good. */
export const SAVES = 'saves';

/** Hands the tables out as a store. */
export function createStore(
  session: Session,
  tables: Tables,
  rest: Pick<Store, 'writable' | 'tidy' | 'backup' | 'close'>,
): Store {
  return {
    ...rest,
    incidents: createIncidents(tables.incidents),
    vocabulary: tables.vocabulary,
    settings: createKept(session, tables.values, 'user'),
    style: createKept(session, tables.values, 'style'),
    clockRules: createKept(session, tables.values, 'clock rules'),
    attachments: tables.attachments,
    frozen: tables.frozen,
    exports: createExports(session),
    takeIn: (bundle, kindOf) => takeIn(bundle, kindOf, tables),
    putBeside: (bundle, kindOf) => putBeside(bundle, kindOf, tables),
    check: () => checkStore(session.db, tables),
  };
}
