import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useDocumentState } from '../fields/document-context.ts';
import { useTyping } from '../fields/use-typing.ts';
import { useGoTo } from '../workspace/jumps.ts';
import { clearMarks, markField, markRanges } from './marks.ts';
import { type FieldMatch, matchFields } from './match-fields.ts';
import { matchPage } from './match-page.ts';

export interface Find {
  /** How many places hold the words: fields of every part, then the page as it prints. */
  readonly count: number;
  /** The place gone to, counted from 1; 0 before the first. */
  readonly at: number;
  readonly step: (by: 1 | -1) => void;
  /** The field gone to; null on the page and before the first. */
  readonly field: FieldMatch | null;
}

/** What is on the page, read anew whenever the page is: it is laid out in steps after an edit. */
function usePageMatches(words: string): readonly Range[] {
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  useEffect(() => {
    const page = document.querySelector('.sheets');
    const read = (): void => setRanges(matchPage(page, words));
    read();
    const watch = new MutationObserver(read);
    if (page) watch.observe(page, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, [words]);
  return ranges;
}

/** Keeps the mark on the field while its part is being drawn. */
function useFieldMark(field: FieldMatch | null): void {
  useEffect(() => {
    markField(field?.target ?? null);
    if (field === null || document.querySelector('[data-found]')) return;
    const watch = new MutationObserver(() => {
      markField(field.target);
      if (document.querySelector('[data-found]')) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [field]);
}

/**
 * Finds words over the whole incident. `showPage` brings the page into view where a window shows one part at a time.
 */
export function useFind(query: string, showPage: () => void): Find {
  const words = useDeferredValue(query.trim());
  const { incident } = useDocumentState();
  const typing = useTyping();
  const goTo = useGoTo();
  const { zone, currency, reference, start, after, clock, reportAt } = typing;
  const fields = useMemo(
    () => matchFields(incident, { zone, currency, reference, start, after, clock, reportAt }, words),
    [incident, zone, currency, reference, start, after, clock, reportAt, words],
  );
  const page = usePageMatches(words);
  const [place, setPlace] = useState(-1);
  const count = fields.length + page.length;
  const at = Math.min(place, count - 1);
  const field = fields[at] ?? null;
  const range = page[at - fields.length] ?? null;
  useFieldMark(field);
  useEffect(() => markRanges(page, range), [page, range]);
  useEffect(() => clearMarks, []);
  const step = (by: 1 | -1): void => {
    if (count === 0) return;
    const next = at < 0 && by < 0 ? count - 1 : (at + by + count) % count;
    setPlace(next);
    const found = fields[next];
    if (found) {
      goTo(found.jump, found.target);
      return;
    }
    showPage();
    page[next - fields.length]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  return { count, at: at + 1, step, field };
}
