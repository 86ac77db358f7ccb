import { useState } from 'react';
import type { ExportedFile } from '../../../shared/api/answers.ts';
import type { ApiError } from '../../../shared/api/result.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useServices } from '../app/services.ts';
import { Outcome } from '../export/outcome.tsx';
import { PlaceField, usePlace } from '../export/place-field.tsx';

type Step =
  | { readonly kind: 'asking' }
  | { readonly kind: 'done'; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** The house style as one file. */
export function StyleDialog({ onClose }: { readonly onClose: () => void }) {
  const { api } = useServices();
  const { path, keep, ...place } = usePlace('House style.json', 'json');
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const run = async (): Promise<void> => {
    const saved = await api('style.export', { path, keep });
    setStep(saved.ok ? { kind: 'done', file: saved.value } : { kind: 'failed', error: saved.error });
  };
  if (step.kind === 'done')
    return (
      <Dialog title="The house style is saved" onClose={onClose}>
        <Outcome file={step.file} back="Back to the settings" onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog title="Save the house style" onClose={onClose}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          if (path !== '') void run();
        }}
      >
        <PlaceField problem={step.kind === 'failed' ? step.error.message : null} {...place} />
        <div className="export-foot">
          <Button look="primary" type="submit" icon="export">
            Save the file
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
