import type { OpenIncident } from '../../shared/api/answers.ts';
import type { Api } from '../../shared/api/client.ts';
import type { Result } from '../../shared/api/result.ts';
import { applyEdit } from '../../shared/core/incident/apply-edit.ts';
import type { Edit } from '../../shared/core/incident/edit.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import type { Workbook } from '../../shared/core/workbook.ts';
import { type Autosave, createAutosave, type SaveState, type Timers } from './autosave.ts';
import { createHalfTyped } from './half-typed.ts';
import { type History, NO_HISTORY, remember, type Step, stepBack, stepForward } from './history.ts';
import { type HostWatch, watchHost } from './host-watch.ts';
import { createStore, type Store } from './store.ts';

/** Text as typed that is not (or not exactly) the record's value: it stays in its field whatever happens around it. */
export interface Draft {
  readonly text: string;
  /** Why it was refused; null while it is being typed. */
  readonly problem: string | null;
}

export interface DocumentState {
  readonly incident: Incident;
  /** Of this incident, never of an older one: each part is derived when it is first looked at. */
  readonly workbook: Workbook;
  readonly save: SaveState;
  readonly history: History<Incident>;
  readonly drafts: Readonly<Record<string, Draft>>;
}

/**
 * What a screen shows by itself. The first fields of the record are there at once; the others, and the ways around,
 * follow when these are painted; then the page and the coach, which cost more than all fields together.
 */
export type Look = 'first' | 'fields' | 'page' | 'all';

/** The one open incident: what the screens show and the only way to change it. */
export interface OpenDocument {
  readonly id: string;
  readonly get: () => DocumentState;
  readonly subscribe: (listener: () => void) => () => void;
  /** How far the screens look, once this document was opened. */
  readonly look: Store<Look>;
  /** Applies one edit. Edits of one `burst` (a field's name) without a pause become one step of Undo. */
  readonly edit: (edit: Edit, burst?: string) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Derives once more from the same incident, after the terms have changed. */
  readonly deriveAgain: () => void;
  /**
   * Settles once the terms are there that the page is worded with. The fields need none of them; who looks at the
   * workbook waits for it.
   */
  readonly readTerms: () => Promise<Result<null>>;
  readonly setDraft: (path: string, draft: Draft | null) => void;
  /**
   * Holds what reads a half-typed text as a value: the record takes the whole text when its field is left, or here,
   * before it is saved for good. Null once it was read or given up.
   */
  readonly hold: (path: string, read: (() => void) | null) => void;
  /** Saves the record as it is; what is still being typed stays out of it. */
  readonly save: () => Promise<boolean>;
  /** Takes what is being typed into the record and saves it. */
  readonly flush: () => Promise<boolean>;
  /** Sends what is pending, the last words typed too, while the window goes away. */
  readonly leave: () => void;
  /**
   * Shows what another window has saved. Nothing happens while something here is unsaved: its own save then says so.
   * Undo begins anew, as a step back from here would take the other window's words back too.
   */
  readonly follow: (stored: OpenIncident) => void;
  /** The host may have ended: says so if it has, though nothing waits to be saved. */
  readonly doubtHost: () => void;
  /** Saves and ends it; false, and still alive, when it could not be saved. */
  readonly close: () => Promise<boolean>;
  /** Ends it without saving. */
  readonly discard: () => void;
}

interface Dependencies {
  readonly api: Api;
  readonly derive: (incident: Incident) => Workbook;
  /** What of the record follows from an edit and from the last report. */
  readonly settle: (incident: Incident) => Incident;
  readonly readTerms: OpenDocument['readTerms'];
  readonly timers: Timers;
}

/** Drafts that say the same as the record are only spelling; what was refused stands nowhere else. */
export function refusedDrafts(drafts: DocumentState['drafts']): DocumentState['drafts'] {
  return Object.fromEntries(Object.entries(drafts).filter(([, draft]) => draft.problem !== null));
}

