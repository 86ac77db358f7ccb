import { setImmediate } from 'node:timers/promises';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { firstCalls } from '../../../shared/api/first-calls.ts';
import { incidentAt } from '../../../shared/api/place.ts';

/**
 * Makes the reading calls of the first screen before its page does: what they read and compile is at hand when it asks.
 * The answers are thrown away, as something may have changed by then. In between the server answers.
 * @param place where the window opens; null for the list
 */
export async function warmUp(dispatch: Dispatch, place: string | null): Promise<void> {
  const id = place === null ? null : incidentAt(place);
  const screen = id === null ? { screen: 'incidents' } : { screen: 'workspace', id };
  for (const { name, argument } of firstCalls(screen)) {
    await dispatch(name, argument);
    await setImmediate();
  }
}
