import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { useCall } from '../app/queries.ts';
import { type Change, PassphraseDialog } from './passphrase-dialog.tsx';
import { useLock } from './use-lock.ts';

const PLAIN =
  'Not set: whoever gets at this computer’s disk, or at a backup, can read the incidents. With a passphrase they are encrypted.';
const ENCRYPTED =
  'Set: the store and its backups are encrypted. Files that you export are not: they are for others to read.';

/** Whether the store is encrypted, and the ways to change that. */
export function PassphraseSetting() {
  const { data } = useCall('app.info', {});
  const [change, setChange] = useState<Change | null>(null);
  const lock = useLock();
  if (!data) return null;
  return (
    <FieldGroup label="Passphrase" hint={data.encrypted ? ENCRYPTED : PLAIN}>
      <div className="settings-row">
        {data.encrypted ? (
          <>
            <Button onClick={() => void lock()}>Lock now</Button>
            <Button onClick={() => setChange('change')}>Change the passphrase…</Button>
            <Button onClick={() => setChange('remove')}>Take the passphrase away…</Button>
          </>
        ) : (
          <Button disabled={!data.writable} onClick={() => setChange('set')}>
            Set a passphrase…
          </Button>
        )}
      </div>
      {change && <PassphraseDialog change={change} onClose={() => setChange(null)} />}
    </FieldGroup>
  );
}
