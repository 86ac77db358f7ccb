import type { FirstAnswers } from './first-answers.ts';
import { holdConnection } from './hold-connection.ts';
import { proveHost } from './prove-host.ts';
import { askOtherWindows, joinSession, keepSecret, rejoinSession } from './session.ts';
import type { TabStore } from './tab-store.ts';

/** Where this window stands with its host: the secret to call it with, or why there is none. */
export type Standing =
  | { readonly kind: 'joined'; readonly secret: string }
  /** The address was not good for a session, and no window lends one. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'host-ended' }
  /** Another host answers here, and no window of this browser has a session with it. */
  | { readonly kind: 'host-replaced' };

export interface Host {
  readonly standing: () => Promise<Standing>;
  /** Something said that the host may be gone: it is told nothing more before it has proved itself. */
  readonly doubt: () => void;
}

/**
 * Keeps this window in a session with its host, also with one that was started anew at the same address.
 * @param lost hears that the host has ended
 */
export function joinHost(page: Window, tab: TabStore, first: FirstAnswers, lost: () => void): Host {
  let session = joinSession(page, tab, first);
  let doubted = false;
  const doubt = () => {
    doubted = true;
  };
  const settle = (secret: string): Standing => {
    doubted = false;
    void holdConnection(page, secret).then(doubt).then(lost);
    return { kind: 'joined', secret };
  };
  void session.then((secret) => secret !== null && settle(secret));

  page.addEventListener('hashchange', ({ oldURL }) => {
    const rejoined = rejoinSession(page, tab, oldURL);
    if (rejoined === null) return;
    session = Promise.all([session, rejoined]).then(([known, secret]) => {
      if (secret === null) return known;
      keepSecret(tab, secret);
      settle(secret);
      return secret;
    });
  });

  const proven = async (known: string): Promise<Standing> => {
    const answering = await proveHost(page, known);
    if (answering === 'ours') return settle(known);
    if (answering === 'nobody') return { kind: 'host-ended' };
    const lent = await askOtherWindows(page);
    if (lent === null) return { kind: 'host-replaced' };
    keepSecret(tab, lent);
    session = Promise.resolve(lent);
    return settle(lent);
  };

  return {
    doubt,
    async standing() {
      const secret = await session;
      if (secret === null) return { kind: 'outside' };
      return doubted ? proven(secret) : { kind: 'joined', secret };
    },
  };
}
