/** What a page may hold that looks like an address and is never asked for: names, and sentences that quote one. */
const INERT: ReadonlySet<string> = new Set([
  // Names of XML namespaces, given to createElementNS by React and the editor.
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  // Names of JSON Schema's versions, in zod.
  'http://json-schema.org/draft-04/schema#',
  'http://json-schema.org/draft-07/schema#',
  'https://json-schema.org/draft/2020-12/schema',
  // zod reads an IPv6 address by the parser of addresses.
  'http://[',
  // Our own sentence: "Only addresses that begin with http://, https:// or mailto: become links."
  'http://,',
  'https://',
  // Messages of exceptions, for developers.
  'https://react.dev/errors/',
  'https://prosemirror.net/docs/guide/#generatable)',
  'https://rolldown.rs/in-depth/bundling-cjs#require-external-modules',
]);

/** With a scheme; or without one, where an address may stand: in quotes, url(), or an attribute without quotes. */
const ADDRESS =
  /(?:https?|wss?|ftp|file):\/\/[^\s"'`<>\\$]*|(?<=["'`(=]\s*)\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** The namespace an element belongs to is the one address a document or picture names without loading it. */
const NAMESPACE = /\bxmlns(?::\w+)?\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * The addresses in a built file that could be loaded: all of a document, style sheet or picture, where addresses are
 * there to be loaded, and of a script those that are not known to be mere names.
 */
export function loadableAddresses(file: string, text: string): readonly string[] {
  const script = /\.[cm]?js$/.test(file);
  const found = (script ? text : text.replaceAll(NAMESPACE, '')).match(ADDRESS) ?? [];
  return script ? found.filter((address) => !INERT.has(address)) : found;
}
