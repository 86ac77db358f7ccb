import { useCallback, useEffect, useState } from 'react';
import { type ApiError, type Result, success } from '../../../shared/api/result.ts';
import { knownCoach, readCoach } from '../../state/coach-code.ts';
import type { OpenDocument } from '../../state/open-document.ts';
import { useServices } from './services.ts';

export interface Opening {
  readonly document: OpenDocument | null;
  readonly error: ApiError | null;
  /** Drops what is in this window and takes what is stored. */
  readonly reload: () => void;
}

/** Whether the coach may be asked; where it is not awaited, at once. */
function useCoachRead(isAwaited: boolean): boolean {
  const [isRead, setRead] = useState(knownCoach() !== null);
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (isAwaited && !isRead)
      readCoach().then(
        () => setRead(true),
        (error: unknown) => setFailed({ error }),
      );
  }, [isAwaited, isRead]);
  if (failed) throw failed.error;
  // Others may have read it meanwhile: who comes to await it then does not wait at all.
  return isRead || !isAwaited || knownCoach() !== null;
}

/**
 * Opens the incident of a screen. The document outlives the screen, so that going from one to another loses nothing.
 */
export function useOpenDocument(id: string, withCoach: boolean): Opening {
  const mayShow = useCoachRead(withCoach);
  const { documents, loadedDocuments } = useServices();
  const [result, setResult] = useState<Result<OpenDocument> | null>(() => {
    const open = loadedDocuments()?.current();
    return open?.id === id ? success(open) : null;
  });
  useEffect(() => {
    let shown = true;
    const show = (opened: Result<OpenDocument>): void => {
      if (shown) setResult(opened);
    };
    const open = async (): Promise<void> => {
      const opened = await (await documents()).open(id);
      if (!opened.ok || !withCoach) show(opened);
      if (!opened.ok) return;
      const terms = await opened.value.readTerms();
      show(terms.ok ? opened : terms);
    };
    void open();
    return () => {
      shown = false;
    };
  }, [documents, id, withCoach]);
  const reload = useCallback(() => {
    void documents()
      .then((all) => all.reload(id))
      .then(setResult);
  }, [documents, id]);
  return {
    document: result?.ok && mayShow ? result.value : null,
    error: result?.ok === false ? result.error : null,
    reload,
  };
}
