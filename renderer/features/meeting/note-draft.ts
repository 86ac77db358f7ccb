import { createStore } from '../../state/store.ts';
import { useStore } from '../app/services.ts';

export const NOTE_KINDS = [
  { value: 'question', label: 'Question', key: 'Q' },
  { value: 'concern', label: 'Concern', key: 'C' },
  { value: 'decision', label: 'Decision', key: 'D' },
  { value: 'promise', label: 'Promise', key: 'P' },
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number]['value'];

/** What is being written, whatever its kind: changing the kind keeps the words. */
export interface NoteDraft {
  readonly kind: NoteKind;
  readonly words: string;
  /** Owner of a promise. */
  readonly owner: string;
  /** Who decided. */
  readonly by: string;
  /** Due time of a promise or a later answer, as typed. */
  readonly due: string;
  /** The answer was put off. */
  readonly later: boolean;
}

/** Who decides, unless somebody says otherwise. */
export const DECIDES = 'CEO';

const EMPTY: NoteDraft = { kind: 'question', words: '', owner: '', by: DECIDES, due: '', later: false };

/** By incident: a look at the script in the middle of a sentence loses no word. */
const drafts = createStore<Readonly<Record<string, NoteDraft>>>({});

export function useNoteDraft(incidentId: string) {
  const draft = useStore(drafts)[incidentId] ?? EMPTY;
  const set = (change: Partial<NoteDraft>): void =>
    drafts.set({ ...drafts.get(), [incidentId]: { ...draft, ...change } });
  /** Ready for the next note of the same kind. */
  const clear = (): void => set({ ...EMPTY, kind: draft.kind });
  return { draft, set, clear };
}
