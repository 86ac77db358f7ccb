import { randomUUID } from 'node:crypto';
import type { AppInfo } from '../../shared/api/answers.ts';
import { CONTRACT, isMethodName, METHOD_NAMES, type StoreUse } from '../../shared/api/contract.ts';
import { createDispatch, type Dispatch, type Handlers } from '../../shared/api/dispatch.ts';
import { type ApiError, type Result, success } from '../../shared/api/result.ts';
import { createHandlers } from '../app/handlers.ts';
import type { Clock, Notice, Ports, Store, Vault } from '../app/ports.ts';
import { removeLeftovers } from '../export/leftovers.ts';
import { csvTables } from '../import/csv-tables.ts';
import { readPicture } from '../import/picture/read-picture.ts';
import { keptStores } from '../store/backup/kept.ts';
import type { StoreKey } from '../store/file/key.ts';
import { placeIn } from '../store/file/place.ts';
import { openStore } from '../store/open.ts';
import { bundles } from './bundles.ts';
import { logCrash } from './crash-log.ts';
import { defaultSettings } from './default-settings.ts';
import { createDelivery, type HostFiles } from './delivery.ts';
import { createDiagnosis } from './diagnosis.ts';
import { exporter } from './exporter.ts';
import { createGate } from './gate.ts';
import { keepPlace } from './last-place.ts';
import { appVersion, defaultExportDir } from './places.ts';
import { loadSamples } from './samples.ts';
import { makeChange, nextKey, unlockStore } from './store-key.ts';

export interface HostServices extends HostFiles {
  readonly name: AppInfo['host'];
  /** Shows a notification of the system; left out where the host has none of its own. */
  readonly notify?: (notice: Notice) => void;
}

export interface ComposeOptions {
  /** Folder of the store; made when it is not there. */
  readonly dataDir: string;
  /** Folder for exports without a path; made by the first of them. */
  readonly exportDir?: string;
  readonly host: HostServices;
  /** True: while another process has the store, work on a copy of what can be read of it. */
  readonly readWhileInUse?: boolean;
}

/** The app, wired for one host. */
export interface Composition {
  readonly dispatch: Dispatch;
  /** Why there is no store; null when it is open, if only to read. Every call answers the same until it is. */
  readonly startProblem: () => ApiError | null;
  /** What the person must know from the start, each a sentence. */
  readonly notices: () => readonly string[];
  readonly close: () => void;
}

const clock: Clock = { now: () => new Date().toISOString() };

type Opened =
  | { readonly ok: true; readonly store: Store; readonly notices: readonly string[] }
  | { readonly ok: false; readonly error: ApiError };

/** What the call does with the store, as the contract says; one that nobody knows is refused beside others. */
const storeUseOf = (name: unknown): StoreUse =>
  typeof name === 'string' && isMethodName(name) ? CONTRACT[name].store : 'beside';

/**
 * Wires store, exporters, samples and the host's services into the calls. A store that cannot be opened is no crash:
 * every call tries once more, so that the page goes on when the cause is gone, and answers why when it is not. One that
 * is encrypted waits for its passphrase.
 */
export function compose(options: ComposeOptions): Composition {
  const { dataDir } = options;
  const gate = createGate();
  let key: StoreKey | null = null;
  let opened = openFor(options, key);
  const open = (): Result<null> => {
    opened = openFor(options, key);
    dispatch = dispatchOver(opened, options, { vault, enter });
    return opened.ok ? success(null) : opened;
  };
  const close = (): void => {
    if (opened.ok) opened.store.close();
  };
  const enter = async (passphrase: string): Promise<Result<null>> => {
    const unlocked = await unlockStore(dataDir, passphrase);
    if (!unlocked.ok) return unlocked;
    key = unlocked.value;
    return open();
  };
  const vault: Vault = {
    get encrypted() {
      return key !== null;
    },
    lock() {
      close();
      key?.secret.fill(0);
      key = null;
      open();
      return success(null);
    },
    async change(current, next, backups) {
      const to = await nextKey(key, current, next);
      if (!to.ok) return to;
      close();
      try {
        const changed = await makeChange(dataDir, key, to.value, backups);
        if (changed.ok) key = to.value;
        return changed;
      } finally {
        // Whatever became of it. Where the store does not open, the next call says why.
        open();
      }
    },
  };
  let dispatch = dispatchOver(opened, options, { vault, enter });
  return {
    startProblem: () => (opened.ok ? null : opened.error),
    notices: () => (opened.ok ? opened.notices : []),
    dispatch(name, argument) {
      const use = storeUseOf(name);
      if (use === 'none') return dispatch(name, argument);
      return gate[use](async () => {
        if (!opened.ok) open();
        return dispatch(name, argument);
      });
    },
    close,
  };
}

function openFor({ dataDir, readWhileInUse = false }: ComposeOptions, key: StoreKey | null): Opened {
  const opened = openStore({ dataDir, key, clock });
  if (opened.ok) return opened;
  const { error, readCopy } = opened;
  if (readCopy === null || (error.code === 'store-in-use' && !readWhileInUse)) return { ok: false, error };
  const copy = readCopy();
  if (!copy.ok) return { ok: false, error };
  return { ok: true, store: copy.value, notices: [readOnlyNotice(error)] };
}

/** What a store that is only read says for itself; reading beside an open window is as good as any. */
function readOnlyNotice({ code, message }: ApiError): string {
  return code === 'store-in-use'
    ? 'Upfront is open: what it saved last is read; from here its incidents cannot be changed.'
    : `${message} What can be read of it is open: look and export, but nothing can be saved.`;
}

interface Opener {
  readonly vault: Vault;
  /** Opens the store with its passphrase. */
  readonly enter: (passphrase: string) => Promise<Result<null>>;
}

/** Without a store every call answers why, but the one that may open it. */
function dispatchWithout(error: ApiError, { dataDir }: ComposeOptions, { enter }: Opener): Dispatch {
  const refusal = { ok: false, error } as const;
  const refusing = Object.fromEntries(
    METHOD_NAMES.map((name) => [name, () => refusal]),
  ) as unknown as Handlers;
  const handlers: Handlers =
    error.code === 'locked'
      ? { ...refusing, 'passphrase.enter': ({ passphrase }) => enter(passphrase) }
      : refusing;
  return createDispatch(handlers, (call, fault) => logCrash(dataDir, clock.now(), call, fault));
}

function dispatchOver(opened: Opened, options: ComposeOptions, opener: Opener): Dispatch {
  if (!opened.ok) return dispatchWithout(opened.error, options, opener);
  const { dataDir, host, exportDir = defaultExportDir() } = options;
  // An export that was killed leaves its unfinished file behind.
  void removeLeftovers(exportDir);
  const ports: Ports = {
    store: opened.store,
    vault: opener.vault,
    clock,
    ids: { newId: randomUUID },
    delivery: createDelivery(host),
    exporter,
    samples: loadSamples(),
    tables: csvTables,
    bundles,
    readPicture,
    diagnosis: createDiagnosis(dataDir, clock.now),
    keptStores: () => keptStores(placeIn(dataDir)),
    questions: async () => (await import('./built-in-questions.ts')).BUILT_IN_QUESTIONS,
    defaultSettings: defaultSettings(),
    keepPlace: (place) => keepPlace(dataDir, place),
    notify: host.notify ?? null,
    host: {
      version: appVersion(),
      host: host.name,
      dataDir,
      exportDir,
      canChooseFile: host.chooseFile !== null,
      notices: opened.notices,
    },
  };
  return createDispatch(createHandlers(ports), (call, error) => logCrash(dataDir, clock.now(), call, error));
}
