const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes, or null when the text is not base64: Buffer would skip what it does not know and lose it in silence. */
export function bytesOf(base64: string): Buffer | null {
  return base64.length % 4 === 0 && BASE64.test(base64) ? Buffer.from(base64, 'base64') : null;
}
