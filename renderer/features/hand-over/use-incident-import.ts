import { useCallback, useState } from 'react';
import type { ImportedIncident } from '../../../shared/api/answers.ts';
import type { Found } from '../../../shared/core/incident/found/found.ts';
import { say, useServices } from '../app/services.ts';
import { type GivenFile, isTooLarge, readFile } from './read-file.ts';

export type ImportStep =
  | { readonly kind: 'asking' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string; readonly code: string }
  /** It is here already, or was: the person decides. */
  | { readonly kind: 'known'; readonly file: GivenFile; readonly report: ImportedIncident }
  /** Another tool wrote it: the person looks at what was read. */
  | {
      readonly kind: 'told';
      readonly file: GivenFile;
      readonly found: Found;
      readonly cameAs: ImportedIncident['cameAs'];
    };

const TOO_LARGE = 'It is larger than 20 MB, which is the limit. Nothing was imported.';

/** Takes in a file at once when nothing of it is here; asks when something is. Goes to the incident then. */
export function useIncidentImport(onDone: () => void) {
  const { api, queries, router, toast, loadedDocuments } = useServices();
  const [step, setStep] = useState<ImportStep>({ kind: 'asking' });

  const open = useCallback(
    async (id: string, words: string): Promise<void> => {
      await queries.invalidateQueries({ queryKey: ['incidents.list'] });
      onDone();
      router.go({ screen: 'workspace', id, room: 'head' });
      say(toast, words);
    },
    [queries, router, toast, onDone],
  );

  const take = useCallback(
    async (file: GivenFile, mode: 'take' | 'copy'): Promise<void> => {
      setStep({ kind: 'reading', name: file.name });
      const taken = await api('incidents.import', { ...file, mode });
      if (!taken.ok) {
        const { message, code } = taken.error;
        return setStep({ kind: 'refused', name: file.name, message, code });
      }
      const { id, title, known } = taken.value;
      const name = `“${title || 'Untitled incident'}”`;
      const words =
        known === 'same' && mode === 'take' ? `${name} is here already, word for word.` : `Imported ${name}.`;
      if (id !== null) await open(id, words);
    },
    [api, open],
  );

  /** Puts what the file says into the history of the incident that is here, and goes to the two side by side. */
  const putBeside = useCallback(
    async (file: GivenFile): Promise<void> => {
      setStep({ kind: 'reading', name: file.name });
      const refuse = (message: string, code: string): void =>
        setStep({ kind: 'refused', name: file.name, message, code });
      const put = await api('incidents.import', { ...file, mode: 'beside' });
      if (!put.ok) return refuse(put.error.message, put.error.code);
      const { id, revision } = put.value;
      if (id === null || revision === null) return;
      await loadedDocuments()?.follow(id);
      await queries.invalidateQueries();
      onDone();
      router.go({ screen: 'merge', id, revision });
    },
    [api, queries, router, loadedDocuments, onDone],
  );

  const look = useCallback(
    async (chosen: File): Promise<void> => {
      const { name } = chosen;
      const refuse = (message: string, code: string): void =>
        setStep({ kind: 'refused', name, message, code });
      if (isTooLarge(chosen)) return refuse(TOO_LARGE, 'bad-input');
      setStep({ kind: 'reading', name });
      // What was typed a moment ago is part of what the file is compared with, and the history goes on from it.
      const open = loadedDocuments()?.current();
      if (open && !(await open.flush()))
        return refuse('What is open here could not be saved. Nothing was imported.', 'unavailable');
      const read = await readFile(chosen);
      if (!read.ok) return refuse('It could not be read. Nothing was imported.', 'unavailable');
      const file = { name: name.slice(-255), base64: read.base64 };
      const report = await api('incidents.import', { ...file, mode: 'look' });
      if (!report.ok) return refuse(report.error.message, report.error.code);
      const { known, told, cameAs } = report.value;
      if (told) return setStep({ kind: 'told', file, found: told, cameAs });
      if (known === 'new' || known === 'same') return take(file, 'take');
      setStep({ kind: 'known', file, report: report.value });
    },
    [api, take, loadedDocuments],
  );
  return { step, look, take, putBeside, open };
}
