import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument } from '../fields/document-context.ts';
import { freezePresent } from './freeze-present.ts';
import { NamingFields } from './naming-fields.tsx';
import { refreshVersions } from './use-versions.ts';
import { numberWords } from './version-words.ts';

/** Gives the present state a name, under which it stays as it is. */
export function FreezeDialog({ onClose }: { readonly onClose: () => void }) {
  const { api, queries, toast } = useServices();
  const document = useDocument();
  const [naming, setNaming] = useState({ name: '', note: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const freeze = async (): Promise<void> => {
    const frozen = await freezePresent(api, document, naming);
    if (!frozen.ok) return setProblem(frozen.error.message);
    await refreshVersions(queries);
    say(toast, `${numberWords(frozen.value)}, “${frozen.value.name}”, is frozen.`);
    onClose();
  };
  return (
    <Dialog title="Freeze this version" onClose={onClose}>
      <form
        className="versions-form"
        onSubmit={(event) => {
          event.preventDefault();
          void freeze();
        }}
      >
        <p className="quiet small">It stays as it is now. You go on writing in your working copy.</p>
        <NamingFields value={naming} problem={problem} onChange={setNaming} />
        <div>
          <Button look="primary" type="submit">
            Freeze
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
