import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import type { PageFiles } from '../page-files.ts';
import { pageHeaders } from '../page-policy.ts';
import { isOwnAddress, SCHEME } from './address.ts';

/**
 * To be called before the app is ready: makes app:// a scheme with an origin, as secure as https, of whose scripts
 * Chromium keeps what V8 has compiled, as it does of the loopback's.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page under app://upfront/. Calls go over IPC, so the page may connect to nothing. */
export function servePage(files: PageFiles): void {
  protocol.handle(SCHEME, async (request) => {
    const { pathname } = new URL(request.url);
    const file = isOwnAddress(request.url) && request.method === 'GET' ? files.get(pathname) : undefined;
    const headers = pageHeaders("'none'");
    if (file === undefined) return new Response(null, { status: 404, headers });
    const bytes = new Uint8Array(await readFile(file.path));
    return new Response(bytes, { headers: { ...headers, 'Content-Type': file.type } });
  });
}
