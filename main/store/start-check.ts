import { closeSync, openSync } from 'node:fs';
import { printCount } from '../../shared/core/wording/count.ts';
import { type ApiError, type Damage, success } from '../app/ports.ts';
import { checkRows, checkStructure } from './check.ts';
import { type Place, statOf } from './file/place.ts';
import { isTooLarge, sealOf } from './file/seal.ts';
import type { Db, Session } from './file/session.ts';
import { readTally, type Tally } from './file/tally.ts';
import type { Tables } from './store.ts';
import { healEntry } from './tables/incidents.ts';

/**
 * How far the bytes of the store file can be trusted: `sealed` as they were when it was closed; `changed` since; `open`
 * when it was not closed (a crash); `unread` when it is too large to find out.
 */
export interface Evidence {
  readonly trust: 'sealed' | 'changed' | 'open' | 'unread';
  readonly tally: Tally | null;
}

/** To be called before the store is opened: reading a file that SQLite has locked, and closing it, drops the lock. */
export function gatherEvidence(place: Place): Evidence {
  const tally = readTally(place.tally);
  if (isTooLarge(statOf(place.file)?.size ?? 0)) return { trust: 'unread', tally };
  if (!tally?.seal) return { trust: 'open', tally };
  const handle = openSync(place.file, 'r');
  try {
    return { trust: sealOf(handle) === tally.seal ? 'sealed' : 'changed', tally };
  } finally {
    closeSync(handle);
  }
}

/** Everything in the search index can be had from the records, so damage there is no reason to refuse the store. */
const IN_SEARCH = /\bfts5\b.*\bsearch\b/i;

/** Root pages of the search index's own tables, as quick_check names them: "Tree 17 page 20: …". */
function searchTrees(db: Db): ReadonlySet<string> {
  const sql = `SELECT rootpage FROM sqlite_schema WHERE tbl_name LIKE 'search\\_%' ESCAPE '\\' AND rootpage > 0`;
  return new Set(db.prepare<[], number>(sql).pluck().all().map(String));
}

interface StructureDamage {
  /** What SQLite finds wrong with what cannot be made anew. */
  readonly serious: readonly string[];
  /** True when the search index alone is hit. */
  readonly search: boolean;
}

/** What is wrong with the file's structure; looking at the search index too takes ten times as long. */
export function structureDamage(db: Db, look: { readonly withSearch: boolean }): StructureDamage {
  const trees = searchTrees(db);
  const found = checkStructure(db, look);
  const serious = found.filter(
    (text) => !(IN_SEARCH.test(text) || trees.has(/^Tree (\d+) /.exec(text)?.[1] ?? '')),
  );
  return { serious, search: serious.length === 0 && found.length > 0 };
}

/**
 * What makes the file unfit to be written to, with the incidents that are hit; null when nothing does. A damaged search
 * index is made anew.
 */
export function structureProblem(
  { trust }: Evidence,
  file: string,
  session: Session,
  tables: Tables,
): ApiError | null {
  if (trust === 'sealed' || trust === 'unread') return null;
  const { serious, search } = structureDamage(session.db, { withSearch: trust === 'changed' });
  if (search) session.write(() => success(tables.incidents.search.rebuild()));
  if (serious.length === 0) return null;
  const names = checkRows(tables).map(({ message }) => message);
  const message = [
    `The store ${file} is damaged; it was left as it is and can still be read.`,
    ...names,
  ].join(' ');
  return { code: 'damaged', message };
}

function lostSaves({ tally }: Evidence, saves: number): readonly string[] {
  const lost = (tally?.saves ?? 0) - saves;
  if (lost <= 0) return [];
  return [
    `The last ${printCount(lost, 'save is', 'saves are')} missing: the store's log was lost or cut, or an older copy of the store was put in its place.`,
  ];
}

function heal(damage: readonly Damage[], session: Session, { incidents }: Tables): void {
  const ids = new Set(damage.map(({ incidentId }) => incidentId));
  for (const id of ids) {
    const row = id === null ? undefined : incidents.rows.byId(id);
    if (row) session.write(() => success(healEntry(row, incidents)));
  }
}

/** What the person must know at the start, each a sentence. Entries of the list that can be written anew are. */
export function startNotices(evidence: Evidence, session: Session, tables: Tables): readonly string[] {
  const lost = lostSaves(evidence, tables.incidents.counter.count());
  if (evidence.trust === 'sealed' || evidence.trust === 'unread') return lost;
  const damage = checkRows(tables);
  heal(damage, session, tables);
  const messages = damage.map(({ message }) => message);
  if (evidence.trust === 'changed' && messages.length === 0)
    messages.push(
      'The store file was changed since Upfront closed it, by another program or a fault of the disk. Every row was read and is whole.',
    );
  return [...lost, ...messages];
}
