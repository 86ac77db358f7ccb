import type { Route } from '../../state/route.ts';

/** The page of the manual that answers what may be asked on a screen. */
export function helpPageOf(route: Route): string {
  switch (route.screen) {
    case 'capture':
      return 'report';
    case 'workspace':
      return 'workspace';
    case 'versions':
      return 'export';
    case 'conversation':
    case 'rehearsal':
      return 'conversation';
    case 'vocabulary':
    case 'drill':
      return 'vocabulary';
    case 'settings':
      return 'settings';
    case 'about':
    case 'safe':
      return 'trouble';
    case 'help':
      return route.page;
    default:
      return 'start';
  }
}
