import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { createStore } from '../../state/store.ts';

/** Where the words of a new term are kept until it has a name of its own. */
export const NEW_TERM = '';

/** Words in the form that are not saved, by the name of their term. They outlive the screen, as the window does. */
export const termDrafts = createStore<Readonly<Record<string, Term>>>({});

export function setDraft(name: string, draft: Term | null): void {
  const { [name]: _, ...rest } = termDrafts.get();
  termDrafts.set(draft ? { ...rest, [name]: draft } : rest);
}

export const EMPTY_TERM: Term = {
  term: '',
  expansion: null,
  definition: '',
  plain: '',
  partOfSpeech: 'n',
  roles: ['S', 'D', 'B'],
  domain: '',
  severity: 'warn',
  backgroundOnly: false,
};
