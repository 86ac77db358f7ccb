import { speak, useServices } from '../app/services.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDocument } from './document-context.ts';

/** What every screen that edits the incident offers. A screen's own meaning of the same keys goes before it. */
export function useDocumentCommands(): void {
  const document = useDocument();
  const { voice } = useServices();
  const save = async (): Promise<void> => {
    // A save that failed speaks up by itself.
    if (await document.flush()) speak(voice, 'Saved.');
  };
  useCommands(
    {
      undo: () => speak(voice, document.undo() ? 'Undone.' : 'There is nothing to undo.'),
      redo: () => speak(voice, document.redo() ? 'Done again.' : 'There is nothing to do again.'),
      save: () => void save(),
    },
    'app',
  );
}
