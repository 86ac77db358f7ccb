import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { openLast } from '../../../../renderer/features/app/open-last.ts';
import { createServices } from '../../../../renderer/features/app/services.ts';
import type { Route } from '../../../../renderer/state/route.ts';
import { createStore } from '../../../../renderer/state/store.ts';
import type { Api } from '../../../../shared/api/client.ts';
import { failure, success } from '../../../../shared/api/result.ts';

const workspace = (id: string, room: 'head' | '' = ''): Route => ({ screen: 'workspace', id, room });

/** Opens an incident that is not there, and goes elsewhere before the store says so. */
async function openGone(meanwhile: Route) {
  const place = createStore<Route>(workspace('gone'));
  const api = (async (name: string) => {
    if (name !== 'incidents.open') return success([]);
    place.set(meanwhile);
    return failure('not-found', 'There is no such incident.');
  }) as unknown as Api;
  const services = createServices(api, { ...place, go: place.set }, new QueryClient());
  await openLast(services, 'gone');
  return { place: place.get(), said: services.toast.get()?.text ?? '' };
}

it.each([workspace('gone'), workspace('gone', 'head')])(
  'leads to the list from an incident that is gone: %j',
  async (meanwhile) => {
    const { place, said } = await openGone(meanwhile);
    expect(place).toEqual({ screen: 'incidents' });
    expect(said).toContain('no longer here');
  },
);

it.each<Route>([{ screen: 'settings' }, workspace('another')])(
  'leaves whoever has gone on meanwhile where they are: %j',
  async (meanwhile) => {
    expect(await openGone(meanwhile)).toEqual({ place: meanwhile, said: '' });
  },
);
