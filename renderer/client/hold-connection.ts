/**
 * Keeps one connection to the host open, by which it knows that a page is there. A browser allows six connections to
 * one host: the windows of the app take turns through a lock, so that they need one in all. Settles when this window's
 * turn has ended, which the host's end does.
 */
export function holdConnection(page: Window, secret: string): Promise<void> {
  return page.navigator.locks.request('upfront-page', () => hold(page, secret));
}

/** Ends when the connection does; the next window in the queue then takes over. */
async function hold(page: Window, secret: string): Promise<void> {
  try {
    const headers = { 'Content-Type': 'application/json', 'X-Upfront-Session': secret };
    const response = await page.fetch('/page', { method: 'POST', headers, body: '{}' });
    await response.text();
  } catch {
    // The host has ended. The next call says so.
  }
}
