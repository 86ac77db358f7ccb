import type { PageSize } from '../incident/incident.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Places that print on Letter: the countries for which the Unicode CLDR names it (supplemental data, measurementData),
 * each with its zones by the names of the time zone database, older ones too. A zone that is a folder stands for all in
 * it.
 */
const LETTER: Readonly<Record<string, readonly string[]>> = {
  BZ: words('America/Belize'),
  CA: words(`Canada America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Coral_Harbour America/Creston
    America/Dawson America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Glace_Bay America/Goose_Bay
    America/Halifax America/Inuvik America/Iqaluit America/Moncton America/Montreal America/Nipigon America/Pangnirtung
    America/Rainy_River America/Rankin_Inlet America/Regina America/Resolute America/St_Johns America/Swift_Current
    America/Thunder_Bay America/Toronto America/Vancouver America/Whitehorse America/Winnipeg America/Yellowknife`),
  CL: words('Chile America/Coyhaique America/Punta_Arenas America/Santiago Pacific/Easter'),
  CO: words('America/Bogota'),
  CR: words('America/Costa_Rica'),
  GT: words('America/Guatemala'),
  MX: words(`Mexico America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez America/Ensenada
    America/Hermosillo America/Matamoros America/Mazatlan America/Merida America/Mexico_City America/Monterrey
    America/Ojinaga America/Santa_Isabel America/Tijuana`),
  NI: words('America/Managua'),
  PA: words('America/Panama'),
  PH: words('Asia/Manila'),
  PR: words('America/Puerto_Rico'),
  SV: words('America/El_Salvador'),
  US: words(`US America/Adak America/Anchorage America/Atka America/Boise America/Chicago America/Denver America/Detroit
    America/Fort_Wayne America/Indiana America/Indianapolis America/Juneau America/Kentucky America/Knox_IN
    America/Los_Angeles America/Louisville America/Menominee America/Metlakatla America/New_York America/Nome
    America/North_Dakota America/Phoenix America/Shiprock America/Sitka America/Yakutat Pacific/Honolulu
    Pacific/Johnston`),
  VE: words('America/Caracas'),
};

/** "UTC", "EST5EDT", "Etc/GMT+3": clocks of no place. */
const PLACELESS = /^(?:Etc\/|[^/]+$)/;

/** The paper of the place whose clocks the zone has; null where the zone names none. */
export function paperOfZone(zone: string): PageSize | null {
  if (PLACELESS.test(zone)) return null;
  const isIn = (place: string): boolean => zone === place || zone.startsWith(`${place}/`);
  return Object.values(LETTER).some((places) => places.some(isIn)) ? 'Letter' : 'A4';
}

/** The paper of a country by its two letters (ISO 3166); A4 where it names none. */
export function paperOfCountry(country: string): PageSize {
  return Object.hasOwn(LETTER, country) ? 'Letter' : 'A4';
}
