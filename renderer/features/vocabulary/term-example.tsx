import { compileVocabulary, findTerms } from '../../../shared/core/vocabulary/matcher.ts';
import { articleFor } from '../../../shared/core/vocabulary/noun-phrase.ts';
import { plainInstead, plainWords } from '../../../shared/core/vocabulary/replace.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';

/** A short sentence in which the term stands as it would in a brief. */
function sentenceWith({ term, partOfSpeech }: Term): string {
  const isName = /^\p{Lu}\p{Ll}/u.test(term);
  switch (partOfSpeech) {
    case 'v':
      return `We had to ${term}.`;
    case 'adj':
      return `It was ${term}.`;
    case 'ph':
      return `${term}.`;
    default:
      return partOfSpeech === 'npl' || isName ? `It was ${term}.` : `It was ${articleFor(term)} ${term}.`;
  }
}

function sentenceWithout(sentence: string, term: Term): string | null {
  const [match] = findTerms(sentence, compileVocabulary([term]));
  const made = match ? plainInstead(sentence, match) : null;
  return made && sentence.slice(0, made.start) + made.text + sentence.slice(made.end);
}

/** What the coach would make of a sentence: grammar shows at once whether the plain words fit. */
export function TermExample({ term }: { readonly term: Term }) {
  if (term.term === '' || plainWords(term) === '') return null;
  const sentence = sentenceWith(term);
  const plain = sentenceWithout(sentence, term);
  return (
    <p className="term-example">
      {plain ? (
        <>
          <s>{sentence}</s> <strong>{plain}</strong>
        </>
      ) : (
        'These plain words are shown beside the term; they do not fit into a sentence by themselves.'
      )}
    </p>
  );
}
