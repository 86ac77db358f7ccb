import { useMemo } from 'react';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { hostNotifier, type Notifier, pageNotifier } from './notifier.ts';

/** The host's notifications where it has some, else the page's; null until the host has said. */
export function useNotifier(): Notifier | null {
  const { api } = useServices();
  const { data: info } = useCall('app.info', {});
  const own = info?.canNotify;
  return useMemo(() => {
    if (own === undefined) return null;
    return own ? hostNotifier(api) : pageNotifier(window);
  }, [own, api]);
}
