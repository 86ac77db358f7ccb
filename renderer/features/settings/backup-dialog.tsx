import { useState } from 'react';
import type { SavedBackup } from '../../../shared/api/answers.ts';
import type { ApiError } from '../../../shared/api/result.ts';
import { BACKUP_ENDING, backupTitle } from '../../../shared/core/wording/backup-name.ts';
import { printBytes } from '../../../shared/core/wording/bytes.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { Outcome } from '../export/outcome.tsx';
import { PlaceField, usePlace } from '../export/place-field.tsx';

type Step =
  | { readonly kind: 'asking' | 'writing' }
  | { readonly kind: 'done'; readonly file: SavedBackup }
  | { readonly kind: 'failed'; readonly error: ApiError };

function useBackup(path: string | null, keep: boolean) {
  const { api, queries } = useServices();
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const run = async (): Promise<void> => {
    setStep({ kind: 'writing' });
    const saved = await api('backup.save', { path, keep });
    if (saved.ok) void queries.invalidateQueries({ queryKey: ['backup.list'] });
    setStep(saved.ok ? { kind: 'done', file: saved.value } : { kind: 'failed', error: saved.error });
  };
  return { step, run };
}

/** The whole store as one file, read back once it is written. */
export function BackupDialog({ onClose }: { readonly onClose: () => void }) {
  const [name] = useState(() => `${backupTitle(new Date().toISOString())}.${BACKUP_ENDING}`);
  const { path, keep, ...place } = usePlace(name, BACKUP_ENDING);
  const { step, run } = useBackup(path, keep);
  const { data: info } = useCall('app.info', {});
  if (step.kind === 'done')
    return (
      <Dialog title="The backup is saved" onClose={onClose}>
        <p className="settings-saved">
          {`${printCount(step.file.incidents, 'incident')}, ${printBytes(step.file.bytes)}`}
        </p>
        <Outcome file={step.file} back="Back to the settings" onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog title="Save a backup" onClose={onClose}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          if (path !== '') void run();
        }}
      >
        <p className="small">
          {info?.encrypted
            ? 'It is encrypted with the passphrase that holds now, and will ask for it. Best keep it on another disk.'
            : 'It is not encrypted: keep it where the incidents may be kept, best on another disk.'}
        </p>
        <PlaceField problem={step.kind === 'failed' ? step.error.message : null} {...place} />
        <div className="export-foot">
          <Button look="primary" type="submit" icon="export" disabled={step.kind === 'writing'}>
            Save the backup
          </Button>
          <Waiting busy={step.kind === 'writing'} words="Writing the file and reading it back" />
        </div>
      </form>
    </Dialog>
  );
}
