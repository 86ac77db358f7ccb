import type { Carrier } from '../../shared/api/client.ts';
import { failure } from '../../shared/api/result.ts';
import { holdConnection } from './hold-connection.ts';
import { joinSession } from './session.ts';

const noSession = failure(
  'unavailable',
  'This address has been used already. Close this window and open Upfront again.',
);
const hostGone = failure(
  'unavailable',
  'Upfront has ended, so nothing can be saved. What you typed is kept in this window: start Upfront again.',
);

/** Carries calls to the loopback host this page was served by. */
export function createHttpCarrier(page: Window): Carrier {
  const session = joinSession(page);
  void session.then((secret) => {
    if (secret !== null) holdConnection(page, secret);
  });
  return async (name, argument) => {
    const secret = await session;
    return secret === null ? noSession : post(page, secret, { name, argument });
  };
}

/** What a browser still sends for a page that is being closed, in bytes: its limit is 64 KB for all calls together. */
const lastWords = 60_000;

async function post(page: Window, secret: string, call: unknown): Promise<unknown> {
  const body = new TextEncoder().encode(JSON.stringify(call));
  const headers = { 'Content-Type': 'application/json', 'X-Upfront-Session': secret };
  const send = (keepalive: boolean) => page.fetch('/call', { method: 'POST', headers, body, keepalive });
  try {
    const small = body.length <= lastWords;
    // Beside another call, a small one may still be too much to be kept alive; it is then refused before it is sent.
    const response = await send(small).catch((error: unknown) => {
      if (!small) throw error;
      return send(false);
    });
    return response.status === 401 ? noSession : await response.json();
  } catch {
    return hostGone;
  }
}
