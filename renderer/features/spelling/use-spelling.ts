import { useEffect, useMemo } from 'react';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { knownWords } from '../../../shared/core/spelling/known-words.ts';
import { candidates } from '../../../shared/core/spelling/misspelt.ts';
import { asEntry } from '../../../shared/core/spelling/words.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { useCall } from '../app/queries.ts';
import { patchCoach, useCoach } from '../coach/coach.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { theSpeller } from './speller.ts';

/** A word is judged once the hands rest, in milliseconds: before, it may be half a word. */
const REST = 400;
const NONE: readonly Term[] = [];

/** Keeps the misspelt words of a section up to date while it is edited. */
export function useSpelling(section: SectionKey): void {
  const coach = useCoach();
  const { incident } = useDocumentState();
  const { data: terms = NONE } = useCall('vocabulary.list', {});
  const known = useMemo(() => knownWords(incident, terms), [incident, terms]);
  useEffect(() => {
    let here = true;
    const check = async (): Promise<void> => {
      const words = candidates(incident, section, known);
      const wrong = await theSpeller().wrong([...new Set(words.map(({ text }) => asEntry(text)))]);
      if (here) patchCoach(coach, { spelling: words.filter(({ text }) => wrong.has(asEntry(text))) });
    };
    const timer = setTimeout(() => void check(), REST);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [coach, incident, section, known]);
  useEffect(() => () => patchCoach(coach, { spelling: [] }), [coach]);
}
