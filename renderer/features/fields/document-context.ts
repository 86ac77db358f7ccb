import { createContext, useContext } from 'react';
import type { DocumentState, OpenDocument } from '../../state/open-document.ts';
import { useStore } from '../app/services.ts';
import { type Typing, typingOf } from './typed-text.ts';

export const DocumentContext = createContext<OpenDocument | null>(null);

/** The incident on this screen. */
export function useDocument(): OpenDocument {
  const document = useContext(DocumentContext);
  if (!document) throw new Error('This part is shown over an open incident only.');
  return document;
}

export function useDocumentState(): DocumentState {
  return useStore(useDocument());
}

/** What typed text is read against now. */
export function useTyping(): Typing {
  return typingOf(useDocumentState().incident, new Date().toISOString());
}
