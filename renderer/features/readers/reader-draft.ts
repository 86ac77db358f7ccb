import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { createStore } from '../../state/store.ts';
import { useStore } from '../app/services.ts';

/** What a reader is writing. */
export interface ReaderDraft {
  /** Name or role; it stays for the next comment. */
  readonly by: string;
  /** Null for the whole brief. */
  readonly section: SectionKey | null;
  readonly quote: string;
  readonly words: string;
}

const EMPTY: ReaderDraft = { by: '', section: null, quote: '', words: '' };

/** By incident: a look at another room in the middle of a sentence loses no word. */
const drafts = createStore<Readonly<Record<string, ReaderDraft>>>({});

export function useReaderDraft(incidentId: string) {
  const draft = useStore(drafts)[incidentId] ?? EMPTY;
  const set = (change: Partial<ReaderDraft>): void =>
    drafts.set({ ...drafts.get(), [incidentId]: { ...(drafts.get()[incidentId] ?? EMPTY), ...change } });
  return { draft, set };
}
