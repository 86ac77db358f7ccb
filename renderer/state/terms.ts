import type { Api } from '../../shared/api/client.ts';
import { type Result, success } from '../../shared/api/result.ts';
import { compileVocabulary, type Vocabulary } from '../../shared/core/vocabulary/matcher.ts';

/** The terms as they were read last. */
export interface Terms {
  readonly get: () => Vocabulary;
  /** Reads them unless they were read. What could not be read now is read with the next incident. */
  readonly ensure: () => Promise<Result<null>>;
  /** Reads them anew; until that succeeds the terms known before hold. */
  readonly read: () => Promise<Result<null>>;
}

export function createTerms(api: Api): Terms {
  let vocabulary = compileVocabulary([]);
  let areRead = false;
  const read = async (): Promise<Result<null>> => {
    const terms = await api('vocabulary.list', {});
    areRead = terms.ok;
    if (!terms.ok) return terms;
    vocabulary = compileVocabulary(terms.value);
    return success(null);
  };
  let reading: Promise<Result<null>> | null = null;
  const ensure = async (): Promise<Result<null>> => {
    if (areRead) return success(null);
    // Who asks while they are on their way waits for the same ones.
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
  return { get: () => vocabulary, read, ensure };
}
