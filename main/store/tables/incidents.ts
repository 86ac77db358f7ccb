import type { Incident } from '../../../shared/core/incident/incident.ts';
import {
  failure,
  type IncidentStore,
  type Result,
  type Saved,
  type StoredIncident,
  success,
} from '../../app/ports.ts';
import type { Session } from '../file/session.ts';
import type { SaveCounter } from './counter.ts';
import type { Extracts } from './extracts.ts';
import {
  columnsOf,
  type IncidentRow,
  type IncidentRows,
  isWhole,
  nameOf,
  summaryOf,
} from './incident-rows.ts';
import type { SearchIndex } from './search.ts';
import type { Version, Versions } from './versions.ts';

export interface IncidentParts {
  readonly session: Session;
  readonly rows: IncidentRows;
  readonly versions: Versions;
  readonly search: SearchIndex;
  readonly extracts: Extracts;
  readonly counter: SaveCounter;
}

/** Records drawn before an answer, about 50 milliseconds; after an upgrade there are more, which are drawn at rest. */
const DRAWN_AT_ONCE = 100;

const notFound = (id: string) => failure('not-found', `There is no incident ${id} in the store.`);

function damaged(row: IncidentRow, { versions }: IncidentParts): Result<never> {
  const whole = versions.newestWhole(row.pk, row.revision);
  const way =
    whole === null
      ? 'None of its versions can be read; a backup of the store may hold it.'
      : `Its version ${whole} is whole and can be opened from its history.`;
  return failure('damaged', `${nameOf(row)} cannot be read: the disk changed what was saved. ${way}`);
}

function stored(row: IncidentRow, revision: number, { bytes, savedAt }: Version): StoredIncident {
  return { document: JSON.parse(bytes.toString()), revision, savedAt, sample: row.sample !== null };
}

function readVersion(row: IncidentRow, revision: number, parts: IncidentParts): Result<StoredIncident> {
  const version = parts.versions.read(row.pk, revision);
  if (version === 'absent') return failure('not-found', `${nameOf(row)} has no version ${revision}.`);
  return version === 'damaged' ? damaged(row, parts) : success(stored(row, revision, version));
}

/** The newest revision. Where the row's own word cannot be trusted, the history's is taken. */
function newestOf(row: IncidentRow, { versions }: IncidentParts): number {
  return isWhole(row) ? row.revision : versions.newest(row.pk);
}

function writeNext(
  row: IncidentRow,
  revision: number,
  incident: Incident,
  parts: IncidentParts,
): Result<IncidentRow> {
  const { session, rows, versions, counter } = parts;
  const newest = newestOf(row, parts);
  if (newest !== revision) {
    const message = `${nameOf(row)} was saved elsewhere meanwhile (version ${newest}, yours is based on ${revision}). Nothing was overwritten.`;
    return failure('conflict', message);
  }
  const next = { revision: revision + 1, save_no: counter.next(), saved_at: session.now() };
  versions.append(row.pk, next.revision, next.saved_at, incident);
  return success(rows.update(row.pk, { ...row, ...next, ...columnsOf(incident) }));
}

/** What is drawn from the records when somebody asks for it. */
function markStale(pk: number, { search, extracts }: IncidentParts): void {
  search.markStale(pk);
  extracts.markStale(pk);
}

function save(id: string, revision: number, incident: Incident, parts: IncidentParts): Result<Saved> {
  const { session, rows, counter } = parts;
  const result = session.write(() => {
    const row = rows.byId(id);
    if (!row) return notFound(id);
    if (row.removed_at !== null)
      return failure('not-found', `${nameOf(row)} was removed. Restore it to go on.`);
    return writeNext(row, revision, incident, parts);
  });
  if (!result.ok) return result;
  const row = result.value;
  rows.remember(row);
  markStale(row.pk, parts);
  counter.done(row.save_no);
  return success({ revision: row.revision, savedAt: row.saved_at });
}

/**
 * Stores a record with its history, the oldest first; its last one is what the incident says now. `also` runs in the
 * same transaction: when it is refused, nothing is stored.
 */
export function createWithHistory(
  history: readonly [Incident, ...Incident[]],
  sample: string | null,
  parts: IncidentParts,
  also: () => Result<unknown> = () => success(null),
): Result<Saved> {
  const { session, rows, versions, counter } = parts;
  const incident = history.at(-1) ?? history[0];
  let pk = 0;
  const saveNo = counter.next();
  const saved = { revision: history.length, savedAt: session.now() };
  const result = session.write((): Result<Saved> => {
    if (rows.byId(incident.id)) return failure('conflict', `There is an incident ${incident.id} already.`);
    pk = rows.insert({
      id: incident.id,
      sample,
      removed_at: null,
      revision: saved.revision,
      save_no: saveNo,
      saved_at: saved.savedAt,
      ...columnsOf(incident),
    });
    for (const [index, record] of history.entries()) versions.append(pk, index + 1, saved.savedAt, record);
    const rest = also();
    return rest.ok ? success(saved) : rest;
  });
  if (!result.ok) return result;
  markStale(pk, parts);
  counter.done(saveNo);
  return result;
}

