import { useEffect, useState } from 'react';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import type { Finding, Fix } from '../../../shared/core/coach/finding.ts';
import { knownNames } from '../../../shared/core/spelling/known-words.ts';
import { candidatesInBrief } from '../../../shared/core/spelling/misspelt.ts';
import { asEntry } from '../../../shared/core/spelling/words.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { useCall } from '../app/queries.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { theSpeller } from './speller.ts';

/** As for the words of a section: judged once the hands rest, in milliseconds. */
const REST = 400;
/** A suggestion may take a second; so many words get theirs. */
const SUGGESTED = 10;
const NO_TERMS: readonly Term[] = [];
const NONE: readonly Finding[] = [];

async function withFixes(finding: Finding): Promise<Finding> {
  const meant = await theSpeller().suggest(asEntry(finding.text));
  const fixes = meant.map((text): Fix => ({ kind: 'replace', label: `Write “${text}”`, text }));
  return { ...finding, fixes };
}

async function slipsOf(words: readonly Finding[]): Promise<readonly Finding[]> {
  const wrong = await theSpeller().wrong([...new Set(words.map(({ text }) => asEntry(text)))]);
  const slips = words.filter(({ text }) => wrong.has(asEntry(text)));
  const helped = await Promise.all(slips.slice(0, SUGGESTED).map(withFixes));
  return [...helped, ...slips.slice(SUGGESTED)];
}

/** The misspelt words on the page, those typed into fields too; never corrected by themselves. */
export function useSlips(brief: Brief | null): readonly Finding[] {
  const { incident } = useDocumentState();
  const { data: terms = NO_TERMS } = useCall('vocabulary.list', {});
  const [slips, setSlips] = useState(NONE);
  useEffect(() => {
    if (!brief) return;
    let here = true;
    const look = async (): Promise<void> => {
      const names = knownNames(incident, terms);
      const found = await slipsOf(candidatesInBrief(brief, incident, names));
      if (here) setSlips((before) => (found.length + before.length === 0 ? before : found));
    };
    const timer = setTimeout(() => void look(), REST);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [brief, incident, terms]);
  return slips;
}
