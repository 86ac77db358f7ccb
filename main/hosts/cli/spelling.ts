import type { Brief } from '../../../shared/core/brief/tree.ts';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { isCorrect, suggestionsFor } from '../../../shared/core/spelling/judge-words.ts';
import { knownNames } from '../../../shared/core/spelling/known-words.ts';
import { candidatesInBrief } from '../../../shared/core/spelling/misspelt.ts';
import { asEntry } from '../../../shared/core/spelling/words.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { readDictionary } from '../../import/read-dictionary.ts';

/** The misspelt words of a brief, each with what may have been meant; the dictionary is the window's. */
export async function misspeltIn(
  brief: Brief,
  incident: Incident,
  terms: readonly Term[],
): Promise<readonly Finding[]> {
  const words = candidatesInBrief(brief, incident, knownNames(incident, terms));
  if (words.length === 0) return [];
  const dictionary = await readDictionary();
  return words
    .filter(({ text }) => !isCorrect(dictionary, asEntry(text)))
    .map((finding) => {
      const meant = suggestionsFor(dictionary, asEntry(finding.text));
      return meant.length > 0 ? { ...finding, suggestion: `${meant.join(', ')}.` } : finding;
    });
}
