import { useCommands } from '../commands/use-commands.ts';
import { useDocument } from './document-context.ts';
import { useUndo } from './use-undo.ts';

/** What every screen that edits the incident offers. A screen's own meaning of the same keys goes before it. */
export function useDocumentCommands(): void {
  const document = useDocument();
  const { undo, redo } = useUndo();
  useCommands(
    {
      undo,
      redo,
      save: () => void document.flush(),
    },
    'app',
  );
}
