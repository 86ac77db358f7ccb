import { useMemo } from 'react';
import { say, useServices } from '../app/services.ts';
import { nameChange } from './change-name.ts';
import { useDocument } from './document-context.ts';

/** Undo and Redo that say once what they took back: it may stand where nobody is looking. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const document = useDocument();
  const { toast } = useServices();
  return useMemo(() => {
    const move = (go: () => boolean, done: string, none: string) => (): void => {
      const before = document.get().incident;
      const moved = go();
      const what = nameChange(before, document.get().incident) ?? 'what was being typed';
      say(toast, moved ? `${done}: ${what}` : none);
    };
    return {
      undo: move(document.undo, 'Undone', 'There is nothing to undo.'),
      redo: move(document.redo, 'Done again', 'There is nothing to do again.'),
    };
  }, [document, toast]);
}
