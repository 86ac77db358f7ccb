/** What a tab keeps over its reloads; the browser forgets it with the tab. */
export interface TabStore {
  /** Null where nothing is kept. */
  readonly get: (name: string) => string | null;
  /** Null takes it away. */
  readonly set: (name: string, value: string | null) => void;
}

/**
 * The tab's own store, which a browser that starts takes some 10 ms to open, while the page stands still: what is set
 * before the first picture is written after it, or as the page goes away if that is sooner. Only a page that crashes
 * before its first picture leaves nothing.
 * @param painted settles once the first screen is there
 */
export function tabStore(page: Window, painted: () => Promise<void>): TabStore {
  const pending = new Map<string, string | null>();
  let isOpen = false;
  const write = (name: string, value: string | null): void =>
    value === null ? page.sessionStorage.removeItem(name) : page.sessionStorage.setItem(name, value);
  const open = (): void => {
    isOpen = true;
    for (const [name, value] of pending) write(name, value);
    pending.clear();
  };
  page.addEventListener('pagehide', open, { once: true });
  void painted().then(open);
  return {
    get: (name) => (pending.has(name) ? (pending.get(name) ?? null) : page.sessionStorage.getItem(name)),
    set(name, value) {
      if (isOpen) write(name, value);
      else pending.set(name, value);
    },
  };
}
