/**
 * The address of an incident within the page, and of the part of it that is
 * shown: "#/incident/0198c2/impact". Ids only.
 */
export const PLACE = /^#\/incident\/[\w%.~!*'()-]{1,600}(?:\/[\w%.~-]{1,60})?$/;

/** The id of the incident at such an address; null where its escapes are broken. */
export function incidentAt(place: string): string | null {
  try {
    return decodeURIComponent(place.split('/')[2] ?? '');
  } catch {
    return null;
  }
}
