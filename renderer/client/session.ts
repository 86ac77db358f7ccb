/** Where the secret outlives a reload. The browser forgets it with the tab, the host with its process. */
const storageKey = 'upfront-session';

/** How long to wait for another window of the app to answer, in milliseconds. */
const askLimit = 1_000;

/**
 * The session's secret: the one this tab has, the one the code in the address is good for, or the one another window
 * of the app lends; null when there is none. The code does not stay in the address bar.
 */
export async function joinSession(page: Window): Promise<string | null> {
  const code = takeCode(page);
  const swapped = code === null ? null : await swapCode(page, code);
  const secret = swapped ?? page.sessionStorage.getItem(storageKey) ?? (await askOtherWindow());
  if (secret === null) return null;
  page.sessionStorage.setItem(storageKey, secret);
  lendToOtherWindows(secret);
  return secret;
}

function takeCode(page: Window): string | null {
  const code = page.location.hash.match(/^#code=([\w-]+)$/)?.[1];
  if (code === undefined) return null;
  page.history.replaceState(null, '', page.location.pathname);
  return code;
}

async function swapCode(page: Window, code: string): Promise<string | null> {
  try {
    const response = await page.fetch('/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    return response.ok ? ((await response.json()) as { readonly secret: string }).secret : null;
  } catch {
    return null;
  }
}

type Message = { readonly kind: 'ask' } | { readonly kind: 'lend'; readonly secret: string };

/** Only pages of this very address, port included, hear each other. */
const openChannel = () => new BroadcastChannel('upfront-session');

function askOtherWindow(): Promise<string | null> {
  return new Promise((resolve) => {
    const channel = openChannel();
    const settle = (secret: string | null) => {
      channel.close();
      resolve(secret);
    };
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'lend') settle(data.secret);
    };
    channel.postMessage({ kind: 'ask' });
    setTimeout(() => settle(null), askLimit);
  });
}

function lendToOtherWindows(secret: string): void {
  const channel = openChannel();
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'ask') channel.postMessage({ kind: 'lend', secret });
  };
}
