import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import builtIn from '../../assets/content/vocabulary.json' with { type: 'json' };
import { defaultSettings } from '../../main/hosts/default-settings.ts';
import {
  answerOf,
  clockAt,
  errorOf,
  incidentWith,
  newFolder,
  newStore,
  withStore,
} from './parts/workshop.ts';

describe('the vocabulary in the store', () => {
  it('is seeded with the 482 terms, in their order', () => {
    const terms = answerOf(newStore().vocabulary.list());
    expect(terms).toHaveLength(482);
    expect(terms).toEqual(builtIn);
  });

  it('has terms of the kinds the app knows', () => {
    for (const term of answerOf(newStore().vocabulary.list())) {
      expect(['n', 'npl', 'adj', 'v', 'ph']).toContain(term.partOfSpeech);
      expect(['warn', 'info']).toContain(term.severity);
      expect(term.plain.trim()).not.toBe('');
    }
  });
});

describe('the settings in the store', () => {
  it('are kept, and none are there at first', () => {
    const dataDir = newFolder();
    const settings = { ...defaultSettings(), theme: 'dark', preparedBy: 'SRE', titlesAllowed: true } as const;
    withStore(dataDir, (store) => {
      expect(answerOf(store.settings.get())).toBeNull();
      expect(answerOf(store.settings.set(settings))).toEqual(settings);
    });
    withStore(dataDir, (store) => {
      expect(answerOf(store.settings.get())).toEqual(settings);
      expect(answerOf(store.settings.set(null))).toBeNull();
    });
    expect(withStore(dataDir, (store) => answerOf(store.settings.get()))).toBeNull();
  });
});

describe('files kept with an incident', () => {
  it('come back byte for byte', () => {
    const { incidents, attachments } = newStore();
    answerOf(incidents.create(incidentWith('a'), null));
    const content = new Uint8Array(300_000).map((_, index) => index % 251);
    const file = { id: 'f', incidentId: 'a', name: 'graph.png', mime: 'image/png', content };
    const summary = { id: 'f', name: 'graph.png', mime: 'image/png', bytes: 300_000 };
    expect(answerOf(attachments.add(file))).toEqual(summary);
    expect(answerOf(attachments.list('a'))).toEqual([summary]);
    expect(Buffer.compare(answerOf(attachments.read('f')), content)).toBe(0);
  });

  it('are deleted one by one: the store forgets their bytes, and takes them in again under their id', () => {
    const dataDir = newFolder();
    const words = 'a screenshot with a password in it '.repeat(3_000);
    const content = new TextEncoder().encode(words);
    const file = { id: 'f', incidentId: 'a', name: 'shot.txt', mime: 'text/plain', content };
    const stored = (): string =>
      readdirSync(dataDir)
        .map((name) => readFileSync(join(dataDir, name), 'latin1'))
        .join('');
    withStore(dataDir, ({ incidents, attachments }) => {
      answerOf(incidents.create(incidentWith('a'), null));
      answerOf(attachments.add(file));
      expect(errorOf(attachments.add(file)).code).toBe('conflict');
      answerOf(attachments.add({ ...file, id: 'g', content: new Uint8Array(10) }));
    });
    expect(stored()).toContain('with a password');
    withStore(dataDir, ({ attachments }) => {
      answerOf(attachments.remove('f'));
      expect(errorOf(attachments.remove('f')).code).toBe('not-found');
      expect(answerOf(attachments.list('a')).map(({ id }) => id)).toEqual(['g']);
    });
    expect(stored()).not.toContain('with a password');
    withStore(dataDir, (store) => {
      answerOf(store.attachments.add(file));
      expect(answerOf(store.attachments.read('f'))).toEqual(Buffer.from(content));
      expect(store.check()).toEqual([]);
    });
  });

  it('belong to an incident that is there', () => {
    const { attachments } = newStore();
    const file = { id: 'f', incidentId: 'x', name: 'a', mime: 'text/plain', content: new Uint8Array(1) };
    expect(errorOf(attachments.add(file)).code).toBe('not-found');
    expect(errorOf(attachments.read('f')).code).toBe('not-found');
    expect(answerOf(attachments.list('x'))).toEqual([]);
  });
});

describe('the log of exports', () => {
  it('knows who wrote a path last', () => {
    const { exports } = newStore();
    const entry = { incidentId: 'a', revision: 3, sha256: 'ab'.repeat(32) };
    expect(answerOf(exports.last('/tmp/a.docx'))).toBeNull();
    answerOf(exports.record({ ...entry, path: '/tmp/a.docx' }));
    answerOf(exports.record({ ...entry, incidentId: 'b', path: '/tmp/a.docx' }));
    expect(answerOf(exports.last('/tmp/a.docx'))).toEqual({ ...entry, incidentId: 'b' });
  });

  it('keeps the hash of every file with its version, newest first', () => {
    const clock = clockAt('2026-06-03T16:00:00.000Z');
    const { exports } = newStore({ clock });
    const [one, two] = ['ab'.repeat(32), 'cd'.repeat(32)];
    answerOf(exports.record({ path: '/tmp/a.docx', incidentId: 'a', revision: 3, sha256: one }));
    clock.set('2026-06-03T17:00:00.000Z');
    answerOf(
      exports.record({ path: '/tmp/a.docx', incidentId: 'a', revision: 4, sha256: two, redacted: true }),
    );
    answerOf(exports.record({ path: '/tmp/b.docx', incidentId: 'b', revision: 1, sha256: two }));
    expect(answerOf(exports.list('a'))).toEqual([
      {
        path: '/tmp/a.docx',
        revision: 4,
        sha256: two,
        exportedAt: '2026-06-03T17:00:00.000Z',
        redacted: true,
      },
      {
        path: '/tmp/a.docx',
        revision: 3,
        sha256: one,
        exportedAt: '2026-06-03T16:00:00.000Z',
        redacted: false,
      },
    ]);
  });
});
