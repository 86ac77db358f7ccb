import { useMemo, useRef } from 'react';
import type { ApiError } from '../../../shared/api/result.ts';
import { cleanTerm } from '../../../shared/core/vocabulary/check-term.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { say, useServices } from '../app/services.ts';
import { setDraft } from './term-drafts.ts';

export interface TermActions {
  /** Null when it is saved. `previous` is the name it had; null for a new term. */
  readonly save: (term: Term, previous: string | null, replace: boolean) => Promise<ApiError | null>;
  readonly remove: (term: string) => Promise<void>;
  readonly undoRemove: () => Promise<void>;
  /** The app's own words again. */
  readonly setBack: (term: string) => Promise<void>;
  /** Shows the terms as they are now, here and in the open incident. */
  readonly refresh: () => Promise<void>;
}

/** What can be done to a term. A failed call says why and leaves everything as it was. */
export function useTermActions(): TermActions {
  const { api, queries, toast, loadedDocuments } = useServices();
  const removed = useRef<string[]>([]);
  return useMemo(() => {
    const refresh = async (): Promise<void> => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['vocabulary.list'] }),
        loadedDocuments()?.refreshTerms(),
      ]);
    };
    const undoRemove = async (): Promise<void> => {
      const term = removed.current.pop();
      if (term === undefined) return;
      const restored = await api('vocabulary.restore', { term });
      say(toast, restored.ok ? `“${term}” is back.` : restored.error.message);
      await refresh();
    };
    return {
      refresh,
      undoRemove,
      async save(term, previous, replace) {
        const cleaned = cleanTerm(term);
        const saved = await api('vocabulary.save', {
          term: { ...cleaned, roles: [...cleaned.roles] },
          previous,
          replace,
        });
        if (!saved.ok) return saved.error;
        await refresh();
        setDraft(previous ?? '', null);
        say(toast, `Saved “${cleaned.term}”.`);
        return null;
      },
      async remove(term) {
        const gone = await api('vocabulary.remove', { term });
        if (!gone.ok) return say(toast, gone.error.message);
        removed.current.push(term);
        setDraft(term, null);
        await refresh();
        say(toast, `Deleted “${term}”.`, { label: 'Undo', run: () => void undoRemove() });
      },
      async setBack(term) {
        const back = await api('vocabulary.restore', { term });
        if (!back.ok) return say(toast, back.error.message);
        setDraft(term, null);
        await refresh();
        say(toast, `“${term}” has its built-in words again.`);
      },
    };
  }, [api, queries, toast, loadedDocuments]);
}
