import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_KEYS } from '../../../../shared/core/incident/facts.ts';
import { emptyIncident } from '../../../../shared/core/incident/incident.ts';
import { LIST_KEYS } from '../../../../shared/core/incident/lists.ts';
import { MAX_ROWS, type Problem, parseIncident } from '../../../../shared/core/incident/parse/parse.ts';
import { anyText, arbitraryIncident } from '../../arbitraries.ts';
import { deepFreeze } from '../../deep-freeze.ts';
import { modelIncident } from '../../model-incident.ts';

/** The record as JSON would bring it, with parts replaced by anything. */
const given = (parts: Readonly<Record<string, unknown>>): unknown => ({ ...emptyIncident('i1'), ...parts });

function problemsOf(value: unknown): readonly Problem[] {
  const parsed = parseIncident(value);
  return parsed.ok ? [] : parsed.problems;
}

const sentences = (value: unknown): readonly string[] =>
  problemsOf(value).map(({ path, message }) => `${path} ${message}`.trim());

describe('a good record', () => {
  it('comes back as it is: empty, the model, and any other', () => {
    for (const incident of [emptyIncident('i1'), modelIncident])
      expect(parseIncident(incident)).toEqual({ ok: true, incident });
    fc.assert(
      fc.property(arbitraryIncident({ text: anyText }), (incident) => {
        expect(parseIncident(deepFreeze(incident))).toEqual({ ok: true, incident });
      }),
      { numRuns: 100 },
    );
  });

  it('of an earlier version opens: facts and lists that are absent count as empty', () => {
    const { schema, id, setup } = emptyIncident('i1');
    expect(parseIncident({ schema, id, setup, facts: {}, lists: {} })).toEqual({
      ok: true,
      incident: emptyIncident('i1'),
    });
  });

  it('may say "unknown, expected by" in every single fact', () => {
    const open = { kind: 'unknown', expectedAt: '2026-06-03T16:30:00Z', who: 'Finance' };
    expect(problemsOf(given({ facts: Object.fromEntries(FACT_KEYS.map((key) => [key, open])) }))).toEqual([]);
  });
});

