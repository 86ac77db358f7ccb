/** Who answers at this page's address: our host, one that does not know the secret, or nobody. */
export type Answering = 'ours' | 'another' | 'nobody';

/**
 * Lets the host prove that it knows the secret, without a word of it. Where our host has ended, any program of this
 * computer may have taken its port: it is told nothing.
 */
export async function proveHost(page: Window, secret: string): Promise<Answering> {
  const nonce = base64(page.crypto.getRandomValues(new Uint8Array(32)));
  try {
    const response = await page.fetch('/proof', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ nonce }),
    });
    if (!response.ok) return 'another';
    const { proof } = (await response.json()) as { readonly proof?: unknown };
    return proof === (await expectedProof(page, secret, nonce)) ? 'ours' : 'another';
  } catch {
    return 'nobody';
  }
}

/** HMAC-SHA-256 of the nonce with the secret, both as UTF-8. */
async function expectedProof(page: Window, secret: string, nonce: string): Promise<string> {
  const { subtle } = page.crypto;
  const encode = (text: string) => new TextEncoder().encode(text);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await subtle.importKey('raw', encode(secret), algorithm, false, ['sign']);
  return base64(new Uint8Array(await subtle.sign('HMAC', key, encode(nonce))));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
