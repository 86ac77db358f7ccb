import { describe, expect, it } from 'vitest';
import { createClient } from '../../shared/api/client.ts';
import { CONTRACT, isMethodName, type MethodName } from '../../shared/api/contract.ts';
import { createDispatch, type Dispatch, type Handlers } from '../../shared/api/dispatch.ts';
import { ERROR_CODES, failure, type Result, success } from '../../shared/api/result.ts';

const NAMES = Object.keys(CONTRACT) as readonly MethodName[];

const TERM = {
  term: 'SLO',
  expansion: 'service level objective',
  definition: 'A target for how well a service must work.',
  plain: 'reliability target',
  partOfSpeech: 'n',
  roles: ['S'],
  domain: 'reliability',
  severity: 'warn',
  backgroundOnly: false,
};

/** Arguments that fit, one for each method: the table a new call is added to. */
const FITTING: { readonly [M in MethodName]?: unknown } = {
  'attachments.read': { id: 'a1' },
  'app.place': { place: '#/incident/0198c2/impact' },
  'app.crashed': { error: 'TypeError', places: ['at draw (page.js:1:2)'] },
  'settings.set': { pace: 140 },
  'style.set': { accent: '#00685E' },
  'clockRules.set': { asOf: '2026-09-25', holidays: [], rules: [] },
  'style.import': { base64: 'AA==' },
  'style.export': { path: null },
  'incidents.list': { query: '', limit: 50 },
  'incidents.create': {},
  'incidents.open': { id: 'i1' },
  'incidents.save': { id: 'i1', revision: 0, incident: { anything: true } },
  'incidents.duplicate': { id: 'i1' },
  'refused.get': { id: 'i1' },
  'refused.keep': { id: 'i1', texts: {} },
  'incidents.import': { name: 'a.upfront', base64: 'AA==', mode: 'look' },
  'incidents.remove': { id: 'i1' },
  'incidents.restore': { id: 'i1' },
  'incidents.versions': { id: 'i1' },
  'incidents.version': { id: 'i1', revision: 3 },
  'versions.freeze': { id: 'i1', revision: 3, name: 'For the board', note: '' },
  'versions.frozen': { id: 'i1' },
  'versions.exports': { id: 'i1' },
  'versions.sent': { id: 'i1', reportNo: 2 },
  'versions.lastReport': { id: 'i1', reportNo: 2 },
  'samples.open': { id: 's1' },
  'vocabulary.save': { term: TERM, previous: null, replace: false },
  'vocabulary.remove': { term: 'SLO' },
  'vocabulary.restore': { term: 'SLO' },
  'vocabulary.import': { base64: 'AA==', mode: 'look' },
  'vocabulary.export': { path: null, which: 'own' },
  'attachments.remove': { id: 'f1' },
  'attachments.add': { incidentId: 'i1', name: 'graph.png', base64: 'AA==' },
  'attachments.list': { incidentId: 'i1' },
  'series.read': { base64: 'AA==', zone: 'UTC', pick: null, pace: 'interval' },
  'export.brief': { id: 'i1', format: 'docx', path: null, draft: true },
  'export.bundle': { id: 'i1', format: 'upfront', path: null },
  'backup.save': { path: null },
  'passphrase.enter': { passphrase: 'seven green herons' },
  'passphrase.set': { current: null, next: 'seven green herons' },
  'export.followUp': { id: 'i1', kind: 'mail', path: null },
  'followUp.remind': { id: 'i1', title: 'A promise is due', body: '' },
  'jobs.cancel': { job: 'j1' },
  'files.choose': { suggested: 'brief.docx' },
  'files.reveal': { path: '/tmp/brief.docx' },
};
const fitting = (name: MethodName): unknown => FITTING[name] ?? {};

interface Door {
  readonly dispatch: Dispatch;
  readonly calls: (readonly [string, unknown])[];
  readonly crashes: (readonly [string, unknown])[];
}

/** A door whose handlers write down what reaches them and answer with their name. */
function doorWith(handler?: (name: MethodName) => unknown, onCrash?: () => void): Door {
  const calls: (readonly [string, unknown])[] = [];
  const crashes: (readonly [string, unknown])[] = [];
  const handlers = Object.fromEntries(
    NAMES.map((name) => [
      name,
      (argument: unknown) => {
        calls.push([name, argument]);
        return handler ? handler(name) : success(name);
      },
    ]),
  ) as unknown as Handlers;
  const dispatch = createDispatch(handlers, (name, error) => {
    crashes.push([name, error]);
    onCrash?.();
  });
  return { dispatch, calls, crashes };
}

