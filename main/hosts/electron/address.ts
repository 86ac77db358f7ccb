/** The scheme and host of the page: a name no network knows. */
export const SCHEME = 'app';
const PAGE_ORIGIN = `${SCHEME}://upfront`;
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`;
/** The page without anything that could have broken it. */
export const SAFE_ADDRESS = `${PAGE_ADDRESS}#/safe`;

/** Where a message over IPC comes from, as far as Electron says so. */
export interface Sender {
  /** The address of the frame that sent it; null when the frame is gone. */
  readonly url: string | null;
  /** Whether it is the window's own page and not a frame inside it. */
  readonly isMainFrame: boolean;
}

/** Only our own page may call: not a frame in it, not a page that took its place. */
export function isOwnPage({ url, isMainFrame }: Sender): boolean {
  return isMainFrame && url !== null && isOwnAddress(url);
}

export function isOwnAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  // Node gives a scheme it does not know the origin "null", so the parts are compared.
  return `${protocol}//${host}` === PAGE_ORIGIN && username === '' && password === '';
}

/** The page at one incident. */
export function incidentAddress(id: string): string {
  return `${PAGE_ADDRESS}#/incident/${encodeURIComponent(id)}`;
}

/** The page at what was promised in one incident. */
export function promisesAddress(id: string): string {
  return `${incidentAddress(id)}/talk/meeting`;
}
