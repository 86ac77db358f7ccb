import { type FirstAnswers, firstAnswers } from './first-answers.ts';
import { proveHost } from './prove-host.ts';
import type { TabStore } from './tab-store.ts';

/** Under what the secret outlives a reload. The browser forgets it with the tab, the host with its process. */
const storageKey = 'upfront-session';

/**
 * Under what the code and the mark that went with it wait for the answer: a page that is reloaded before that asks
 * again.
 */
const codeKey = 'upfront-code';

/** The code stood in an address; the mark was made here, and tells the host that it is the same tab that asks again. */
interface Pass {
  readonly code: string;
  readonly mark: string;
}

/** How long to wait for another window of the app to answer, in milliseconds. */
const askLimit = 1_000;

/**
 * The session's secret: the one the code in the address is good for, the one this tab has, or the one another window
 * of the app lends; null when there is none. The code does not stay in the address bar.
 * @param first what goes to the host with the code
 */
export async function joinSession(page: Window, tab: TabStore, first: FirstAnswers): Promise<string | null> {
  const pass = takeCode(page, null) ?? waitingPass(tab);
  const swapped = pass === null ? null : await swapCode(page, tab, pass, first);
  const secret = swapped ?? tab.get(storageKey) ?? (await askOtherWindows(page));
  if (secret === null) return null;
  keepSecret(tab, secret);
  lendToOtherWindows(tab);
  return secret;
}

/** Another host than before has this tab from now on. */
export function keepSecret(tab: TabStore, secret: string): void {
  tab.set(storageKey, secret);
}

/**
 * The secret for a code that is put into the address of a page that is open already; null without a code.
 * @param before the address that was left: the person stays where they were
 */
export function rejoinSession(page: Window, tab: TabStore, before: string): Promise<string | null> | null {
  const pass = takeCode(page, new URL(before).hash);
  return pass === null ? null : swapCode(page, tab, pass, firstAnswers([]));
}

/** What this tab has asked with and has read no answer to. */
function waitingPass(tab: TabStore): Pass | null {
  const [code, mark] = tab.get(codeKey)?.split(' ') ?? [];
  return code && mark ? { code, mark } : null;
}

/**
 * Leaves the place that stands behind the code ("#code=…/incident/0198c2") as the address, or the one given.
 * @param hash where the person was; null at a start
 */
function takeCode(page: Window, hash: string | null): Pass | null {
  const [, code, place] = page.location.hash.match(/^#code=([\w-]+)(\/.*)?$/) ?? [];
  if (code === undefined) return null;
  const left = hash ?? (place === undefined ? '' : `#${place}`);
  page.history.replaceState(null, '', `${page.location.pathname}${left}`);
  return { code, mark: crypto.randomUUID() };
}

interface Swapped {
  readonly secret: string;
  /** In the order of the calls. */
  readonly answers: readonly unknown[];
}

async function swapCode(
  page: Window,
  tab: TabStore,
  { code, mark }: Pass,
  first: FirstAnswers,
): Promise<string | null> {
  try {
    tab.set(codeKey, `${code} ${mark}`);
    const response = await page.fetch('/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code, mark, calls: first.calls }),
    });
    const swapped = response.ok ? ((await response.json()) as Swapped) : null;
    tab.set(codeKey, null);
    if (swapped === null) return null;
    const { secret, answers } = swapped;
    first.keep(answers);
    return secret;
  } catch {
    return null;
  }
}

type Message = { readonly kind: 'ask' } | { readonly kind: 'lend'; readonly secret: string };

/** Only pages of this very address, port included, hear each other. */
const openChannel = () => new BroadcastChannel('upfront-session');

/** The first secret another window lends that the host here knows too; null when none comes in time. */
export function askOtherWindows(page: Window): Promise<string | null> {
  return new Promise((resolve) => {
    const channel = openChannel();
    const settle = (secret: string | null) => {
      channel.close();
      resolve(secret);
    };
    const tried = new Set<string>();
    channel.onmessage = async ({ data }: MessageEvent<Message>) => {
      // A window that outlived its host lends what is worth nothing any more.
      if (data.kind !== 'lend' || tried.has(data.secret)) return;
      tried.add(data.secret);
      if ((await proveHost(page, data.secret)) === 'ours') settle(data.secret);
    };
    channel.postMessage({ kind: 'ask' });
    setTimeout(() => settle(null), askLimit);
  });
}

function lendToOtherWindows(tab: TabStore): void {
  const channel = openChannel();
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    const secret = tab.get(storageKey);
    if (data.kind === 'ask' && secret !== null) channel.postMessage({ kind: 'lend', secret });
  };
}
