import { readdirSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';

/** One file of the built page. */
export interface PageFile {
  readonly path: string;
  readonly type: string;
  /** Its address names its content: there is never anything else behind it. */
  readonly lasts: boolean;
}

/** The files a page may load, by their path in its address. What is not in it does not exist. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** What the build makes; another kind of file is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Where the build puts what it names by its content. */
const NAMED_BY_CONTENT = '/assets/';

/**
 * Lists the built page once, at the start: an address is looked up whole and never becomes a path, so nothing
 * outside the folder can be asked for. Links are left out. Throws when the folder is missing.
 */
export function listPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  const root = resolve(folder);
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(root.length).split(sep).map(encodeURIComponent).join('/');
    files.set(address, { path, type, lasts: address.startsWith(NAMED_BY_CONTENT) });
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

/** The code of an incident's screen, by the name that the build gives it; its looks come with the page. */
const OF_INCIDENT = /^\/assets\/workspace-[^/]+\.js$/;

/**
 * The header "Link" (RFC 8288) of a page that opens in an incident: the browser reads what that screen needs while it
 * reads the page, and not only when a script of it asks. Empty where the build has none.
 */
export function linksOfIncident(files: PageFiles): string {
  return [...files.keys()]
    .filter((address) => OF_INCIDENT.test(address))
    .map((address) => `<${address}>; rel=modulepreload; crossorigin`)
    .join(', ');
}
