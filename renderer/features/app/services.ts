import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Api } from '../../../shared/api/client.ts';
import { type Commands, createCommands } from '../../state/commands.ts';
import type { Documents } from '../../state/documents.ts';
import type { Router } from '../../state/route.ts';
import { createStore, type Store } from '../../state/store.ts';
import type { Said } from '../../ui/spoken.tsx';
import type { ToastMessage } from '../../ui/toast.tsx';

/** What every screen may use. Made once, before the first screen. */
export interface Services {
  readonly api: Api;
  readonly router: Router;
  readonly queries: QueryClient;
  /** Loaded with the first incident, so that the list opens without the core. */
  readonly documents: () => Promise<Documents>;
  /** The same once it is there; null before the first incident. */
  readonly loadedDocuments: () => Documents | null;
  readonly toast: Store<ToastMessage | null>;
  /** What a screen reader says of an act whose outcome is only to be seen. */
  readonly voice: Store<Said>;
  /** What can be done now, by key, from the menu or the palette. */
  readonly commands: Commands;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('There is no screen outside the app.');
  return services;
}

/** Reads a store, and again when it changes. */
export function useStore<T>(store: Pick<Store<T>, 'get' | 'subscribe'>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

let messages = 0;

export function say(toast: Store<ToastMessage | null>, text: string, action?: ToastMessage['action']): void {
  messages += 1;
  toast.set(action ? { id: messages, text, action } : { id: messages, text });
}

/** Says it to who does not see the screen. */
export function speak(voice: Store<Said>, text: string): void {
  voice.set({ id: voice.get().id + 1, text });
}

export function createServices(api: Api, router: Router, queries: QueryClient): Services {
  let loaded: Documents | null = null;
  let loading: Promise<Documents> | null = null;
  const timers = {
    start: (run: () => void, ms: number) => setTimeout(run, ms),
    stop: (timer: unknown) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    now: () => Date.now(),
  };
  return {
    api,
    router,
    queries,
    toast: createStore<ToastMessage | null>(null),
    voice: createStore<Said>({ id: 0, text: '' }),
    commands: createCommands(),
    loadedDocuments: () => loaded,
    documents() {
      loading ??= import('../../state/documents.ts').then(({ createDocuments }) => {
        loaded = createDocuments(api, timers);
        return loaded;
      });
      return loading;
    },
  };
}
