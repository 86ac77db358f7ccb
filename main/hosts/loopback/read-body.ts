import type { IncomingMessage } from 'node:http';

/** An attachment of 20 MB, its encoding, and room for an incident's record around it. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413 };

/**
 * Reads a request as JSON in UTF-8. What goes beyond the limit is read and thrown away: a browser that is cut off
 * while it still sends would report a lost connection instead of our answer.
 */
export async function readJson(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<Body> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > limit) return { ok: false, status: 413 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400 };
  }
}
