import Database from 'better-sqlite3-multiple-ciphers';
import { answerOf, incidentWith, withStore } from './workshop.ts';

/** A store with something of every kind in it. */
export function fillStore(dataDir: string): void {
  withStore(dataDir, ({ incidents, attachments, frozen, vocabulary, settings, exports, tidy }) => {
    for (const id of ['a', 'b', 'c'])
      answerOf(incidents.create(incidentWith(id, { title: `First ${id}` }), null));
    for (let revision = 1; revision < 6; revision++)
      answerOf(incidents.save('a', revision, incidentWith('a', { title: `Payments ${revision}` })));
    answerOf(
      frozen.freeze({ incidentId: 'a', revision: 3, name: 'For the board', note: 'read', final: false }),
    );
    const content = Buffer.from('a graph '.repeat(3_000));
    answerOf(attachments.add({ id: 'f', incidentId: 'a', name: 'graph.txt', mime: 'text/plain', content }));
    answerOf(incidents.remove('c'));
    const [term] = answerOf(vocabulary.list());
    if (term) answerOf(vocabulary.save([{ ...term, plain: 'my own words' }], null));
    answerOf(settings.set({ theme: 'dark' } as never));
    answerOf(exports.record({ path: '/x/brief.docx', incidentId: 'a', revision: 6, sha256: '00' }));
    while (tidy() > 0);
  });
}

const KEPT = ['incidents', 'versions', 'attachments', 'frozen', 'exports', 'vocabulary', 'search'];

/** Every row of every table as it lies in the file, but for what a start writes. */
export function rowsIn(file: string): Readonly<Record<string, readonly unknown[]>> {
  const db = new Database(file);
  try {
    const rows = KEPT.map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()] as const);
    const user = db.prepare(`SELECT * FROM settings WHERE name = 'user'`).all();
    return { ...Object.fromEntries(rows), user };
  } finally {
    db.close();
  }
}
