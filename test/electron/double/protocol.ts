import type { BrowserContext, Request as PageRequest, Route } from 'playwright';
import { ask } from './events.ts';
import { contentsOf } from './live-windows.ts';
import { isCancelled } from './session.ts';
import { fromStage } from './stage.ts';

type Handler = (request: Request) => Promise<Response> | Response;

const handlers = new Map<string, Handler>();
const privileged = new Set<string>();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly { readonly scheme: string }[]) => {
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle: (scheme: string, handler: Handler) => {
    if (!privileged.has(scheme)) throw new Error(`${scheme} is not registered as privileged.`);
    handlers.set(scheme, handler);
  },
};

/** Answers every request of every page from the app's handler; nothing gets further. */
export async function routeRequests(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => answer(route, route.request()));
}

async function answer(route: Route, request: PageRequest): Promise<void> {
  const url = fromStage(request.url());
  // A window the page has just opened has no frame yet; whether it may stay is asked elsewhere.
  if (isNewWindow(request)) return route.abort('blockedbyclient');
  if (isNavigationByPage(request) && refusesToGo(request, url)) return route.fulfill({ status: 204 });
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (handler) return fulfil(route, await handler(new Request(url, { method: request.method() })));
  if (isCancelled(url)) return route.abort('blockedbyclient');
  // What the app does not stop reaches the world outside, which answers.
  return route.fulfill({ status: 200, contentType: 'text/html', body: '<title>The world outside</title>' });
}

async function fulfil(route: Route, response: Response): Promise<void> {
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

function isNewWindow(request: PageRequest): boolean {
  try {
    return request.frame() === null;
  } catch {
    return true;
  }
}

/** Electron asks when a page, or a frame in it, goes elsewhere by itself, not when main loads an address. */
function isNavigationByPage(request: PageRequest): boolean {
  if (!request.isNavigationRequest()) return false;
  if (request.frame().parentFrame() !== null) return true;
  return contentsOf(request.frame().page())?.expected() !== fromStage(request.url());
}

function refusesToGo(request: PageRequest, url: string): boolean {
  const contents = contentsOf(request.frame().page());
  if (contents === null) return false;
  const isMainFrame = request.frame().parentFrame() === null;
  const events = isMainFrame ? ['will-navigate', 'will-frame-navigate'] : ['will-frame-navigate'];
  return events.map((name) => ask(contents.emitter, name, { url, isMainFrame })).some(Boolean);
}
