/** The largest file that is sent, in bytes: what a call carries. */
const MOST_BYTES = 20_000_000;

/** A file as it is handed to the app. */
export interface GivenFile {
  readonly name: string;
  readonly base64: string;
}

/** A chosen file as a call carries it, or why it cannot. */
export type ReadFile =
  | { readonly ok: true; readonly base64: string }
  | { readonly ok: false; readonly why: 'too-large' | 'unreadable' };

/** Bytes as base64: by the browser itself, as a loop would stop the window for large files. */
function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Reads a file that a person chose or dropped, at most 20 MB of it. */
export async function readFile(file: Blob): Promise<ReadFile> {
  if (isTooLarge(file)) return { ok: false, why: 'too-large' };
  const base64 = await base64Of(file).catch(() => null);
  return base64 === null ? { ok: false, why: 'unreadable' } : { ok: true, base64 };
}

/** True for what no call carries; known before a byte is read. */
export function isTooLarge({ size }: Blob): boolean {
  return size > MOST_BYTES;
}
