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

/** What a browser still sends for a page that is being closed, in bytes. It takes 64 KB in all: two such calls. */
const lastWords = 30_000;

async function post(page: Window, secret: string, call: unknown): Promise<unknown> {
  const body = new TextEncoder().encode(JSON.stringify(call));
  try {
    const response = await page.fetch('/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Upfront-Session': secret },
      body,
      keepalive: body.length <= lastWords,
    });
    return response.status === 401 ? noSession : await response.json();
  } catch {
    return hostGone;
  }
}
