import { useDocumentState } from './document-context.ts';
import { type Typing, typingOf } from './typed-text.ts';

/** What typed text is read against now. Apart from the document's context, which the first screen has too. */
export function useTyping(): Typing {
  return typingOf(useDocumentState().incident, new Date().toISOString());
}
