const STARTS: readonly (readonly [string, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

function isWebp(bytes: Uint8Array): boolean {
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  return word(0) === 'RIFF' && word(8) === 'WEBP';
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

/**
 * The kind of a file by its bytes, never by its name: an image that is none must not be shown as one. SVG counts as
 * text, as it can carry script. What is not known is plain bytes.
 */
export function kindOf(bytes: Uint8Array): string {
  const start = STARTS.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (start) return start[0];
  if (isWebp(bytes)) return 'image/webp';
  return bytes.length > 0 && isText(bytes) ? 'text/plain' : 'application/octet-stream';
}
