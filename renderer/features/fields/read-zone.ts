import { type Read, read, unread } from '../../../shared/core/incident/typed/read-result.ts';
import { isZone } from '../../../shared/core/wording/zone.ts';

/** The IANA zone that was typed, or a sentence. */
export function readZone(text: string): Read<string> {
  const zone = text.trim();
  if (isZone(zone)) return read(zone);
  return unread(`“${zone.slice(0, 40)}” is not a zone; write for example Europe/Berlin or UTC.`);
}
