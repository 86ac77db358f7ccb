import { createContext, useContext, useEffect } from 'react';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import type { Workbook } from '../../../shared/core/workbook.ts';
import { readCoach } from '../../state/coach-code.ts';
import type { DocumentState, OpenDocument } from '../../state/open-document.ts';
import { afterPaint, whileIdle } from '../app/later.ts';
import { useStore } from '../app/services.ts';

export const DocumentContext = createContext<OpenDocument | null>(null);

/** The incident on this screen. */
export function useDocument(): OpenDocument {
  const document = useContext(DocumentContext);
  if (!document) throw new Error('This part is shown over an open incident only.');
  return document;
}

export function useDocumentState(): DocumentState {
  return useStore(useDocument());
}

/** The parts of the workbook that may be looked at now, the others null: the first paint waits for none of them. */
export function useLook(): { readonly brief: Brief | null; readonly judged: Workbook | null } {
  const { look } = useDocument();
  const reach = useStore(look);
  const { workbook } = useDocumentState();
  return {
    brief: reach === 'page' || reach === 'all' ? workbook.brief : null,
    judged: reach === 'all' ? workbook : null,
  };
}

/** Whether a screen shows all of it that needs no workbook; false until its first fields are painted. */
export function useWhole(): boolean {
  return useStore(useDocument().look) !== 'first';
}

/**
 * Looks further once the screen's first fields are painted: at the others, at the page, then at what the coach says of
 * it.
 */
export function useLookFurther(): void {
  const { look, get, readTerms } = useDocument();
  const reach = useStore(look);
  useEffect(() => {
    if (reach === 'first') return afterPaint(() => look.set('fields'));
    if (reach === 'all') return undefined;
    let leave = (): void => undefined;
    let here = true;
    if (reach === 'fields')
      leave = afterPaint(() => void readTerms().then(({ ok }) => ok && here && look.set('page')));
    else
      readCoach().then(
        ({ readAhead }) => {
          const { workbook, incident } = get();
          const steps = readAhead(workbook.brief, incident, workbook.vocabulary);
          if (here) leave = whileIdle(steps, () => look.set('all'));
        },
        // Its code cannot be read when the host has ended, which the next save says.
        () => undefined,
      );
    return () => {
      here = false;
      leave();
    };
  }, [look, get, readTerms, reach]);
}