const codeOf = (answer: Result<unknown>): string => (answer.ok ? 'ok' : answer.error.code);
const deep = (open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(100_000)}1${close.repeat(100_000)}`);

const JUNK: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['text', 'id'],
  ['a list', []],
  ['a list of the argument', [{ id: 'i1' }]],
  ['a function', () => 1],
  ['an unknown key', { nosuchkey: 1 }],
  ['a deep list', deep('[', ']')],
  ['a deep record', deep('{"a":', '}')],
  ['a key of a megabyte', { ['k'.repeat(1_000_000)]: 1 }],
  ['prototype keys', JSON.parse('{"__proto__":{"id":"i1"},"constructor":1}')],
];

describe.each(NAMES)('%s', (name) => {
  it('reaches its use case with a fitting argument', async () => {
    const door = doorWith();
    expect(await door.dispatch(name, fitting(name))).toEqual({ ok: true, value: name });
    expect(door.calls).toEqual([[name, fitting(name)]]);
  });

  it('refuses junk with bad-input in one sentence, before any use case', async () => {
    const door = doorWith();
    for (const [what, junk] of JUNK) {
      const answer = await door.dispatch(name, junk);
      expect(codeOf(answer), what).toBe('bad-input');
      expect(answer.ok ? '' : answer.error.message, what).toMatch(
        /^The call \S+ was not understood: \S.*\.$/,
      );
      expect(answer.ok ? '' : answer.error.message, what).not.toMatch(/ {2}|\.\.$/);
      expect(JSON.stringify(answer).length, what).toBeLessThan(400);
    }
    expect(door.calls).toEqual([]);
  });

  it('refuses a fitting argument with one key more, one of a wrong type or one missing', async () => {
    const door = doorWith();
    const good = fitting(name) as Readonly<Record<string, unknown>>;
    expect(codeOf(await door.dispatch(name, { ...good, extra: 1 }))).toBe('bad-input');
    for (const key of Object.keys(good)) {
      if (key === 'incident') continue;
      // Texts by the name of their field: none at all is a fitting answer too.
      const empty = key === 'texts' ? [] : [{}];
      // So is a list without entries.
      const list = Array.isArray(good[key]) ? [] : [[]];
      for (const value of [Symbol('x'), ...empty, ...list, Number.NaN, -1.5, 'x'.repeat(30_000_000)])
        expect(codeOf(await door.dispatch(name, { ...good, [key]: value })), key).toBe('bad-input');
      const { [key]: _, ...rest } = good;
      expect(codeOf(await door.dispatch(name, rest)), key).toBe('bad-input');
    }
    expect(door.calls).toEqual([]);
  });

  it('that crashes answers internal, is reported once, and tells nothing of the error', async () => {
    const secret = new Error('card 4711 of /home/ann');
    const door = doorWith(() => {
      throw secret;
    });
    const answer = await door.dispatch(name, fitting(name));
    expect(codeOf(answer)).toBe('internal');
    expect(JSON.stringify(answer)).not.toContain('4711');
    expect(door.crashes).toEqual([[name, secret]]);
  });
});

describe('the door', () => {
  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'prototype',
    '',
    'incidents',
    'Incidents.open',
    'app.info ',
  ])('does not know the name %j', async (name) => {
    const door = doorWith();
    expect(isMethodName(name)).toBe(false);
    expect(await door.dispatch(name, {})).toEqual(failure('bad-input', 'There is no such call.'));
    expect(door.calls).toEqual([]);
  });

  it.each([undefined, null, 7, {}, [], ['app.info'], Symbol('app.info'), () => 'app.info'])(
    'takes no name but text',
    async (name) => {
      expect(codeOf(await doorWith().dispatch(name, {}))).toBe('bad-input');
    },
  );

  it('waits for a use case that takes time, and for one that fails late', async () => {
    const later = doorWith(() => Promise.resolve(success('later')));
    expect(await later.dispatch('app.info', {})).toEqual({ ok: true, value: 'later' });
    const failing = doorWith(() => Promise.reject(new Error('late')));
    expect(codeOf(await failing.dispatch('app.info', {}))).toBe('internal');
    expect(failing.crashes).toHaveLength(1);
  });

  it('passes a refusal of the use case on', async () => {
    const refusal = failure('conflict', 'Another window saved first.');
    expect(await doorWith(() => refusal).dispatch('app.info', {})).toEqual(refusal);
  });

  it('never throws: not for an argument that throws when read, nor when the report itself fails', async () => {
    const spiky = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('spiky');
        },
        get() {
          throw new Error('spiky');
        },
      },
    );
    for (const name of NAMES) {
      const answer = await doorWith().dispatch(name, spiky);
      expect(answer.ok, name).toBe(false);
    }
    const door = doorWith(
      () => {
        throw new Error('use case');
      },
      () => {
        throw new Error('the log is full');
      },
    );
    expect(codeOf(await door.dispatch('app.info', {}))).toBe('internal');
  });

  it('knows a closed set of error codes', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
    expect(ERROR_CODES.filter((code) => !/^[a-z-]+$/.test(code))).toEqual([]);
  });
});

it('a key named __proto__ never reaches a use case', async () => {
  for (const name of NAMES) {
    const door = doorWith();
    const good = Object.entries(fitting(name) as object).map(
      ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
    );
    const argument = JSON.parse(`{${[...good, '"__proto__":{"admin":true}'].join(',')}}`);
    await door.dispatch(name, argument);
    for (const [, passed] of door.calls)
      expect(Object.getOwnPropertyNames(passed), name).not.toContain('__proto__');
    for (const [, passed] of door.calls)
      expect((passed as { readonly admin?: boolean }).admin, name).toBeUndefined();
  }
});

describe('the client', () => {
  it('carries name and argument as they are and brings the answer back', async () => {
    const door = doorWith();
    const api = createClient(door.dispatch);
    expect(await api('incidents.open', { id: 'i1' })).toEqual({ ok: true, value: 'incidents.open' });
    expect(door.calls).toEqual([['incidents.open', { id: 'i1' }]]);
  });
});
