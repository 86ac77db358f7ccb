import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createHandlers } from '../../../main/app/handlers.ts';
import type { Ports, Store } from '../../../main/app/ports.ts';
import { BUILT_IN_QUESTIONS } from '../../../main/hosts/built-in-questions.ts';
import { bundles } from '../../../main/hosts/bundles.ts';
import { defaultSettings } from '../../../main/hosts/default-settings.ts';
import { createDelivery } from '../../../main/hosts/delivery.ts';
import { createDiagnosis } from '../../../main/hosts/diagnosis.ts';
import { exporter } from '../../../main/hosts/exporter.ts';
import { csvTables } from '../../../main/import/csv-tables.ts';
import { readPicture } from '../../../main/import/picture/read-picture.ts';
import { type Api, createClient } from '../../../shared/api/client.ts';
import { createDispatch } from '../../../shared/api/dispatch.ts';
import { success } from '../../../shared/api/result.ts';
import { newFolder, open } from '../../store/parts/workshop.ts';

/** Real files; the dialogue answers at once. */
const delivery = createDelivery({
  chooseFile: async (suggested) => `/chosen/${suggested}`,
  revealFile: async () => {},
});

export interface TestHost {
  readonly call: Api;
  readonly store: Store;
  readonly exportDir: string;
  /** What handlers threw, which is a fault of the program. */
  readonly crashes: readonly unknown[];
}

/** The use cases over a real store and real folders, called through the door every carrier uses. */
export function newHost(change: (ports: Ports) => Partial<Ports> = () => ({})): TestHost {
  const { store } = open(newFolder());
  onTestFinished(store.close);
  const exportDir = join(newFolder(), 'Upfront');
  const samples: Readonly<Record<string, unknown>> = {
    model: JSON.parse(readFileSync(join(import.meta.dirname, 'sample.json'), 'utf8')),
    broken: { schema: 1 },
  };
  const ports: Ports = {
    store,
    vault: {
      encrypted: false,
      lock: () => success(null),
      change: async () => success({ left: [], plainBackups: [] }),
    },
    clock: { now: () => new Date().toISOString() },
    ids: { newId: randomUUID },
    delivery,
    exporter: {
      print: async (brief, format) => ({
        bytes: Buffer.from(JSON.stringify({ format, brief })),
        notes: ['A note of the exporter.'],
      }),
      mail: exporter.mail,
      calendar: exporter.calendar,
    },
    samples: {
      list: () => [{ id: 'model', title: 'Model', kind: 'model' }],
      read: (id) => samples[id] ?? null,
    },
    tables: csvTables,
    bundles,
    readPicture,
    keptStores: () => [],
    keepPlace: () => {},
    diagnosis: createDiagnosis(newFolder(), () => '2026-06-03T16:00:00.000Z'),
    questions: async () => BUILT_IN_QUESTIONS,
    notify: null,
    host: {
      version: '1.2.3',
      host: 'browser',
      dataDir: '/data',
      exportDir,
      canChooseFile: true,
      notices: ['A notice.'],
    },
    defaultSettings: defaultSettings({ locale: 'de-DE', timeZone: 'Europe/Berlin' }),
  };
  const crashes: unknown[] = [];
  const handlers = createHandlers({ ...ports, ...change(ports) });
  const dispatch = createDispatch(handlers, (_, error) => crashes.push(error));
  return { call: createClient(dispatch), store, exportDir, crashes };
}
