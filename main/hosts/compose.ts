import { randomUUID } from 'node:crypto';
import type { AppInfo } from '../../shared/api/answers.ts';
import { createDispatch, type Dispatch } from '../../shared/api/dispatch.ts';
import type { ApiError } from '../../shared/api/result.ts';
import { createHandlers } from '../app/handlers.ts';
import type { Clock, Notice, Ports, Store } from '../app/ports.ts';
import { removeLeftovers } from '../export/leftovers.ts';
import { csvTables } from '../import/csv-tables.ts';
import { readPicture } from '../import/picture/read-picture.ts';
import { keptStores } from '../store/backup/kept.ts';
import { placeIn } from '../store/file/place.ts';
import { openStore } from '../store/open.ts';
import { bundles } from './bundles.ts';
import { logCrash } from './crash-log.ts';
import { defaultSettings } from './default-settings.ts';
import { createDelivery, type HostFiles } from './delivery.ts';
import { createDiagnosis } from './diagnosis.ts';
import { exporter } from './exporter.ts';
import { keepPlace } from './last-place.ts';
import { appVersion, defaultExportDir } from './places.ts';
import { loadSamples } from './samples.ts';

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

/**
 * Wires store, exporters, samples and the host's services into the calls. A store that cannot be opened is no crash:
 * every call tries once more, so that the page goes on when the cause is gone, and answers why when it is not.
 */
export function compose(options: ComposeOptions): Composition {
  let opened = openFor(options);
  let dispatch = dispatchOver(opened, options);
  return {
    startProblem: () => (opened.ok ? null : opened.error),
    notices: () => (opened.ok ? opened.notices : []),
    dispatch: (name, argument) => {
      if (!opened.ok) {
        opened = openFor(options);
        dispatch = dispatchOver(opened, options);
      }
      return dispatch(name, argument);
    },
    close: () => {
      if (opened.ok) opened.store.close();
    },
  };
}

function openFor({ dataDir, readWhileInUse = false }: ComposeOptions): Opened {
  const opened = openStore({ dataDir, clock });
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

function dispatchOver(opened: Opened, options: ComposeOptions): Dispatch {
  if (!opened.ok) return async () => ({ ok: false, error: opened.error });
  const { dataDir, host, exportDir = defaultExportDir() } = options;
  // An export that was killed leaves its unfinished file behind.
  void removeLeftovers(exportDir);
  const ports: Ports = {
    store: opened.store,
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
