import { useEffect, useState } from 'react';
import type { OpenDocument } from '../../state/open-document.ts';
import { useServices } from '../app/services.ts';

/** Saves and closes what was open before its line in the list is read. Answers the document that could not be saved. */
export function useClosedDocument(): OpenDocument | null {
  const services = useServices();
  const [unsaved, setUnsaved] = useState<OpenDocument | null>(null);
  useEffect(() => {
    const documents = services.loadedDocuments();
    if (!documents?.current()) return;
    let here = true;
    void documents.close().then(async (saved) => {
      if (here && !saved) setUnsaved(documents.current());
      await services.queries.invalidateQueries({ queryKey: ['incidents.list'] });
      await services.queries.invalidateQueries({ queryKey: ['followUp.due'] });
    });
    return () => {
      here = false;
    };
  }, [services]);
  return unsaved;
}