describe('a record that repeats most of a checked one', () => {
  it('is read as if it stood alone, with its problems', () => {
    const part = fc.constantFrom('setup', 'facts', 'lists', 'prose', 'ticks', 'ignores');
    const wrong = fc.option(fc.tuple(part, fc.jsonValue()), { nil: null });
    fc.assert(
      fc.property(
        arbitraryIncident({ text: anyText }),
        arbitraryIncident(),
        part,
        wrong,
        (before, other, key, bad) => {
          const next = {
            ...before,
            [key]: other[key as keyof typeof other],
            ...(bad && { [bad[0]]: bad[1] }),
          };
          const given: unknown = JSON.parse(JSON.stringify(next));
          expect(parseIncident(given, deepFreeze(before))).toEqual(parseIncident(given));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('shares what is the same with it and nothing with what was given', () => {
    const given = JSON.parse(JSON.stringify(modelIncident)) as typeof modelIncident;
    const parsed = parseIncident({ ...given, facts: { ...given.facts, title: 'Another' } }, modelIncident);
    if (!parsed.ok) throw new Error('The model does not parse.');
    const { facts, lists } = parsed.incident;
    expect(facts.title).toBe('Another');
    expect(facts.startedAt).toBe(modelIncident.facts.startedAt);
    for (const list of LIST_KEYS) expect(lists[list]).toBe(modelIncident.lists[list]);
  });
});

describe('what is not a record at all', () => {
  it.each([
    null,
    undefined,
    0,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    '',
    'incident',
    true,
    [],
    [emptyIncident('x')],
  ])('is refused in one sentence: %j', (value) => {
    expect(sentences(value)).toEqual(['This is not an incident record.']);
  });

  it.each([2, 0, '1', null])('is refused when made by another version: schema %j', (schema) => {
    expect(sentences(given({ schema }))).toEqual([
      'schema was made by another version of Upfront: this one reads schema 1',
    ]);
  });
});

describe('a problem is named with its path', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['no id', { id: '' }, 'id is missing'],
    ['an id that is no text', { id: 7 }, 'id must be text'],
    ['a long id', { id: 'x'.repeat(65) }, 'id has 65 characters; the limit is 64'],
    ['no setup', { setup: null }, 'setup is missing'],
    ['no facts', { facts: [] }, 'facts is missing'],
    ['no lists', { lists: 'x' }, 'lists is missing'],
    ['an unknown fact', { facts: { culprit: 'Bob' } }, 'facts.culprit is not a known field'],
    ['an unknown list', { lists: { blame: [] } }, 'lists.blame is not a known field'],
    ['an unknown part', { more: 1 }, 'more is not a known field'],
    ['a list that is none', { lists: { asks: {} } }, 'lists.asks must be a list'],
    ['a row that is none', { lists: { asks: ['x'] } }, 'lists.asks[0] must be a row'],
    ['a row without id', { lists: { asks: [{}] } }, 'lists.asks[0].id is missing'],
    [
      'a row id that would break the names of chips',
      { lists: { asks: [{ id: 'a/1' }] } },
      'lists.asks[0].id may hold letters, digits, dot, dash and underscore',
    ],
    [
      'two rows of one id',
      { lists: { asks: [{ id: 'a1' }, { id: 'a1' }] } },
      'lists.asks[1].id appears twice: a1',
    ],
    [
      'an unknown column',
      { lists: { asks: [{ id: 'a1', price: 1 }] } },
      'lists.asks[0].price is not a known field',
    ],
    [
      'a cell of the wrong type',
      { lists: { asks: [{ id: 'a1', amount: 5 }] } },
      'lists.asks[0].amount must be a figure',
    ],
    ['prose of an unknown section', { prose: { intro: [] } }, 'prose.intro is not a known field'],
    ['prose that is none', { prose: 'x' }, 'prose must be sections'],
    ['ticks that are none', { ticks: [] }, 'ticks must be a record'],
    ['ignored remarks that are none', { ignores: {} }, 'ignores must be a list'],
    [
      'a remark ignored everywhere without a reason',
      { ignores: [{ ruleId: 'a', text: 'b', place: null, reason: ' ', at: '2026-06-03T16:00:00Z' }] },
      'ignores[0].reason is missing',
    ],
    ['a tick of nothing', { ticks: { X: {} } }, 'ticks.X is not a tick of the checklist'],
    [
      'a tick without a time',
      { ticks: { C37: { by: 'A. Reader' } } },
      'ticks.C37.at must be a moment such as 2026-06-03T14:02:00Z',
    ],
    [
      'a tick with more',
      { ticks: { C37: { at: '2026-06-03T16:00:00Z', by: '', ip: '::1' } } },
      'ticks.C37.ip is not a known field',
    ],
  ])('%s', (_, parts, sentence) => {
    expect(sentences(given(parts))).toEqual([sentence]);
  });

  it('in the setup, one sentence a field', () => {
    const setup = {
      variant: 'tv',
      role: 'SRE',
      currency: 'XXX',
      zone: 'Mars/Base',
      page: 'A5',
      final: 1,
      x: 1,
    };
    expect(sentences(given({ setup }))).toEqual([
      'setup.x is not a known field',
      'setup.final must be true or false',
      'setup.variant must be one of running, restored, final, security, security-final, near-miss, near-miss-final',
      'setup.currency must be one of USD, EUR, GBP, AUD, CAD, CHF, JPY',
      'setup.zone is not a time zone: “Mars/Base”',
      'setup.page must be one of A4, Letter',
    ]);
  });
});

describe('hostile JSON', () => {
  const parseJson = (json: string): unknown => JSON.parse(json);
  const proto = '{"__proto__":{"admin":true},"constructor":{"prototype":1},"toString":"x"}';

  it.each(['facts', 'lists', 'prose', 'ticks', 'setup'])(
    'with prototype keys in %s is refused by name',
    (part) => {
      const problems = problemsOf(given({ [part]: parseJson(proto) }));
      const paths = problems.map(({ path }) => path);
      expect(paths).toEqual(
        expect.arrayContaining([`${part}.__proto__`, `${part}.constructor`, `${part}.toString`]),
      );
      expect(({} as { readonly admin?: boolean }).admin).toBeUndefined();
    },
  );

  it('with prototype keys at the top, in a row, a figure, a moment and a run is refused', () => {
    const extra = parseJson('{"__proto__":{"x":1}}') as object;
    const at = (value: unknown): readonly string[] => problemsOf(value).map(({ path }) => path);
    const withProto = (fields: object): object =>
      Object.defineProperty({ ...fields }, '__proto__', { value: extra, enumerable: true });
    expect(at(withProto(emptyIncident('i1')))).toEqual(['__proto__']);
    const ignore = { ruleId: 'a', text: 'b', place: null, reason: 'c', at: '2026-06-03T16:00:00Z' };
    expect(at(given({ ignores: [withProto(ignore)] }))).toEqual(['ignores[0].__proto__']);
    expect(at(given({ lists: { asks: [withProto({ id: 'a1' })] } }))).toEqual(['lists.asks[0].__proto__']);
    const { customers, startedAt } = modelIncident.facts;
    expect(at(given({ facts: { customers: withProto(customers ?? {}) } }))).toEqual([
      'facts.customers.__proto__',
    ]);
    expect(at(given({ facts: { startedAt: withProto(startedAt ?? {}) } }))).toEqual([
      'facts.startedAt.__proto__',
    ]);
    const run = withProto({ kind: 'text', text: 'x' });
    expect(at(given({ prose: { next: [{ kind: 'paragraph', runs: [run] }] } }))).toEqual([
      'prose.next[0].runs[0].__proto__',
    ]);
  });

  it('nested 100,000 deep is refused wherever it stands, without a crash', () => {
    const deepList = parseJson('['.repeat(100_000) + ']'.repeat(100_000));
    const deepObject = parseJson(`${'{"a":'.repeat(100_000)}null${'}'.repeat(100_000)}`);
    for (const deep of [deepList, deepObject]) {
      const { customers } = modelIncident.facts;
      const places: readonly unknown[] = [
        deep,
        ...['schema', 'id', 'setup', 'facts', 'lists', 'prose', 'ticks', 'ignores', 'more'].map((part) =>
          given({ [part]: deep }),
        ),
        ...FACT_KEYS.map((key) => given({ facts: { [key]: deep } })),
        ...LIST_KEYS.map((list) => given({ lists: { [list]: [deep] } })),
        given({ facts: { customers: { ...customers, low: deep, asOf: deep, unit: deep, method: deep } } }),
        given({ setup: { ...modelIncident.setup, zone: deep, variant: deep, final: deep } }),
        given({ prose: { next: [deep] } }),
        given({ prose: { next: [{ kind: 'paragraph', runs: [deep] }] } }),
        given({ prose: { next: [{ kind: 'list', items: [deep] }] } }),
        given({ ticks: { C37: { at: deep, by: deep } } }),
      ];
      for (const place of places) expect(problemsOf(place)).not.toEqual([]);
    }
  });

  it('whose objects cannot be turned into text is refused, not thrown over', () => {
    const spiky = parseJson('{"toString":1,"valueOf":1,"toJSON":1}');
    const { customers } = modelIncident.facts;
    expect(sentences(given({ facts: { customers: { ...customers, low: spiky } } }))).toEqual([
      'facts.customers.low must be a whole number of the smallest unit, not object',
    ]);
    expect(sentences(given({ setup: { ...modelIncident.setup, zone: spiky } }))).toEqual([
      'setup.zone is not a time zone: object',
    ]);
  });

  it('with many faults answers with fifty problems and short paths', () => {
    const facts = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, n) => [`${'k'.repeat(1_000)}${n}`, n]),
    );
    const problems = problemsOf(given({ facts }));
    expect(problems).toHaveLength(50);
    expect(Math.max(...problems.map(({ path }) => path.length))).toBeLessThan(100);
  });

  it('with a list beyond its limit is refused whole, with the limit named', () => {
    const rows = Array.from({ length: MAX_ROWS + 1 }, (_, n) => ({ id: `r${n}` }));
    expect(sentences(given({ lists: { timeline: rows } }))).toEqual([
      'lists.timeline has 20001 rows; the limit is 20000',
    ]);
    expect(problemsOf(given({ lists: { timeline: rows.slice(1) } }))).toEqual([]);
  });

  it('of any shape gets an answer', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true }),
        fc.string(),
        (value, key) => {
          parseIncident(value);
          for (const part of ['setup', 'facts', 'lists', 'prose', 'ticks'])
            parseIncident(given({ [part]: value, [key]: value }));
        },
      ),
      { numRuns: 200 },
    );
  });
});
