import type { Handlers } from '../../shared/api/dispatch.ts';
import { type Result, success } from '../../shared/api/result.ts';
import { ownPace, type Pace } from '../../shared/core/rehearsal/pace.ts';
import type { Ports } from './ports.ts';
import { currentSettings } from './settings.ts';

/** How fast this person speaks: measured over the last rehearsals of all incidents, else as the settings say. */
function paceOf(ports: Ports): Result<Pace> {
  const settings = currentSettings(ports);
  if (!settings.ok) return settings;
  const paces = ports.store.incidents.paces();
  return paces.ok ? success(ownPace(paces.value, settings.value.pace)) : paces;
}

/** What is known of the person who speaks. */
export function speakerHandlers(ports: Ports): Pick<Handlers, 'speaker.pace'> {
  return { 'speaker.pace': () => paceOf(ports) };
}
