import { createStore, type Store } from './store.ts';

/** Where the person is. Addresses carry ids only, never titles: a browser keeps them in its history. */
export type Route =
  | { readonly screen: 'incidents' }
  | { readonly screen: 'vocabulary' }
  | { readonly screen: 'drill' }
  | { readonly screen: 'capture'; readonly id: string }
  | { readonly screen: 'versions'; readonly id: string }
  | { readonly screen: 'workspace'; readonly id: string; readonly room: string };

/** A broken escape, as in an address cut short, is no place. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

export function parseRoute(hash: string): Route {
  const [, screen = '', id = '', room = ''] = hash.split('/').map(decode);
  if (screen === 'vocabulary') return { screen: id === 'drill' ? 'drill' : 'vocabulary' };
  if ((screen === 'capture' || screen === 'versions') && id) return { screen, id };
  if (screen === 'incident' && id) return { screen: 'workspace', id, room };
  return { screen: 'incidents' };
}

export function printRoute(route: Route): string {
  switch (route.screen) {
    case 'incidents':
      return '#/';
    case 'vocabulary':
      return '#/vocabulary';
    case 'drill':
      return '#/vocabulary/drill';
    case 'capture':
    case 'versions':
      return `#/${route.screen}/${encodeURIComponent(route.id)}`;
    default: {
      const room = route.room ? `/${encodeURIComponent(route.room)}` : '';
      return `#/incident/${encodeURIComponent(route.id)}${room}`;
    }
  }
}

export interface Router extends Pick<Store<Route>, 'get' | 'subscribe'> {
  readonly go: (route: Route) => void;
}

/** Follows the window's address, so that reload, back and forward work. */
export function createRouter(target: Window): Router {
  const store = createStore(parseRoute(target.location.hash));
  target.addEventListener('hashchange', () => store.set(parseRoute(target.location.hash)));
  return {
    ...store,
    go(route) {
      target.location.hash = printRoute(route);
    },
  };
}
