/** What may be clicked in a document that travels: nothing that opens local files, shares or scripts. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
/** Longer addresses are refused by Office when they are clicked. */
const MAX_LENGTH = 2000;
/** Allowed in an address by browsers but not in a URI as a document's relationships demand it. */
const NOT_URI = /[\s<>"{}|\\^`]/g;

/** The address as a valid http, https or mailto URI; null when it is something else or no address at all. */
export function safeLink(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!SCHEMES.has(url.protocol)) return null;
  if (url.protocol === 'mailto:' && !/^[^@\s]+@[^@\s]+$/.test(url.pathname)) return null;
  const uri = url.href.replace(NOT_URI, (character) => encodeURIComponent(character));
  return uri.length <= MAX_LENGTH ? uri : null;
}
