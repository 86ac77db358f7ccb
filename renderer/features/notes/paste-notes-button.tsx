import { Button } from '../../ui/button.tsx';
import { useServices } from '../app/services.ts';

/** The way to the notes beside the timeline. */
export function PasteNotesButton() {
  const { commands } = useServices();
  return (
    <Button look="quiet" icon="import" onClick={() => commands.run('pasteNotes')}>
      Paste notes…
    </Button>
  );
}
