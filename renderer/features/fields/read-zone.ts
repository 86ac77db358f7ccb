import { type Read, read, unread } from '../../../shared/core/incident/typed/read-result.ts';
import { isZone, spellZone } from '../../../shared/core/wording/zone.ts';
import { zoneCalled } from '../../../shared/core/wording/zone-offsets.ts';

/** The IANA zone that was typed, also by the name of its clocks or its city ("PT", "Berlin"), or a sentence. */
export function readZone(text: string): Read<string> {
  const zone = text.trim();
  const called = isZone(zone) ? zone : zoneCalled(zone);
  if (called !== null) return read(spellZone(called));
  return unread(`“${zone.slice(0, 40)}” is not a zone; write for example Europe/Berlin or UTC.`);
}
