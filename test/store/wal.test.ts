import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { committedPages } from '../../main/store/file/wal.ts';
import { newFolder } from './parts/workshop.ts';

/** A database with a log of several commits, copied while it is open, as a running app leaves it. */
function snapshot(): { readonly file: Buffer; readonly wal: Buffer } {
  const path = join(newFolder(), 'any.db');
  const db = new Database(path);
  onTestFinished(() => void db.close());
  db.pragma('journal_mode = WAL');
  db.pragma('wal_autocheckpoint = 0');
  db.exec('CREATE TABLE t (n INTEGER PRIMARY KEY, text TEXT)');
  const insert = db.prepare('INSERT INTO t (text) VALUES (?)');
  for (let n = 0; n < 20; n++) insert.run('x'.repeat(n * 400));
  return { file: readFileSync(path), wal: readFileSync(`${path}-wal`) };
}

/** Rows by our reading of the log. */
function ours({ file, wal }: { readonly file: Buffer; readonly wal: Buffer }): readonly unknown[] {
  const committed = committedPages(wal);
  const bytes = Buffer.alloc(committed ? committed.total * committed.pageSize : file.length);
  file.copy(bytes);
  for (const [number, page] of committed?.pages ?? []) page.copy(bytes, (number - 1) * page.length);
  bytes.fill(1, 18, 20);
  return rowsOf(new Database(bytes));
}

/** Rows by SQLite's own recovery. */
function theirs({ file, wal }: { readonly file: Buffer; readonly wal: Buffer }): readonly unknown[] {
  const path = join(newFolder(), 'copy.db');
  writeFileSync(path, file);
  writeFileSync(`${path}-wal`, wal);
  return rowsOf(new Database(path));
}

function rowsOf(db: Database.Database): readonly unknown[] {
  const table = db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 't'`).pluck().get();
  const rows = table === 0 ? [] : db.prepare('SELECT n, length(text) AS length FROM t').all();
  db.close();
  return rows;
}

describe('the log of the newest saves', () => {
  it('is read as SQLite reads it, cut anywhere', () => {
    const { file, wal } = snapshot();
    expect(ours({ file, wal })).toHaveLength(20);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: wal.length }), (length) => {
        const cut = { file, wal: wal.subarray(0, length) };
        expect(ours(cut)).toEqual(theirs(cut));
      }),
      { numRuns: 40 },
    );
  });

  it('is read as SQLite reads it, with any bit flipped', () => {
    const { file, wal } = snapshot();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: wal.length * 8 - 1 }), (bit) => {
        const flipped = Buffer.from(wal);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(ours({ file, wal: flipped })).toEqual(theirs({ file, wal: flipped }));
      }),
      { numRuns: 40 },
    );
  });

  it('ends where only zeros follow', () => {
    const { file, wal } = snapshot();
    expect(ours({ file, wal: Buffer.concat([wal, Buffer.alloc(50_000)]) })).toHaveLength(20);
    expect(committedPages(Buffer.alloc(5_000))).toBeNull();
    expect(committedPages(Buffer.alloc(0))).toBeNull();
  });
});
