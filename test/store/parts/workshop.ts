import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Result, Store } from '../../../main/app/ports.ts';
import { type OpenStoreOptions, openStore } from '../../../main/store/open.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';

/** A new folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The value of a result; throws with the sentence otherwise. */
export function answerOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}

/** The error's code and sentence; throws when there is none. */
export function errorOf(result: Result<unknown>): { readonly code: string; readonly message: string } {
  if (result.ok) throw new Error(`No error but ${JSON.stringify(result.value)}`);
  return result.error;
}

export interface Opened {
  readonly store: Store;
  readonly notices: readonly string[];
}

export function open(dataDir: string, options: Partial<OpenStoreOptions> = {}): Opened {
  const opened = openStore({ dataDir, ...options });
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message}`);
  return opened;
}

/** A store of its own for one test, closed after it. */
export function newStore(options: Partial<OpenStoreOptions> = {}): Store {
  const { store } = open(newFolder(), options);
  onTestFinished(store.close);
  return store;
}

/** Opens the store, does the work and closes it again. */
export function withStore<T>(dataDir: string, work: (store: Store) => T): T {
  const { store } = open(dataDir);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

export function incidentWith(id: string, facts: Partial<Facts> = {}): Incident {
  const empty = emptyIncident(id);
  return { ...empty, facts: { ...empty.facts, ...facts } };
}

/** A clock that stands where it is put. */
export function clockAt(instant: string) {
  let now = instant;
  const set = (later: string) => {
    now = later;
  };
  return { now: () => now, set };
}