/**
 * Writes the list's entry of an incident anew from its newest version, which says the same. To be called in a
 * transaction. Returns false when that version cannot be read either.
 */
export function healEntry(row: IncidentRow, { rows, versions }: IncidentParts): boolean {
  const revision = versions.newest(row.pk);
  const version = versions.read(row.pk, revision);
  if (typeof version === 'string') return false;
  const incident = JSON.parse(version.bytes.toString()) as Incident;
  rows.update(row.pk, {
    ...row,
    id: incident.id,
    revision,
    saved_at: version.savedAt,
    ...columnsOf(incident),
  });
  return true;
}

/** Marks it removed, or takes the mark away. The search index never names a removed one. */
function setRemoved(id: string, removedAt: string | null, parts: IncidentParts): Result<null> {
  const { session, rows, search } = parts;
  let pk = 0;
  const result = session.write(() => {
    const row = rows.byId(id);
    if (!row) return notFound(id);
    pk = row.pk;
    // A damaged entry must not get a hash that vouches for it.
    if (!isWhole(row)) return healEntry(row, parts) ? setRemoved(id, removedAt, parts) : damaged(row, parts);
    if ((row.removed_at === null) === (removedAt === null)) return success(null);
    rows.update(pk, { ...row, removed_at: removedAt });
    search.forget(pk);
    return success(null);
  });
  if (result.ok && removedAt === null) search.markStale(pk);
  return result;
}

/** The newest record; a damaged one is found by nothing until it is whole again. */
function load(pk: number, { rows, versions }: IncidentParts): unknown {
  const version = versions.read(pk, rows.byKey(pk)?.revision ?? 0);
  return typeof version === 'string' ? null : JSON.parse(version.bytes.toString());
}

/** Brings the search index up to date: everything now, or a batch while the app rests. */
export function refreshSearch(parts: IncidentParts, most = Number.POSITIVE_INFINITY): number {
  return parts.search.refresh(most, (pk) => load(pk, parts));
}

/** Draws from the records what all incidents are asked for: everything now, or a batch. */
export function refreshExtracts(parts: IncidentParts, most = Number.POSITIVE_INFINITY): number {
  return parts.extracts.refresh(most, (pk) => load(pk, parts));
}

function find(query: string, limit: number, parts: IncidentParts) {
  // A store that cannot be written to is searched with the index as it is.
  parts.session.read(() => success(refreshSearch(parts)));
  const hits = parts.search.find(query, limit);
  return success(
    hits.flatMap(({ incident, snippet }) => {
      const row = parts.rows.byKey(incident);
      return row ? [summaryOf(row, snippet)] : [];
    }),
  );
}

function list(query: string, limit: number, parts: IncidentParts) {
  const { session, rows, search } = parts;
  if (query.trim() === '')
    return session.read(() => success(rows.newest(limit).map((row) => summaryOf(row, ''))));
  const found = session.read(() => find(query, limit, parts));
  if (found.ok || found.error.code !== 'damaged') return found;
  // Everything the index holds can be had from the records.
  const rebuilt = session.write(() => success(search.rebuild()));
  return rebuilt.ok ? session.read(() => find(query, limit, parts)) : found;
}

/** Deletes for good what was removed before this instant. */
export function purgeRemoved(before: string, { rows, search }: IncidentParts): void {
  for (const pk of rows.removedBefore(before)) {
    search.forget(pk);
    rows.erase(pk);
  }
}

export function createIncidents(parts: IncidentParts): IncidentStore {
  const { session, rows, versions, extracts } = parts;
  const reading = <T>(id: string, work: (row: IncidentRow) => Result<T>) =>
    session.read(() => {
      const row = rows.byId(id);
      return row ? work(row) : notFound(id);
    });
  const drawn = <T>(ask: (extracts: Extracts) => T) => {
    // A store that cannot be written to is asked as it was drawn last.
    session.read(() => success(refreshExtracts(parts, DRAWN_AT_ONCE)));
    return session.read(() => success(ask(extracts)));
  };
  return {
    list: (query, limit) => list(query, limit, parts),
    create: (incident, sample) => createWithHistory([incident], sample, parts),
    open: (id) =>
      reading(id, (row) =>
        row.removed_at === null
          ? readVersion(row, newestOf(row, parts), parts)
          : failure('not-found', `${nameOf(row)} was removed. Restore it to open it.`),
      ),
    save: (id, revision, incident) => save(id, revision, incident, parts),
    remove: (id) => setRemoved(id, session.now(), parts),
    restore: (id) => setRemoved(id, null, parts),
    versions: (id) => reading(id, (row) => success(versions.list(row.pk))),
    version: (id, revision) => reading(id, (row) => readVersion(row, revision, parts)),
    due: (by, limit) => drawn((extracts) => extracts.due(by, limit)),
    paces: () => drawn((extracts) => extracts.paces()),
    madeFrom: (sample) => session.read(() => success(rows.madeFrom(sample) ?? null)),
  };
}
