import { CUT_KEYS, type CutKey } from '../../shared/core/script/cuts.ts';
import { createStore, type Store } from './store.ts';

/** What of a cut is rehearsed: all of it, or the blocks whose facts changed since the last run. */
export type RehearsedPart = 'all' | 'changed';

/** Where the person is. Addresses carry ids only, never titles: a browser keeps them in its history. */
export type Route =
  | { readonly screen: 'incidents' }
  | { readonly screen: 'vocabulary' }
  | { readonly screen: 'drill' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'about' }
  /** Without anything that could have broken: what can be saved when the app does not come up. */
  | { readonly screen: 'safe' }
  /** Every control in every state, for who builds them; no link leads there. */
  | { readonly screen: 'gallery' }
  | { readonly screen: 'help'; readonly page: string }
  | { readonly screen: 'capture'; readonly id: string }
  | { readonly screen: 'versions'; readonly id: string }
  /** Another state of the incident, by its version in the history, to take parts of it over. */
  | { readonly screen: 'merge'; readonly id: string; readonly revision: number }
  | {
      readonly screen: 'conversation';
      readonly id: string;
      readonly tab: string;
      /** Id of the element that gets the focus. */
      readonly target?: string;
    }
  | { readonly screen: 'rehearsal'; readonly id: string; readonly cut: CutKey; readonly part: RehearsedPart }
  | {
      readonly screen: 'workspace';
      readonly id: string;
      readonly room: string;
      /** Id of the element that gets the focus. */
      readonly target?: string;
    };

/** Stands in the address where a room of the workspace would. */
const TALK = 'talk';

/** A broken escape, as in an address cut short, is no place. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

export function parseRoute(hash: string): Route {
  const [, screen = '', id = '', room = '', rest = '', last = ''] = hash.split('/').map(decode);
  if (screen === 'vocabulary') return { screen: id === 'drill' ? 'drill' : 'vocabulary' };
  if (screen === 'settings' || screen === 'about' || screen === 'safe' || screen === 'gallery')
    return { screen };
  if (screen === 'help') return { screen, page: id };
  if ((screen === 'capture' || screen === 'versions') && id) return { screen, id };
  const revision = Number(room);
  if (screen === 'merge' && id && Number.isSafeInteger(revision) && revision > 0)
    return { screen, id, revision };
  const cut = CUT_KEYS.find((key) => key === room);
  if (screen === 'rehearsal' && id && cut)
    return { screen, id, cut, part: rest === 'changed' ? 'changed' : 'all' };
  if (screen !== 'incident' || !id) return { screen: 'incidents' };
  if (room === TALK) return { screen: 'conversation', id, tab: rest, ...(last ? { target: last } : {}) };
  return { screen: 'workspace', id, room, ...(rest ? { target: rest } : {}) };
}

/** The parts as an address, without the empty ones at its end. */
function address(...parts: readonly string[]): string {
  return `#/${parts.filter(Boolean).map(encodeURIComponent).join('/')}`;
}

export function printRoute(route: Route): string {
  switch (route.screen) {
    case 'incidents':
      return '#/';
    case 'vocabulary':
      return '#/vocabulary';
    case 'drill':
      return '#/vocabulary/drill';
    case 'settings':
    case 'about':
    case 'safe':
    case 'gallery':
      return address(route.screen);
    case 'help':
      return address('help', route.page);
    case 'capture':
    case 'versions':
      return address(route.screen, route.id);
    case 'conversation':
      return address('incident', route.id, TALK, route.tab, route.tab ? (route.target ?? '') : '');
    case 'merge':
      return address(route.screen, route.id, String(route.revision));
    case 'rehearsal':
      return address('rehearsal', route.id, route.cut, route.part);
    default:
      return address('incident', route.id, route.room, route.room ? (route.target ?? '') : '');
  }
}

/** Where the next start begins after this screen: at the incident it is about, else at the list, which is null. */
export function placeOf(route: Route): string | null {
  if (!('id' in route)) return null;
  return printRoute({
    screen: 'workspace',
    id: route.id,
    room: route.screen === 'workspace' ? route.room : '',
  });
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
