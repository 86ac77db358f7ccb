import { existsSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import MiniSearch from 'minisearch';
import { openStore } from '../main/store/open.ts';
import { madeUpIncident, QUERIES } from './search-corpus.ts';

// Usage: search-child.ts upfront|minisearch COUNT DATA_DIR
// Searches every query many times in a process of its own; prints JSON: p95 and
// median in ms, memory of the index in MB.
const [kind = '', count = '0', dataDir = ''] = process.argv.slice(2);
const LIMIT = 50;
const memory = (): number => process.memoryUsage().rss / 1_048_576;

function snippetOf(text: string, word: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(word) - 30);
  return text.slice(at, at + 90);
}

interface Searcher {
  readonly search: (query: string) => number;
  readonly close: () => void;
}

function openMiniSearch(): Searcher {
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title', 'text'] });
  for (let i = 0; i < Number(count); i++) {
    const { facts } = madeUpIncident(i);
    index.add({ id: i, title: facts.title, text: `${facts.summary} ${facts.trigger}` });
  }
  const search = (query: string): number => {
    const hits = index.search(query, { prefix: true, combineWith: 'AND' }).slice(0, LIMIT);
    return hits.map((hit) => snippetOf(String(hit.text), hit.terms[0] ?? '')).length;
  };
  return { search, close: () => undefined };
}

function openUpfront(): Searcher {
  const fresh = !existsSync(dataDir);
  const opened = openStore({ dataDir });
  if (!opened.ok) throw new Error(opened.error.message);
  const { store } = opened;
  if (fresh) for (let i = 0; i < Number(count); i++) store.incidents.create(madeUpIncident(i), null);
  // As the app does while nobody works, after the last save.
  while (store.tidy() > 0);
  const search = (query: string): number => {
    const found = store.incidents.list(query, LIMIT);
    if (!found.ok) throw new Error(found.error.message);
    return found.value.length;
  };
  // A store that was closed is sealed: the next start need not read every row.
  return { search, close: store.close };
}

// The peer's code is loaded by now, and so shall SQLite's be: the index is measured.
new Database(':memory:').close();
const before = memory();
const { search, close } = kind === 'minisearch' ? openMiniSearch() : openUpfront();
const times: number[] = [];
let hits = 0;
for (let round = 0; round < 25; round++) {
  for (const query of QUERIES) {
    const start = performance.now();
    hits += search(query);
    if (round > 0) times.push(performance.now() - start);
  }
}
globalThis.gc?.();
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
process.stdout.write(JSON.stringify({ p95: at(0.95), median: at(0.5), memory: memory() - before, hits }));
close();
