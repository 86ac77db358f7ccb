import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileVocabulary, findTerms } from '../../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { term } from './term.ts';

const shipped = JSON.parse(
  readFileSync(new URL('../../../assets/content/vocabulary.json', import.meta.url), 'utf8'),
) as readonly Term[];

function found(text: string, ...terms: readonly Term[]): readonly string[] {
  return findTerms(text, compileVocabulary(terms)).map(
    (match) => `${match.term.term}: ${text.slice(match.start, match.end)}`,
  );
}

describe('findTerms', () => {
  it('lets the longest term win', () => {
    const terms = [term('race'), term('race condition'), term('condition')];
    expect(found('A race condition, then a race.', ...terms)).toEqual([
      'race condition: race condition',
      'race: race',
    ]);
  });

  it('finds whole words only', () => {
    expect(found('The podium and the cathedral', term('pod'), term('cat'))).toEqual([]);
  });

  it('goes back when a longer term does not come true', () => {
    const terms = [term('load'), term('load balancer health check'), term('balancer')];
    expect(found('The load balancer health was fine', ...terms)).toEqual([
      'load: load',
      'balancer: balancer',
    ]);
  });

  it.each([
    ['patches', 'patch', 'n'],
    ['dependencies', 'dependency', 'n'],
    ['Circuit breakers', 'circuit breaker', 'n'],
    ['rolled back', 'roll back', 'v'],
    ['rolling back', 'roll back', 'v'],
    ['deploying', 'deploy', 'v'],
    ['restored', 'restore', 'v'],
    ['dropped', 'drop', 'v'],
    ['retried', 'retry', 'v'],
  ] as const)('knows "%s" for "%s"', (text, name, partOfSpeech) => {
    expect(found(text, term(name, { partOfSpeech }))).toEqual([`${name}: ${text}`]);
  });

  it('does not bend nouns like verbs: "building" is not "build"', () => {
    expect(found('the building', term('build'))).toEqual([]);
  });

  it.each(['blue-green', 'blue green', 'Blue\u2011Green', 'bluegreen'])(
    'takes hyphens lightly: %s',
    (text) => {
      expect(found(text, term('blue-green'))).toEqual([`blue-green: ${text}`]);
    },
  );

  it('takes a hyphen for the noun of a verb, whatever other terms begin with the noun', () => {
    const verb = term('fail over', { partOfSpeech: 'v' });
    const terms = [term('failover test'), term('failover'), verb];
    const text = 'We fail over. A fail-over began.';
    for (const order of [terms, terms.toReversed()])
      expect(found(text, ...order)).toEqual(['fail over: fail over', 'failover: fail-over']);
    expect(found('A fail-over began.', term('failover test'), verb)).toEqual(['fail over: fail-over']);
  });

  it('takes other signs seriously', () => {
    expect(found('I/O was slow', term('I/O'))).toEqual(['I/O: I/O']);
    expect(found('Then I, O king', term('I/O'))).toEqual([]);
    expect(found('The N+1 queries', term('N+1 query'))).toEqual(['N+1 query: N+1 queries']);
  });

  it('tells several of an acronym from a longer acronym', () => {
    const matcher = compileVocabulary([term('GC')]);
    expect(findTerms('Two GCs ran on the GCS.', matcher).map(({ start }) => start)).toEqual([4]);
  });

  it('tells acronyms and names from common words', () => {
    expect(found('the rest of it', term('REST'))).toEqual([]);
    expect(found('a REST call, two SLOs', term('REST'), term('SLO'))).toEqual(['REST: REST', 'SLO: SLOs']);
    expect(found('cargo was late, Cargo failed', term('Cargo'))).toEqual(['Cargo: Cargo']);
    expect(found('GRPC and grpc', term('gRPC'))).toEqual(['gRPC: GRPC', 'gRPC: grpc']);
  });

  it('takes a status code for one only beside its word', () => {
    expect(found('503 tickets, 503 errors, HTTP 503, many 503s', term('503'))).toEqual([
      '503: 503 errors',
      '503: HTTP 503',
      '503: 503s',
    ]);
  });

  it('finds every shipped term in its own spelling', () => {
    const vocabulary = compileVocabulary(shipped);
    const lost = shipped.filter(({ term: name }) => {
      const text = /^\d+$/.test(name) ? `HTTP ${name}` : name;
      return findTerms(text, vocabulary)[0]?.term.term !== name;
    });
    expect(lost).toEqual([]);
  });

  it('answers spans in order that do not overlap, whatever the text', () => {
    const vocabulary = compileVocabulary(shipped);
    const words = fc.constantFrom(
      'roll',
      'back',
      'SLO',
      ' ',
      '-',
      '/',
      'İ',
      '🙂',
      'CI',
      'CD',
      '\n',
      '503',
      'errors',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let reached = 0;
        for (const { start, end } of findTerms(text, vocabulary)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reached = end;
        }
      }),
    );
  });

  it('leaves blank terms out', () => {
    expect(found('anything', term('  '), term('—'))).toEqual([]);
  });
});
