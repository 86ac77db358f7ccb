import { useState } from 'react';
import type { ExportDocument, ExportedFile, ExportFormat } from '../../../shared/api/contract.ts';
import type { ApiError } from '../../../shared/api/result.ts';
import { useServices } from '../app/services.ts';
import { useDocument } from '../fields/document-context.ts';
import { refreshVersions } from '../versions/use-versions.ts';

type Progress =
  | { readonly step: 'asking' }
  | { readonly step: 'writing' }
  | { readonly step: 'done'; readonly file: ExportedFile }
  | { readonly step: 'failed'; readonly error: ApiError };

interface Wish {
  readonly document: ExportDocument;
  readonly format: ExportFormat;
  readonly draft: boolean;
  readonly path: string | null;
}

/** Saves what is pending, then writes the file: the record on the disk is what is printed. */
export function useExport(wish: Wish) {
  const { api, queries } = useServices();
  const document = useDocument();
  const [progress, setProgress] = useState<Progress>({ step: 'asking' });
  const run = async (): Promise<void> => {
    setProgress({ step: 'writing' });
    // A draft of a final record stays a copy; the first final brief makes the record final, a card never does.
    if (wish.document === 'brief' && !wish.draft && !document.get().incident.setup.final) {
      document.edit({ kind: 'setup', key: 'final', value: true });
    }
    if (!(await document.flush())) {
      const message =
        'The incident could not be saved, so nothing was exported. Your text is kept in this window.';
      return setProgress({ step: 'failed', error: { code: 'unavailable', message } });
    }
    const result = await api('export.brief', { id: document.id, ...wish });
    await refreshVersions(queries);
    setProgress(result.ok ? { step: 'done', file: result.value } : { step: 'failed', error: result.error });
  };
  return { progress, run };
}
