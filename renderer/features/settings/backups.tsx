import { useState } from 'react';
import type { Backups as Listed } from '../../../shared/api/answers.ts';
import { printBytes } from '../../../shared/core/wording/bytes.ts';
import { printInstant } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { useCall } from '../app/queries.ts';
import { fileName } from '../versions/version-words.ts';
import { BackupDialog } from './backup-dialog.tsx';

interface BackupsProps {
  /** The person's own, for the times. */
  readonly zone: string;
}

/** Saves a backup, and says what there is to go back to. */
export function Backups({ zone }: BackupsProps) {
  const { data } = useCall('backup.list', {});
  const [saving, setSaving] = useState(false);
  return (
    <>
      <p className="small">
        A backup is one file with everything in it: incidents, their versions and files, terms and settings.
      </p>
      {data && <Last last={data.last} zone={zone} />}
      <Button icon="export" onClick={() => setSaving(true)}>
        Save a backup…
      </Button>
      <p className="quiet small">
        To put one back, close this window and run <code>upfront restore</code> with the file: the store as it
        is now is kept beside it.
      </p>
      {data && <Kept kept={data.kept} zone={zone} />}
      {saving && <BackupDialog onClose={() => setSaving(false)} />}
    </>
  );
}

function Last({ last, zone }: Pick<Listed, 'last'> & BackupsProps) {
  return (
    <p className="settings-path small">
      {last ? `Last saved at ${printInstant(last.savedAt, zone)}: ${last.path}` : 'None was saved yet.'}
    </p>
  );
}

/** What Upfront keeps by itself, so that nobody takes it for more than it is. */
function Kept({ kept, zone }: Pick<Listed, 'kept'> & BackupsProps) {
  const always =
    'By itself Upfront keeps a copy beside the store when an update changes how it is stored, and at every restore';
  if (kept.length === 0) return <p className="quiet small">{`${always}; none was needed so far.`}</p>;
  return (
    <div className="quiet small">
      <p>{`${always}:`}</p>
      <ul className="settings-kept">
        {kept.map(({ path, keptAt, bytes }) => (
          <li key={path} className="settings-path">
            {`${fileName(path)}, ${printBytes(bytes)}, written last at ${printInstant(keptAt, zone)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
