import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText } from '../../main/store/tables/search-text.ts';
import { row } from '../../shared/core/incident/lists.ts';
import { exact, range } from '../../shared/core/incident/values/figure.ts';
import { answerOf, incidentWith, newFolder, newStore, withStore } from './parts/workshop.ts';

function storeWith(texts: Readonly<Record<string, string>>) {
  const store = newStore();
  for (const [id, title] of Object.entries(texts))
    answerOf(store.incidents.create(incidentWith(id, { title }), null));
  return (query: string) => answerOf(store.incidents.list(query, 50));
}

describe('search over incidents', () => {
  it('finds all the words typed, the last one while it is being typed', () => {
    const find = storeWith({ a: 'Card payments failed', b: 'Card reader ordered', c: 'Login failed' });
    const ids = (query: string) =>
      find(query)
        .map(({ id }) => id)
        .sort();
    expect(ids('card')).toEqual(['a', 'b']);
    expect(ids('card f')).toEqual(['a']);
    expect(ids('fail card')).toEqual([]);
    expect(ids('faile')).toEqual(['a', 'c']);
    expect(ids('faile ')).toEqual([]);
  });

  it('marks the hit and folds case and accents', () => {
    const find = storeWith({ a: 'Störung im Café von Zürich' });
    expect(find('cafe')[0]?.snippet).toBe('Störung im «Café» von Zürich');
    expect(find('STORUNG')[0]?.snippet).toBe('«Störung» im Café von Zürich');
  });

  it('ranks a title above a text that mentions the word', () => {
    const { incidents } = newStore();
    answerOf(
      incidents.create(incidentWith('title', { title: 'Database failed', summary: 'Orders waited.' }), null),
    );
    answerOf(
      incidents.create(incidentWith('text', { title: 'Orders waited', summary: 'A database failed.' }), null),
    );
    expect(answerOf(incidents.list('database', 10)).map(({ id }) => id)).toEqual(['title', 'text']);
  });

  it('names the newest first of those that rank alike', () => {
    const find = storeWith({
      a: 'Login failed',
      b: 'Login failed',
      c: 'Login failed',
      d: 'The login failed',
    });
    expect(find('login').map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('finds an incident however old it is', () => {
    const dataDir = newFolder();
    const create = (id: string) =>
      withStore(dataDir, ({ incidents }) =>
        answerOf(incidents.create(incidentWith(id, { title: 'Login failed' }), null)),
      );
    create('old');
    const db = new Database(join(dataDir, 'upfront.db'));
    // As if sixty thousand had been reported since.
    db.exec(`INSERT INTO incidents SELECT 60000, 'between', revision, save_no, title, status, variant, sample, saved_at,
      saved_at, hash FROM incidents`);
    db.close();
    create('new');
    withStore(dataDir, ({ incidents }) => {
      const ids = (query: string, limit: number) =>
        answerOf(incidents.list(query, limit)).map(({ id }) => id);
      expect(ids('login', 2)).toEqual(['new', 'old']);
      expect(ids('login', 1)).toEqual(['new']);
      answerOf(incidents.save('old', 1, incidentWith('old', { title: 'Search failed' })));
      expect(ids('search', 1)).toEqual(['old']);
    });
  });

  it('finds by a start of the last word just the titles with a word that starts so', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '7'), minLength: 1, maxLength: 4 });
    const plain = (text: string) => text.replaceAll('é', 'e');
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), word, (titles, typed) => {
        const find = storeWith(Object.fromEntries(titles.map((title, index) => [`i${index}`, title])));
        const found = (query: string) =>
          find(query)
            .map(({ title }) => title)
            .sort();
        expect(found(typed)).toEqual(titles.filter((title) => plain(title).startsWith(plain(typed))).sort());
        expect(found(`${typed} `)).toEqual(titles.filter((title) => plain(title) === plain(typed)).sort());
      }),
      { numRuns: 30 },
    );
  });

  it('reads nothing a person types as its own language', () => {
    const find = storeWith({ a: 'SEV-1: "AND" OR NOT (NEAR) title:* ^a + b' });
    expect(find('"AND" OR')).toHaveLength(1);
    expect(find('title:*')).toHaveLength(1);
    expect(find('SEV-1')).toHaveLength(1);
    expect(find('* ( " ^')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        expect(Array.isArray(find(query))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('knows a change at once, and after the store was opened again', () => {
    const dataDir = newFolder();
    withStore(dataDir, ({ incidents }) => {
      answerOf(incidents.create(incidentWith('a', { title: 'Before' }), null));
      expect(answerOf(incidents.list('before', 10))).toHaveLength(1);
      answerOf(incidents.save('a', 1, incidentWith('a', { title: 'After' })));
      expect(answerOf(incidents.list('before', 10))).toEqual([]);
      answerOf(incidents.save('a', 2, incidentWith('a', { title: 'Later' })));
    });
    const found = withStore(dataDir, ({ incidents }) => answerOf(incidents.list('later', 10)));
    expect(found).toHaveLength(1);
  });

  it('finds every word of a record and nothing of its frame', () => {
    const record = incidentWith('id-of-it', {
      title: 'Title',
      summary: 'Summary',
      ruledOut: ['an attack', 'a fire'],
    });
    const text = searchText({
      ...record,
      lists: { ...record.lists, timeline: [row('timeline', 'row-id', { plain: 'Plain words' })] },
      prose: {
        impact: [
          {
            kind: 'paragraph',
            runs: [
              { kind: 'text', text: 'One ' },
              { kind: 'text', text: 'line' },
            ],
          },
          { kind: 'list', items: [[{ kind: 'text', text: 'An item' }], [{ kind: 'chip', chip: 'loss' }]] },
        ],
      },
    });
    expect(text.title).toBe('Title');
    expect(text.body.split(' · ')).toEqual([
      'Summary',
      'an attack',
      'a fire',
      'Plain words',
      'One line',
      'An item',
    ]);
    expect(searchText(null)).toEqual({ title: '', body: '' });
  });

  it('keeps what is shown as it is printed, and nothing that the app notes for itself', () => {
    const record = incidentWith('a', {
      likelihood: 'L6',
      dataLoss: 'none-found-so-far',
      customers: range('count', 2_900, 3_200, 3_400, { qualifier: 'about' }),
    });
    const text = searchText({
      ...record,
      lists: {
        ...record.lists,
        asks: [row('asks', 'a1', { decision: 'Approve {amount} now', amount: exact('money', 1_800_000) })],
        timeline: [row('timeline', 't1', { plain: 'It began', kind: 'sign', inBrief: 'yes' })],
        runs: [row('runs', 'r1', { cut: '5m', spoke: ['loss=$30,000'] })],
      },
    });
    expect(text.body.split(' · ')).toEqual([
      'about 3,200 (2,900 to 3,400)',
      'None found so far',
      'Very likely (80–95%)',
      'Approve $18,000 now',
      '$18,000',
      'It began',
      'Sign',
    ]);
  });
});
