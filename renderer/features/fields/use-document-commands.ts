import { speak, useServices } from '../app/services.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDocument } from './document-context.ts';
import { useUndo } from './use-undo.ts';

/** What every screen that edits the incident offers. A screen's own meaning of the same keys goes before it. */
export function useDocumentCommands(): void {
  const document = useDocument();
  const { undo, redo } = useUndo();
  const { voice } = useServices();
  const save = async (): Promise<void> => {
    // A save that failed speaks up by itself.
    if (await document.flush()) speak(voice, 'Saved.');
  };
  useCommands(
    {
      undo,
      redo,
      save: () => void save(),
    },
    'app',
  );
}
