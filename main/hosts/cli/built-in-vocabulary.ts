import builtIn from '../../../assets/content/vocabulary.json' with { type: 'json' };
import { compileVocabulary, type Vocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';

/** The terms that come with the app. */
export const BUILT_IN_TERMS = builtIn as readonly Term[];

/** The same, compiled, for work on a file without the person's store. */
export function builtInVocabulary(): Vocabulary {
  return compileVocabulary(BUILT_IN_TERMS);
}
