import { printRoute } from '../../state/route.ts';
import { useServices } from '../app/services.ts';

/** The way back: to the incident that is open, or to the list. */
export function useWayBack(): { readonly href: string; readonly label: string } {
  const open = useServices().loadedDocuments()?.current();
  return open
    ? { href: printRoute({ screen: 'workspace', id: open.id, room: 'head' }), label: 'Incident' }
    : { href: printRoute({ screen: 'incidents' }), label: 'Incidents' };
}
