import { useCommands } from '../commands/use-commands.ts';
import { useDocument } from './document-context.ts';

/** What every screen that edits the incident offers. A screen's own meaning of the same keys goes before it. */
export function useDocumentCommands(): void {
  const document = useDocument();
  useCommands(
    {
      undo: () => void document.undo(),
      redo: () => void document.redo(),
      save: () => void document.flush(),
    },
    'app',
  );
}
