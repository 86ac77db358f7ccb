const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The version of a text: eight digits that change with any of its letters (FNV-1a, 32 bits). */
export function textVersion(text: string): string {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
