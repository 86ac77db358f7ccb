import type { Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result } from '../../shared/api/result.ts';
import { cleanTerm, termProblems } from '../../shared/core/vocabulary/check-term.ts';
import type { Ports } from './ports.ts';
import { exportTerms, importTerms } from './vocabulary-file.ts';

/** Adds or changes a term; `conflict` when another has its name and is not to be replaced. */
function saveTerm(
  { term, previous, replace }: Parsed<'vocabulary.save'>,
  { store }: Pick<Ports, 'store'>,
): Result<null> {
  const cleaned = cleanTerm(term);
  const [problem] = termProblems(cleaned);
  if (problem) return failure('bad-input', `The term was not saved. ${problem.message}`);
  const known = store.vocabulary.list();
  if (!known.ok) return known;
  const names = new Set(known.value.map((each) => each.term));
  if (previous !== null && !names.has(previous))
    return failure('not-found', `“${previous}” is no longer in the vocabulary. Nothing was changed.`);
  if (names.has(cleaned.term) && cleaned.term !== previous && !replace)
    return failure('conflict', `“${cleaned.term}” is in the vocabulary already. Nothing was changed.`);
  return store.vocabulary.save([cleaned], previous === cleaned.term ? null : previous);
}

type VocabularyCall = Extract<keyof Handlers, `vocabulary.${string}`>;

/** The terms: list, change, take out, bring back, and as CSV files. */
export function vocabularyHandlers(ports: Ports): Pick<Handlers, VocabularyCall> {
  const { vocabulary } = ports.store;
  return {
    'vocabulary.list': () => vocabulary.list(),
    'vocabulary.save': (wish) => saveTerm(wish, ports),
    'vocabulary.remove': ({ term }) => vocabulary.remove(term),
    'vocabulary.restore': ({ term }) => vocabulary.restore(term),
    'vocabulary.import': (wish) => importTerms(wish, ports),
    'vocabulary.export': (wish) => exportTerms(wish, ports),
  };
}
