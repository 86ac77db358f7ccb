import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  indexTerms,
  searchTerms,
  type TermQuery,
} from '../../../../renderer/features/vocabulary/search-terms.ts';
import { term } from '../../../core/vocabulary/term.ts';

const index = indexTerms([
  term('slow query', { plain: 'slow database request', severity: 'info' }),
  term('SLO', { expansion: 'service level objective', roles: ['S', 'B'], origin: 'own' }),
  term('WAF', { definition: 'It filters; it does not catalogue.', backgroundOnly: true }),
  term('log', { plain: 'program diary', roles: ['B'], origin: 'changed' }),
  term('checkout SLO'),
]);
const found = (query: Partial<TermQuery>) =>
  searchTerms(index, { ...EVERYTHING, ...query }).map((each) => each.term);

describe('searching the terms', () => {
  it('lists all in alphabetical order', () => {
    expect(found({})).toEqual(['checkout SLO', 'log', 'SLO', 'slow query', 'WAF']);
  });

  it('puts the term of that name first, then those that begin so, then those that hold it', () => {
    expect(found({ text: 'Slo' })).toEqual(['SLO', 'slow query', 'checkout SLO']);
  });

  it('looks in every word, at its beginning', () => {
    expect(found({ text: 'object' })).toEqual(['SLO']);
    expect(found({ text: 'database slow' })).toEqual(['slow query']);
    expect(found({ text: 'filters it' })).toEqual(['WAF']);
    expect(found({ text: 'log' })).toEqual(['log']);
    expect(found({ text: '  —  ' })).toHaveLength(5);
  });

  it('narrows by origin, role and use', () => {
    expect(found({ origin: 'own' })).toEqual(['log', 'SLO']);
    expect(found({ origin: 'built-in' })).toEqual(['checkout SLO', 'slow query', 'WAF']);
    expect(found({ role: 'B' })).toEqual(['log', 'SLO']);
    expect(found({ use: 'info' })).toEqual(['slow query']);
    expect(found({ use: 'background' })).toEqual(['WAF']);
    expect(found({ use: 'warn', text: 'slo' })).toEqual(['SLO', 'checkout SLO']);
  });
});
