import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Lets in whoever holds the one-time code, and then only with the secret it was swapped for. Kept in memory only. */
export interface Session {
  /** A new one-time code; an earlier one that was not used is void from now on. */
  readonly invite: () => string;
  /**
   * The secret for the code, once; null for any other text. Whoever swaps it may bring a mark of its own making, which
   * no argument or address tells: with the same mark it gets the secret again, until a newer code is made.
   */
  readonly swap: (code: unknown, mark?: unknown) => string | null;
  /**
   * The secret for this code was never sent: it is good again, unless a newer one was made, or its holder has asked
   * again with its mark and may have the secret now. Once for each swap.
   */
  readonly giveBack: (code: unknown) => void;
  readonly knows: (secret: unknown) => boolean;
  /** HMAC-SHA-256 of a page's nonce with the secret, in base64: shows that this is the host the page knows. */
  readonly prove: (nonce: string) => string;
}

export function createSession(): Session {
  const secret = randomText();
  let newest = '';
  let code: string | null = null;
  let holder: string | null = null;
  let isHeld = false;
  return {
    invite() {
      newest = randomText();
      code = newest;
      holder = null;
      isHeld = false;
      return newest;
    },
    swap(given, mark) {
      if (!same(given, newest) || newest === '') return null;
      if (code === null) {
        if (holder === null || !same(mark, holder)) return null;
        isHeld = true;
        return secret;
      }
      code = null;
      holder = typeof mark === 'string' && mark !== '' ? mark : null;
      return secret;
    },
    giveBack(given) {
      if (given === newest && !isHeld) code = newest;
    },
    knows: (given) => same(given, secret),
    prove: (nonce) => createHmac('sha256', secret).update(nonce).digest('base64'),
  };
}

/** 256 bits, in letters that need no escaping in an address. */
function randomText(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in a time that does not depend on where the texts differ. */
function same(given: unknown, expected: string): boolean {
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
