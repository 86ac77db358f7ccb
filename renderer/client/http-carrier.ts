import type { Carrier } from '../../shared/api/client.ts';
import type { Call } from '../../shared/api/first-calls.ts';
import { failure } from '../../shared/api/result.ts';
import { firstAnswers } from './first-answers.ts';
import { joinHost, type Standing } from './standing.ts';
import { tabStore } from './tab-store.ts';

/** Why a call was not sent; what is typed stays in the window, whatever the reason. */
const refusals: Readonly<Record<Exclude<Standing['kind'], 'joined'>, ReturnType<typeof failure>>> = {
  outside: failure(
    'unavailable',
    'This address has been used already. Close this window and open Upfront again.',
  ),
  'host-ended': failure(
    'unavailable',
    'Upfront has ended. What you typed is kept in this window: start Upfront again and it is saved.',
  ),
  'host-replaced': failure(
    'unavailable',
    'Upfront was started again. What you typed is kept in this window, and is saved once Upfront is open in this browser.',
  ),
};

interface Sent {
  readonly name: string;
  readonly argument: unknown;
}

/**
 * Carries calls to the loopback host this page was served by; the first ones go with the code of the start.
 * @param painted settles once the first screen is there
 * @param lost hears that the host has ended
 */
export function createHttpCarrier(
  page: Window,
  calls: readonly Call[],
  painted: () => Promise<void>,
  lost: () => void,
): Carrier {
  const first = firstAnswers(calls);
  const host = joinHost(page, tabStore(page, painted), first, lost);
  const carry = async (call: Sent, again: boolean): Promise<unknown> => {
    const standing = await host.standing();
    if (standing.kind !== 'joined') return refusals[standing.kind];
    const known = first.take(call.name, call.argument);
    if (known !== undefined) return known;
    try {
      const response = await post(page, standing.secret, call);
      if (response.status !== 401) return await response.json();
    } catch {
      host.doubt();
      return refusals['host-ended'];
    }
    // Another host than the one that gave us the secret: there may be a window that has its own.
    host.doubt();
    return again ? carry(call, false) : refusals['host-replaced'];
  };
  return (name, argument) => carry({ name, argument }, true);
}

/** What a browser still sends for a page that is being closed, in bytes: its limit is 64 KB for all calls together. */
const lastWords = 60_000;

async function post(page: Window, secret: string, call: unknown): Promise<Response> {
  const body = new TextEncoder().encode(JSON.stringify(call));
  const headers = { 'Content-Type': 'application/json', 'X-Upfront-Session': secret };
  const send = (keepalive: boolean) => page.fetch('/call', { method: 'POST', headers, body, keepalive });
  const small = body.length <= lastWords;
  // Beside another call, a small one may still be too much to be kept alive; it is then refused before it is sent.
  return send(small).catch((error: unknown) => {
    if (!small) throw error;
    return send(false);
  });
}
