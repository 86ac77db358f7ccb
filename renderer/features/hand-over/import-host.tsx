import { lazy, Suspense, useCallback, useState } from 'react';
import { useCommands } from '../commands/use-commands.ts';
import './hand-over.css';
import { useFileDrop } from './use-file-drop.ts';

const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }));

/** Files can come in on every screen: by the command, or dropped on the window. */
export function ImportHost() {
  const [given, setGiven] = useState<{ readonly file: File | null } | null>(null);
  const over = useFileDrop(useCallback((file: File) => setGiven({ file }), []));
  useCommands({ import: () => setGiven({ file: null }) }, 'app');
  return (
    <>
      {over && <p className="drop-here">Drop the file to import the incident</p>}
      {given && (
        <Suspense fallback={null}>
          <ImportDialog file={given.file} onClose={() => setGiven(null)} />
        </Suspense>
      )}
    </>
  );
}
