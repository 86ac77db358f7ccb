import type { Store } from '../app/ports.ts';
import { createAttachments } from './attachments.ts';
import { type CheckedParts, checkRows } from './check.ts';
import { createCounter } from './counter.ts';
import { createExports } from './exports.ts';
import { createExtracts } from './extracts.ts';
import { createFrozen } from './frozen.ts';
import { createIncidentRows } from './incident-rows.ts';
import { createIncidents, type IncidentParts } from './incidents.ts';
import { createSearchIndex } from './search.ts';
import type { Session } from './session.ts';
import { createSettings, createValues } from './settings.ts';
import { putBeside, takeIn } from './take-in.ts';
import { createVersions } from './versions.ts';
import { createVocabulary } from './vocabulary.ts';

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
  rest: Pick<Store, 'writable' | 'tidy' | 'close'>,
): Store {
  return {
    ...rest,
    incidents: createIncidents(tables.incidents),
    vocabulary: tables.vocabulary,
    settings: createSettings(session, tables.values),
    attachments: tables.attachments,
    frozen: tables.frozen,
    exports: createExports(session),
    takeIn: (bundle, kindOf) => takeIn(bundle, kindOf, tables),
    putBeside: (bundle, kindOf) => putBeside(bundle, kindOf, tables),
    check: () => checkRows(tables),
  };
}
