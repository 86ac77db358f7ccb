import { lazy, Suspense, useCallback, useState } from 'react';
import type { OpenDocument } from '../../state/open-document.ts';
import { useServices } from '../app/services.ts';
import { useCommands } from '../commands/use-commands.ts';
import { DocumentContext } from '../fields/document-context.ts';
import './hand-over.css';
import { useFileDrop } from './use-file-drop.ts';

const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }));
const ImportSeries = lazy(async () => ({
  default: (await import('../series/import-series.tsx')).ImportSeries,
}));

/** What was given: an incident, or with the open incident values over time. */
interface Given {
  readonly file: File | null;
  readonly into: OpenDocument | null;
}

/** A table is no incident; of JSON an answer of Prometheus says in its first words what it is. */
async function isSeries(file: File): Promise<boolean> {
  if (/\.(?:csv|tsv)$/i.test(file.name)) return true;
  return (await file.slice(0, 1_000).text()).includes('"resultType"');
}

/** Files can come in on every screen: by the command, or dropped on the window. */
export function ImportHost() {
  const { loadedDocuments } = useServices();
  const [given, setGiven] = useState<Given | null>(null);
  const take = useCallback(
    async (file: File): Promise<void> => {
      const open = loadedDocuments()?.current() ?? null;
      setGiven({ file, into: open && (await isSeries(file)) ? open : null });
    },
    [loadedDocuments],
  );
  const over = useFileDrop(useCallback((file: File) => void take(file), [take]));
  useCommands({ import: () => setGiven({ file: null, into: null }) }, 'app');
  const close = (): void => setGiven(null);
  return (
    <>
      {over && <p className="drop-here">Drop the file to import the incident</p>}
      {given && (
        <Suspense fallback={null}>
          {given.into ? (
            <DocumentContext value={given.into}>
              <ImportSeries file={given.file} onClose={close} />
            </DocumentContext>
          ) : (
            <ImportDialog file={given.file} onClose={close} />
          )}
        </Suspense>
      )}
    </>
  );
}
