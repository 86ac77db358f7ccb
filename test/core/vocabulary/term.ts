import type { Term } from '../../../shared/core/vocabulary/term.ts';

/** A term with what a test does not care about filled in. */
export function term(name: string, rest: Partial<Term> = {}): Term {
  return {
    term: name,
    expansion: null,
    definition: `What ${name} means.`,
    plain: 'plain words',
    partOfSpeech: 'n',
    roles: ['S'],
    domain: 'test',
    severity: 'warn',
    backgroundOnly: false,
    ...rest,
  };
}
