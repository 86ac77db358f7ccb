import type { IncomingHttpHeaders } from 'node:http';

/** What is looked at of a request before anything else happens to it. */
export interface Knock {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Whether a request comes from our own page, by what the browser itself says about it. Cookies and ports prove
 * nothing on the loopback: any web page can send requests here, and a name that is re-bound to 127.0.0.1 makes them
 * look like its own.
 * @param origin our own, for instance "http://127.0.0.1:34567"
 * @returns the HTTP status to refuse with, or null
 */
export function refusal({ method, headers }: Knock, origin: string): number | null {
  if (headers.host !== new URL(origin).host) return 403;
  if (method === 'GET' || method === 'HEAD') return readsFromOutside(headers, origin) ? 403 : null;
  if (method !== 'POST') return 405;
  if (headers.origin !== origin || headers['sec-fetch-site'] !== 'same-origin') return 403;
  // Anything else could be sent by a form, without the browser asking us first.
  return headers['content-type'] === 'application/json' ? null : 415;
}

/** The page itself is opened from outside the browser ("none"); all it loads is same-origin. */
function readsFromOutside(headers: IncomingHttpHeaders, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'none' && site !== 'same-origin') return true;
  return headers.origin !== undefined && headers.origin !== origin;
}