/** A record as it is stored. */
function asStored(
  { incident, revision, savedAt }: OpenIncident,
  derive: Dependencies['derive'],
  drafts: DocumentState['drafts'],
  history: DocumentState['history'],
): DocumentState {
  const save: SaveState = { kind: 'saved', at: savedAt, revision };
  return { incident, workbook: derive(incident), save, history, drafts };
}

interface Saving {
  readonly autosave: Autosave;
  readonly host: HostWatch;
  readonly stop: () => void;
}

/** Sends what `store` holds on top of the revision that was opened, and says how that goes. */
function createSaving(
  { api, timers }: Dependencies,
  store: Store<DocumentState>,
  { incident: { id }, revision }: OpenIncident,
): Saving {
  const show = (save: SaveState): void => store.set({ ...store.get(), save });
  const autosave = createAutosave({
    revision,
    timers,
    send: (onTop) => api('incidents.save', { id, revision: onTop, incident: store.get().incident }),
    show,
  });
  const host = watchHost({
    call: () => api('refused.get', { id }),
    get: () => store.get().save,
    show,
    timers,
  });
  const stop = (): void => {
    host.stop();
    autosave.stop();
  };
  return { autosave, host, stop };
}

export function openDocument(
  dependencies: Dependencies,
  opened: OpenIncident,
  drafts: DocumentState['drafts'] = {},
  steps: DocumentState['history'] = NO_HISTORY,
): OpenDocument {
  const { derive, settle, readTerms, timers } = dependencies;
  const store = createStore<DocumentState>(asStored(opened, derive, drafts, steps));
  const patch = (change: Partial<DocumentState>): void => store.set({ ...store.get(), ...change });
  const { autosave, host, stop } = createSaving(dependencies, store, opened);
  const typed = createHalfTyped();
  /** Undo while a text is being typed takes back the typing; true when there was some. */
  const dropTyping = (): boolean => {
    const dropped = typed.drop();
    const kept = Object.entries(store.get().drafts).filter(([path]) => !dropped.has(path));
    if (dropped.size > 0) patch({ drafts: Object.fromEntries(kept) });
    return dropped.size > 0;
  };
  const move = (step: Step<Incident> | null): boolean => {
    if (!step) return false;
    const kept = refusedDrafts(store.get().drafts);
    patch({ incident: step.value, workbook: derive(step.value), history: step.history, drafts: kept });
    autosave.touch();
    return true;
  };

  return {
    id: opened.incident.id,
    get: store.get,
    subscribe: store.subscribe,
    look: createStore<Look>('first'),
    readTerms,
    edit(edit, burst = '') {
      const before = store.get();
      const edited = applyEdit(before.incident, edit);
      if (edited === before.incident) return;
      const next = settle(edited);
      const history = remember(before.history, before.incident, burst, timers.now());
      patch({ incident: next, workbook: derive(next), history });
      autosave.touch();
    },
    undo: () => dropTyping() || move(stepBack(store.get().history, store.get().incident)),
    redo: () => move(stepForward(store.get().history, store.get().incident)),
    deriveAgain: () => patch({ workbook: derive(store.get().incident) }),
    setDraft(path, draft) {
      const { [path]: before, ...rest } = store.get().drafts;
      if (!before && !draft) return;
      patch({ drafts: draft ? { ...rest, [path]: draft } : rest });
    },
    hold: typed.hold,
    save: autosave.flush,
    flush() {
      typed.readAll();
      host.again();
      return autosave.flush();
    },
    leave() {
      typed.readAll();
      autosave.leave();
    },
    follow(stored) {
      if (!autosave.rebase(stored.revision)) return;
      const typing = Object.entries(store.get().drafts).filter(
        ([path, { problem }]) => problem !== null || typed.holds(path),
      );
      store.set(asStored(stored, derive, Object.fromEntries(typing), NO_HISTORY));
    },
    async close() {
      typed.readAll();
      const saved = await autosave.flush();
      if (saved) stop();
      return saved;
    },
    doubtHost: host.doubt,
    discard: stop,
  };
}
