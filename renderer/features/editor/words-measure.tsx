import { useDeferredValue, useMemo } from 'react';
import { measureSection } from '../../../shared/core/brief/measure-section.ts';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocumentState } from '../fields/document-context.ts';

/** One breath when it is read aloud; the coach's own limit. */
const LONG_SENTENCE = 25;

/**
 * How the section reads as it prints, the lines made from facts included: its words, its reading grade, and a word when
 * a sentence is too long to be said.
 */
export function WordsMeasure({ section }: { readonly section: SectionKey }) {
  const brief = useDeferredValue(useDocumentState().workbook.brief);
  const measured = useMemo(() => {
    const found = brief.sections.find(({ key }) => key === section);
    return found ? measureSection(found) : null;
  }, [brief, section]);
  if (!measured || measured.words === 0) return null;
  const { words, grade, longestSentence } = measured;
  return (
    <p className="words-measure">
      Prints {words} words, reading grade {grade}, longest sentence {longestSentence} words
      {longestSentence > LONG_SENTENCE && <StateMark mark="warn" word={`Over ${LONG_SENTENCE}: split it`} />}
    </p>
  );
}
