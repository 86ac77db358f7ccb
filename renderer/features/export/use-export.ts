import { useState } from 'react';
import type { ExportedFile } from '../../../shared/api/answers.ts';
import type { ExportDocument, ExportFormat } from '../../../shared/api/contract.ts';
import { type ApiError, failure, type Result } from '../../../shared/api/result.ts';
import type { Redaction } from '../../../shared/core/redact/redaction.ts';
import { useServices } from '../app/services.ts';
import { useJob } from '../app/use-job.ts';
import { useDocument } from '../fields/document-context.ts';
import { callFinal } from '../versions/call-final.ts';
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
  /** What a redacted copy covers; null for any other document. */
  readonly redaction: Redaction | null;
  readonly path: string | null;
  /** True for a path that nobody was asked about. */
  readonly keep: boolean;
}

/** Saves what is pending, then writes the file: the record on the disk is what is printed. */
export function useExport({ redaction, ...wish }: Wish) {
  const { api, queries } = useServices();
  const document = useDocument();
  const [progress, setProgress] = useState<Progress>({ step: 'asking' });
  const { job, cancel } = useJob();
  const write = async (): Promise<Result<ExportedFile>> => {
    const call = { id: document.id, job, ...wish, ...(redaction ? { redaction } : {}) };
    if (await document.flush()) return api('export.brief', call);
    return failure(
      'unavailable',
      'The incident could not be saved, so nothing was exported. Your text is kept in this window.',
    );
  };
  const run = async (): Promise<void> => {
    setProgress({ step: 'writing' });
    // A draft of a final record stays a copy; the first final brief makes the record final, a card or redacted copy
    // never.
    const isFinal = wish.document === 'brief' && !wish.draft && !redaction;
    const result = await (isFinal ? callFinal(document, write) : write());
    await refreshVersions(queries);
    setProgress(result.ok ? { step: 'done', file: result.value } : { step: 'failed', error: result.error });
  };
  return { progress, run, cancel };
}
